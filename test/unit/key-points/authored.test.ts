import { describe, expect, test } from 'vitest';
import { extractKeyPoints } from '../../../src/key-points/extract-key-points';

/** The names that the author's list goes by, as they stand in texts. */
const NAMES = [
  'Key points',
  'KEY POINTS:',
  'Key takeaways',
  'Takeaways',
  'Highlights',
  'Story highlights',
  'At a glance',
  'In brief',
  'TL;DR',
  'TLDR:',
  'What to know',
  'What you need to know',
  'The gist',
  'Summary of findings',
  'Main points of the report',
  '**Key facts**',
  '## The bottom line',
];

const POINTS = [
  'The council approved the dam by 9 votes to 4.',
  'Works begin in May.',
  'Farmers will appeal the decision.',
];

const BODY = [
  'The council of Sella met for six hours on Monday, in a hall full of farmers. It voted late at night.',
  'Engineers expect the works to last four years. Orlo Motors will build the turbines in Bergen.',
  'A court in Porto will hear the case in June. Water levels in the lake have fallen since 2019.',
].join('\n\n');

const FORMS: readonly (readonly [string, (name: string) => string])[] = [
  ['bullets', (name) => `${name}\n${POINTS.map((point) => `- ${point}`).join('\n')}`],
  ['dots under a blank line', (name) => `${name}\n\n${POINTS.map((point) => `• ${point}`).join('\n')}`],
  ['numbers', (name) => `${name}\n${POINTS.map((point, at) => `${at + 1}. ${point}`).join('\n')}`],
  [
    'numbers in brackets',
    (name) => `${name}\n${POINTS.map((point, at) => `${at + 1}) ${point}`).join('\n')}`,
  ],
  ['bare lines', (name) => `${name}\n${POINTS.join('\n')}`],
  ['bare lines parted by blank ones', (name) => `${name}\n\n${POINTS.join('\n\n')}`],
];

const authored = (text: string): readonly string[] =>
  extractKeyPoints(text, { length: 'long' })
    .filter(({ origin }) => origin === 'author')
    .map((point) => point.text);

describe.each(NAMES)('a list under %j is the author’s', (name) => {
  test.each(FORMS)('as %s, at the top and at the end', (_, listUnder) => {
    const list = listUnder(name);
    expect(authored(`Dam approved in Sella\n\n${list}\n\n${BODY}\n`)).toEqual(POINTS);
    expect(authored(`${list}\n\n${BODY}\n`)).toEqual(POINTS);
    expect(authored(`Dam approved in Sella\n\n${BODY}\n\n${list}\n`)).toEqual(POINTS);
  });
});

describe('a list that needs its marks', () => {
  test.each(['Summary', 'Executive summary', 'Overview', 'Five things to know', 'What we know so far'])(
    '%s heads points where they are marked, and else text',
    (name) => {
      expect(authored(`${BODY}\n\n${name}\n\n- ${POINTS.join('\n- ')}\n`)).toEqual(POINTS);
      expect(authored(`${BODY}\n\n${name}\n\n${POINTS.join('\n')}\n`)).toEqual([]);
    },
  );
});

describe('points without a full stop', () => {
  test('are points all the same', () => {
    const bare = POINTS.map((point) => point.slice(0, -1));
    expect(authored(`Dam approved in Sella\n\nKey points\n\n${bare.join('\n')}\n\n${BODY}`)).toEqual(bare);
  });
});

describe('a single statement', () => {
  test.each(['TL;DR', 'The gist', 'The bottom line'])('stands under %j', (name) => {
    expect(authored(`${BODY}\n\n${name}\nThe dam was approved, and farmers will appeal.\n`)).toEqual([
      'The dam was approved, and farmers will appeal.',
    ]);
  });

  test.each(['TL;DR: ', 'TL;DR - ', '**TL;DR:** ', 'The bottom line: ', 'In a nutshell: '])(
    'stands behind %j in its line, which is no part of it',
    (name) => {
      const text = `${name}The dam was approved, and farmers will appeal.\n\n${BODY}\n`;
      expect(authored(text)).toEqual(['The dam was approved, and farmers will appeal.']);
      const [point] = extractKeyPoints(text);
      expect(text.slice(point?.source.start, point?.source.end)).toBe(point?.source.text);
      expect(point?.edits).toEqual([]);
    },
  );
});

describe('what is no list of the author’s', () => {
  test.each([
    ['one line under the name', `Highlights\nThe dam was approved late at night.\n\n${BODY}`],
    ['a menu', `Highlights\nSport\nWeather\nVideo\n\n${BODY}`],
    ['paragraphs', `In brief\n\n${BODY}`],
    ['a sentence that begins with the name', `In short, the dam was approved.\nWorks begin soon.\n\n${BODY}`],
    [
      'an article of one-sentence paragraphs',
      `Key facts\n\n${Array.from({ length: 9 }, (_, at) => `The river rose by ${at + 2} inches last week.`).join('\n\n')}`,
    ],
    ['a name without anything under it', `${BODY}\n\nKey points`],
    ['a list under another name', `${BODY}\n\nIngredients\n- two eggs and some milk\n- a cup of flour`],
  ])('%s', (_, text) => {
    expect(authored(text)).toEqual([]);
  });
});
