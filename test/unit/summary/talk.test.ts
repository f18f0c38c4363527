import { describe, expect, test } from 'vitest';
import { analysisOf } from '../../../src/document/analyze';
import { summarize } from '../../../src/index';
import { findCandidates } from '../../../src/summary/candidates';
import { measureFeatures } from '../../../src/summary/features';
import { kindOf } from '../../../src/summary/kind';

/** What a feature says of each sentence of a text. */
function valuesOf(feature: string, text: string): readonly number[] {
  const { signals } = measureFeatures(analysisOf(text, {}), {});
  return [
    ...(signals.flatMap(({ features }) => features).find(({ name }) => name === feature)?.values ?? []),
  ];
}

/** What it says of one sentence that stands between others. */
function figureOf(feature: string, sentence: string): number {
  return (
    valuesOf(feature, `The ferry was late on Monday. ${sentence} The harbour has two piers.`)[1] ?? Number.NaN
  );
}

const PODCAST = [
  [
    "Speaker 1 (00:12): Welcome back to the show. I'm so excited.",
    'Speaker 2 (00:19): Thanks for having me.',
  ],
  [
    'Speaker 1 (00:23): You studied how cities lose their trees. What did you find?',
    'Speaker 2 (00:31): Um, most trees of a city are lost on private land, not on its streets.',
  ],
  [
    'Speaker 1 (00:40): Wow. Really?',
    'Speaker 2 (00:44): A new owner cuts down one tree in three within two years, and no city counts these trees.',
  ],
  [
    'Speaker 1 (00:52): So what should cities do?',
    'Speaker 2 (00:58): Cities should pay the owners of old trees, which cut the loss of trees by half in Adelby.',
  ],
  ["Speaker 1 (01:10): Let's take a quick break.", 'Speaker 2 (01:12): Okay.'],
]
  .flat()
  .join('\n\n');

describe('who speaks', () => {
  test('goes on until another is named', () => {
    const text = 'Anna: We ship. We test first. Joe: I agree. Anna: On Friday. Joe: Fine.';
    const { candidates } = findCandidates(analysisOf(text, {}));
    expect(candidates.map(({ turn }) => turn.speaker)).toEqual([1, 1, 2, 1, 2]);
  });

  test('is nobody where a label stands alone', () => {
    const text = 'Update: The ferry is late. The harbour has two piers. The mayor is angry.';
    const { candidates } = findCandidates(analysisOf(text, {}));
    expect(candidates.map(({ turn }) => turn.speaker)).toEqual([0, 0, 0]);
  });

  test('is no word of what is said', () => {
    const text = [
      'Project Manager: The case is yellow.',
      'Designer: It has two buttons.',
      'Project Manager: The price rises.',
      'Designer: A project needs a manager.',
    ].join('\n\n');
    const { candidates, index } = findCandidates(analysisOf(text, {}));
    const [project = -1] = index.findAll('project');
    expect(candidates.map(({ terms }) => terms.includes(project))).toEqual([false, false, false, true]);
  });

  test('makes a talk of a text without small words', () => {
    const said = ['The dam opened at two.', 'The siren was broken.', 'The council knew it.', 'Nobody died.'];
    const kindOfText = (text: string) => kindOf(measureFeatures(analysisOf(text, {}), {}).traits).talk;
    const turns = said.map((sentence, at) => `${at % 2 === 0 ? 'Q' : 'A'}: ${sentence}`);
    expect(kindOfText(turns.join('\n\n'))).toBeGreaterThan(3 * kindOfText(said.join('\n\n')));
  });
});

describe('what is said', () => {
  test.each([
    ['a word twice', 'The the ferry leaves the harbour at noon.'],
    ['a word cut off', 'The ferry leaves the har harbour at noon.'],
    ['a new start', 'It is always a bit We leave the harbour at noon.'],
  ])('stumbles: %s', (_, sentence) => {
    expect(figureOf('stumbles', sentence)).toBeGreaterThan(0);
  });

  test.each([
    ['whole words', 'The ferry can carry her herons to the theatre in inland Hill Valley.'],
    ['a name', 'The ferry Anna Bell leaves the harbour of Hill Valley at noon.'],
    ['the first person', 'In May I left the harbour and I came back.'],
    ['a quotation', 'She said: "The ferry leaves the harbour at noon."'],
  ])('does not stumble: %s', (_, sentence) => {
    expect(figureOf('stumbles', sentence)).toBe(0);
  });

  test.each([
    ['greets', 'Good morning to the people of the harbour.'],
    ['greets behind small words', 'Okay, so, hello to the people of the harbour.'],
    ['asks who hears', 'Can you hear me on the other ferry?'],
    ['leads on', 'Here comes the next slide of the ferry.'],
  ])('is ceremony: it %s', (_, sentence) => {
    expect(figureOf('ceremony', sentence)).toBe(1);
  });

  test.each([
    ['what is good', 'Good weather brought many people to the harbour.'],
    ['who is thanked later', 'The harbour is open, and the mayor said thanks to all.'],
    ['what was heard', 'People hear the ferry in the whole town.'],
    ['what comes next', 'The next ferry leaves the harbour at noon.'],
  ])('is not ceremony: %s', (_, sentence) => {
    expect(figureOf('ceremony', sentence)).toBe(0);
  });

  test('a missing stop means nothing in a chat that has none', () => {
    const said = ['the ferry is late', 'again', 'call them?', 'done', 'and?', 'it sails at noon', 'ok'];
    const chat = said.map((text, at) => `[10:3${at}] ${at % 2 === 0 ? 'anna' : 'joe'}: ${text}`);
    expect(new Set(valuesOf('unfinished', chat.join('\n')))).toEqual(new Set([0]));
  });

  test('what only one part of a text says is off its theme', () => {
    const part = 'The ferry needs a new engine. ';
    const text = `${part.repeat(8)}My dog ate a sandwich. ${part.repeat(8)}`;
    const values = valuesOf('off-theme', text);
    expect(values[8]).toBe(1);
    expect(values[0]).toBeLessThan(1);
  });
});

describe('a summary of a talk', () => {
  test('tells neither its welcome nor its nods', () => {
    const { text } = summarize(PODCAST);
    expect(text).toContain('private land');
    expect(text).not.toMatch(/Welcome|Thanks|Wow|break/u);
  });

  test('tells who speaks where the sentence opens a turn', () => {
    expect(summarize(PODCAST).text).toMatch(/^Speaker [12] \(\d\d:\d\d\): /u);
  });
});
