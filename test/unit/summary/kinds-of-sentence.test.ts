import { describe, expect, test } from 'vitest';
import { analysisOf } from '../../../src/document/analyze';
import { measureFeatures } from '../../../src/summary/features';

/** What a feature says of each sentence of a text. */
function valuesOf(feature: string, text: string): readonly number[] {
  const { signals } = measureFeatures(analysisOf(text, {}), {});
  return [
    ...(signals.flatMap(({ features }) => features).find(({ name }) => name === feature)?.values ?? []),
  ];
}

const TOLD = 'The council approved a new bridge over the river on Tuesday.';
const THEN = 'Building starts in March and takes two years, the mayor said.';

describe('a scrap', () => {
  test.each([
    ['a nod after its speaker', 'Project Manager: Yeah, okay, sure.'],
    ['a speaker with an office and a party', 'The Chair (Ms. Ana Roldan (Hill Valley, Ind.)): Thank you.'],
    ['a word by itself', 'Confidence.'],
    ['a piece of code', 'let bridge = makeBridge("Hill Valley", {lanes = 4}) and go.'],
    ['a row of a table', '| Hill Valley | 4 lanes | 11 euros a crossing |.'],
  ])('is %s', (_, sentence) => {
    expect(valuesOf('scrap', `${TOLD} ${sentence} ${THEN}`)).toEqual([0, 1, 0]);
  });

  test.each([
    ['what a speaker tells', 'Project Manager: The casing costs eleven euros and the chip four.'],
    [
      'a list with semicolons',
      'It joins Hill Valley; Long Acre; the old harbour; the mill; and the new station.',
    ],
    ['a formula in a sentence', 'The load of the bridge is $w_{max}=h^2$ by the rules of the council.'],
    ['a list after a colon', 'There are three colours for the casing: red, green and blue.'],
  ])('is not %s', (_, sentence) => {
    expect(valuesOf('scrap', `${TOLD} ${sentence} ${THEN}`)).toEqual([0, 0, 0]);
  });
});

describe('what tells little', () => {
  test('has few words of its own', () => {
    const text = `${TOLD} An old door opened. The mayor opened the old door.`;
    expect(valuesOf('thin', text)).toEqual([0, 1, 1 / 2]);
  });
});

describe('a caption', () => {
  test.each([
    ['points into its picture', 'Ana Roldan (left) meets the engineers who will build the bridge.'],
    ['says who is pictured', 'The engineers are pictured at the site of the new bridge in Hill Valley.'],
    ['says where its picture is', 'Above, Ana Roldan meets the engineers who will build the bridge.'],
    ['says who stands where', 'The mayor Ana Roldan, left, and the engineer Tom Becker, right.'],
    ['names its picture', 'File photo of Ana Roldan, who was the mayor of Hill Valley.'],
    ['names the kind of picture', 'Aerial view of the new bridge and of the river under it.'],
  ])('%s', (_, sentence) => {
    expect(valuesOf('caption', `${TOLD} ${sentence} ${THEN}`)).toEqual([0, 1, 0]);
  });

  test.each([
    ['what comes from all sides', 'The mayor was criticised from left, right and centre for the bridge.'],
    ['what is above all', 'Above all the engineers wanted to save the old trees by the bridge.'],
    ['an aside', 'The engineers (most of them from Hill Valley) left the site at noon.'],
    ['a time', 'The bridge opens at 10: The mayor will cross it first.'],
    ['what the left says', 'Members of the left voted against the bridge and its cost.'],
    ['what pictures show', 'Photos of the new bridge went around the world in a day.'],
    ['what files say', 'File the form with the council of Hill Valley before Friday.'],
  ])('is not %s', (_, sentence) => {
    expect(valuesOf('caption', `${TOLD} ${sentence} ${THEN}`)).toEqual([0, 0, 0]);
    expect(valuesOf('label', `${TOLD} ${sentence} ${THEN}`)).toEqual([0, 0, 0]);
  });

  test('has a label', () => {
    const labelled = 'Ready at last: The bridge in Hill Valley will open to traffic in the spring.';
    expect(valuesOf('label', `${TOLD} ${labelled} ${THEN}`)).toEqual([0, 1, 0]);
  });
});

describe('a quotation', () => {
  test.each([
    ['begins here and ends elsewhere', 'The mayor said: "It took two years.'],
    ['ends here and began elsewhere', 'It cost us all we had," the mayor said.'],
    ['begins with a curved mark', 'The mayor said: “It took two years.'],
    ['begins with a single mark', "The mayor said: 'It took two years."],
    ['ends with a single mark', "It cost us all we had,' the mayor said."],
    ['begins with a single curved mark', 'The mayor’s wife said: ‘It took two years.'],
    ['has a mark between spaces', "' The mayor said that it took two years."],
  ])('is broken where it %s', (_, sentence) => {
    expect(valuesOf('broken-quotation', `${TOLD}\n\n${sentence}\n\n${THEN}`)).toEqual([0, 1, 0]);
  });

  test.each([
    ['is whole', 'The mayor said: "It took two years."'],
    ['is whole in curved marks', 'The “new bridge”, said the mayor, “took two years”.'],
    ['is none', "The mayor's office said that it took two years."],
    ['is whole in single marks', "'It took two years,' the mayor's office said."],
    ['is whole in single curved marks', '‘It took two years,’ the mayor’s office said.'],
    ['has marks between spaces', "The mayor said: ' It took two years ' and sat down."],
    ['has what belongs to several', "The workers' union said: 'The workers' pay is low.'"],
    ['lost a letter', "The mayor sang about livin' in the '90s by the river."],
  ])('is not where it %s', (_, sentence) => {
    expect(valuesOf('broken-quotation', `${TOLD}\n\n${sentence}\n\n${THEN}`)).toEqual([0, 0, 0]);
  });
});

describe('a sentence without a stop', () => {
  const CAPTION = 'Ana Roldan at the gate of the bridge in Hill Valley';

  test('is a line of its own', () => {
    expect(valuesOf('unstopped', `${TOLD} ${CAPTION} . ${THEN}`)).toEqual([0, 1, 0]);
    expect(valuesOf('unstopped', `${TOLD} ${CAPTION} The bridge will be closed in winter. ${THEN}`)).toEqual([
      0, 1, 0, 0,
    ]);
  });

  test('is none where the whole text is written so', () => {
    expect(valuesOf('unstopped', 'The council met . It voted . Nobody left early .')).toEqual([0, 0, 0]);
  });
});

test('word classes are shares of the tokens of a sentence', () => {
  // "Ships", "sail" and the full stop; "slowly" is an adverb.
  expect(valuesOf('adverbs', 'Ships sail slowly. Ships carry grain.')).toEqual([1 / 4, 0]);
});
