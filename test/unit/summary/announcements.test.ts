import { describe, expect, test } from 'vitest';
import { analysisOf } from '../../../src/document/analyze';
import { measureFeatures } from '../../../src/summary/features';
import { summarize } from '../../../src/summary/summarize';

/** What the sentences of a text are, by the features that are 1 for them. */
function featuresOf(text: string): readonly (readonly string[])[] {
  const { candidates, signals } = measureFeatures(analysisOf(text, {}), {});
  const told = signals
    .filter(({ signal }) => signal === 'cues' || signal === 'section')
    .flatMap(({ features }) => features);
  return candidates.map((_, at) => told.filter(({ values }) => values[at] === 1).map(({ name }) => name));
}

const BEFORE = 'Kelp grows along most of the cold coasts of the world.';
const AFTER = 'The fronds reach the surface within a single summer.';

describe('an announcement', () => {
  test.each([
    ['what authors offer', 'offers', 'We present a camera that counts crabs at night.'],
    ['what they offer after a purpose', 'offers', 'To close this gap, we then propose a cheaper camera.'],
    ['what one author argues', 'finds', 'Drawing on old logbooks, I argue that kelp was farmed here.'],
    ['what a paper is about', 'inquires', 'This paper is about kelp and those who eat it.'],
    ['what a guide does', 'finds', 'This practical guide shows how kelp is dried.'],
    ['what the article does', 'inquires', 'The article examines how four harbours sold their kelp.'],
    ['what they followed', 'inquires', 'We followed 40 divers through one winter.'],
    ['its aim', 'inquires', 'The aim of this work was a census of crabs.'],
    ['what results show', 'finds', 'The results of both winters suggest that crabs follow the kelp.'],
    ['a finding', 'finds', 'In two bays we found no crabs at all.'],
    ['what a study used', 'inquires', 'In this study, we used the camera in three harbours.'],
    ['what was done', 'tries', 'The weight of each crab was then measured on deck.'],
    ['a study that is presented', 'tries', 'We present a large field study of crabs.'],
    ['what they tried', 'tries', 'In three harbours we tested the camera.'],
  ])('tells %s', (_, feature, sentence) => {
    expect(featuresOf(`${BEFORE} ${sentence} ${AFTER}`)[1]).toContain(feature);
  });

  test.each([
    ['what others did', 'Two earlier papers have described crabs in the kelp of the north.'],
    ['another work', 'In this earlier work, crabs were counted by hand.'],
    ['what a thing does', 'This will work only where the water is clear.'],
    ['what one cannot do', 'We can show nothing of what lies below.'],
    ['a story', 'In the kelp I found a boot.'],
    ['a guide to read', 'See this Acme guide.'],
    ['a study among others', 'A study of the bay described them once.'],
  ])('is not %s', (_, sentence) => {
    expect(featuresOf(`${BEFORE} ${sentence} ${AFTER}`)).toEqual([[], [], []]);
  });

  test('leaves what comes before the first one as background', () => {
    const text = `${BEFORE} ${AFTER} We present a camera for crabs. We show that it counts them.`;
    expect(featuresOf(text)).toEqual([
      ['background'],
      ['background'],
      ['offers', 'first-announcement'],
      ['finds'],
    ]);
  });

  test('makes no background of a long text', () => {
    const text = `${`${BEFORE} `.repeat(15)}We present a camera for crabs.`;
    expect(featuresOf(text).slice(0, 15).flat()).toEqual([]);
  });
});

describe('one sentence of an abstract', () => {
  test.each([
    [
      'of a method',
      'Crabs are hard to count. Nets hurt them, and divers see only a few. Recent cameras need much light. To this end, we introduce a camera that counts crabs in the dark by the heat of the stones. It runs for a month on one battery.',
      'To this end, we introduce a camera that counts crabs in the dark by the heat of the stones.',
    ],
    [
      'of a trial',
      'Cold baths have become increasingly popular among fishers. Their effects on sleep are poorly understood, and most reports describe single cases. We followed 180 fishers who bathed in the harbour every morning for one winter. Sleep was measured in November and in March with a watch. Sleep grew longer by a mean of 22 minutes. Two fishers left the study.',
      'We followed 180 fishers who bathed in the harbour every morning for one winter.',
    ],
    [
      'in the third person',
      'The decline of small harbours has been widely discussed. Early work looked at the prices of fish. The article examines how four harbours in Galicia kept their auctions between 1990 and 2010. It draws on 46 interviews. Differences are explained by their size.',
      'The article examines how four harbours in Galicia kept their auctions between 1990 and 2010.',
    ],
  ])('%s is what it announces', (_, text, sentence) => {
    expect(summarize(text, { sentences: 1 }).text).toBe(sentence);
  });
});

describe('a section', () => {
  test('that sums up is told from one that leads up', () => {
    const text = [
      '# Crabs in the Kelp\n\n## Abstract',
      BEFORE,
      '## 2. Related work',
      AFTER,
      '### 2.1 Nets',
      'Nets have caught crabs here since the age of sail.',
      '## 3. Crabs by night',
      'After dark the crabs climb up to the surface.',
      '## V. Conclusion',
      'Whoever wants to count crabs should do so at night.',
    ].join('\n\n');
    expect(featuresOf(text)).toEqual([['summing-up'], ['aside'], ['aside'], [], ['summing-up']]);
  });

  test('of a labelled abstract is told by its label', () => {
    const text = [
      'BACKGROUND: Crabs live in the kelp. Nobody counts them.',
      'OBJECTIVE: To count the crabs of one bay.',
      'METHODS: Divers went down every night.',
      'RESULTS: There were nine crabs a metre. Conclusions: Crabs are many.',
      'There is one thing left: the winter.',
    ].join('\n\n');
    expect(featuresOf(text)).toEqual([
      ['aside'],
      ['aside'],
      ['summing-up'],
      ['aside'],
      ['summing-up'],
      ['summing-up'],
      [],
    ]);
  });
});
