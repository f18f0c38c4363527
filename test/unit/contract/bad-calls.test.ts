import { describe, expect, test } from 'vitest';
import type { ExtractEntitiesOptions, ExtractKeyPointsOptions, SummarizeOptions } from '../../../src/index';
import { analyze, extractEntities } from '../../../src/index';
import { errorOf } from './error-of';
import { type Call, FUNCTIONS, optionsOf, READERS, WRITERS } from './functions';
import { ANGRY, revoked, thrower } from './hostile';

const TEXT = 'The mill reopened in May. It employs forty people. The owner plans a second line.';

/** Every option that any of the functions takes. */
type Option = keyof SummarizeOptions | keyof ExtractEntitiesOptions | keyof ExtractKeyPointsOptions;

/** What no option takes. */
const NEVER: readonly unknown[] = [
  null,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  -1,
  1n,
  Symbol('value'),
  () => TEXT,
  new Date(0),
  new Map(),
  ANGRY,
  revoked(),
  Object.create(null),
];
const NOT_A_NUMBER = ['1', '', true, {}, [], [1], Object(1)];
const NOT_A_STRING = [0, 1, true, {}, ['a'], Object('a')];
const NOT_A_COUNT = [...NOT_A_NUMBER, 0, 0.5, 1.5, Number.MAX_VALUE, 2 ** 53];
const NOT_A_FRACTION = [...NOT_A_NUMBER, 1.000_001, -Number.MIN_VALUE];

/** Every option once, with values that are refused. */
const REFUSED: Readonly<Record<Option, readonly unknown[]>> = {
  title: NOT_A_STRING,
  boilerplate: ['', 'Drop', 'KEEP', 'constructor', true, 1, ['drop'], Object('drop')],
  lexicon: [
    'Acme',
    7,
    true,
    [],
    [['Acme', 'person']],
    { Acme: 'company' },
    { Acme: null },
    { '': 'person' },
    { Acme: ['person'] },
    new Map([['Acme', 'person']]),
    Object.defineProperty({}, 'Acme', { enumerable: true, get: thrower }),
  ],
  referenceDate: [
    '',
    'today',
    '2026-3-1',
    '2026-13-01',
    '2026-02-30',
    '2026-03-01T00:00',
    20260301,
    new Date(0),
  ],
  length: ['', 'tiny', 'Short', 3, true, ['short'], 'toString'],
  sentences: NOT_A_COUNT,
  words: NOT_A_COUNT,
  characters: NOT_A_COUNT,
  ratio: [...NOT_A_FRACTION, 0, -0],
  query: NOT_A_STRING,
  diversity: NOT_A_FRACTION,
  orderBy: ['', 'score', 'Rank', 1, ['rank']],
  types: ['person', 7, {}, ['human'], ['person', null], [['person']], new Set(['person']), new Array(1)],
  limit: NOT_A_COUNT,
  minSalience: NOT_A_FRACTION,
  maxWords: NOT_A_COUNT,
  authored: ['', 'always', true, 1],
  verbatim: ['', 'true', 0, 1, {}, Object(true)],
};

/** For each function those of its options of which no two may be given. */
const BUDGETS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  summarize: { length: 'short', sentences: 2, words: 20, characters: 90, ratio: 0.5 },
  extractKeyPoints: { length: 'short', limit: 2 },
};

/** A null-prototype object is an empty lexicon, and so a good one. */
function isGood(option: string, value: unknown): boolean {
  return option === 'lexicon' && typeof value === 'object' && value === NEVER.at(-1);
}

const ROWS = Object.entries(FUNCTIONS).flatMap(([name, call]) =>
  optionsOf(call).map((option) => [name, option, call] as const),
);

test('the table has a row for each option that a function knows, and for no other', () => {
  const known = new Set(ROWS.map(([, option]) => option));
  expect(Object.keys(REFUSED).sort()).toEqual([...known].sort());
});

describe('every option of every function', () => {
  test.each(ROWS)('%s refuses what %s does not take, and says so', (_name, option, call) => {
    const values = Object.entries(REFUSED).find(([row]) => row === option)?.[1] ?? expect.fail('no row');
    for (const value of [...NEVER, ...values]) {
      if (isGood(option, value)) continue;
      const error = errorOf(() => call(TEXT, { [option]: value }));
      expect(error).toBeInstanceOf(TypeError);
      expect([error.name, error.code, error.option]).toEqual(['PrecisError', 'invalid-option', option]);
      expect(Object.is(error.value, value)).toBe(true);
      // What is wrong, what was given and what would be right, in one sentence that is not endless.
      expect(error.message).toMatch(new RegExp(`^The option "${option}" must be .+, not .+\\.$`, 'u'));
      expect(error.message.length).toBeLessThan(250);
    }
  });

  test.each(ROWS)('%s refuses a getter of %s that throws', (_name, option, call) => {
    const options = Object.defineProperty({}, option, { enumerable: true, get: thrower });
    const error = errorOf(() => call(TEXT, options));
    expect([error.code, error.option]).toEqual(['invalid-option', option]);
    expect(error.message).toContain(option);
  });

  test.each(Object.entries(FUNCTIONS))(
    '%s refuses unknown options and lists those it knows',
    (_name, call) => {
      const known = optionsOf(call);
      expect(known).toContain('title');
      for (const option of ['Title', 'constructor', 'toString', 'hasOwnProperty', 'x'.repeat(1_000), '']) {
        const error = errorOf(() => call(TEXT, { [option]: 1 }));
        expect([error.code, error.option, error.value]).toEqual(['invalid-option', option, 1]);
        for (const right of known) expect(error.message).toContain(right);
      }
      expect(errorOf(() => call(TEXT, { [Symbol('words')]: 1 })).option).toBe('Symbol(words)');
    },
  );
});

test.each(Object.entries(BUDGETS))('%s refuses any two budgets at once, and names both', (name, budgets) => {
  for (const [one, first] of Object.entries(budgets)) {
    for (const [other, second] of Object.entries(budgets)) {
      if (one === other) continue;
      const error = errorOf(() => FUNCTIONS[name]?.(TEXT, { [one]: first, [other]: second }));
      expect(error.code).toBe('invalid-option');
      expect(error.message).toContain(`"${one}"`);
      expect(error.message).toContain(`"${other}"`);
      expect([one, other]).toContain(error.option);
      expect([first, second]).toContain(error.value);
    }
  }
});

describe.each(Object.entries(FUNCTIONS))('%s', (_name, call: Call) => {
  test('refuses what is no plain object in place of options', () => {
    for (const options of [
      ...[null, 0, '', 'short', true, 1n, Symbol('options'), () => ({}), [], [{}]],
      ...[new Map(), new Set(), new Date(0), Object('short'), Promise.resolve({}), /a/u, ANGRY, revoked()],
    ]) {
      const error = errorOf(() => call(TEXT, options));
      expect([error.code, error.option]).toEqual(['invalid-option', 'options']);
      expect(Object.is(error.value, options)).toBe(true);
      expect(error.message).toContain('plain object');
    }
  });

  test('refuses what is neither a text nor a Document, whatever it does when it is asked', () => {
    const hostile = (content: object, name: string): object =>
      Object.defineProperty({ ...content }, name, { enumerable: true, get: thrower });
    const copy = { text: TEXT, language: 'en', sentences: [] };
    for (const input of [
      ...[undefined, null, 0, true, 1n, Symbol('text'), [], {}, () => TEXT, Object(TEXT), new Map()],
      ...[
        ANGRY,
        revoked(),
        { text: TEXT },
        { text: 1, sentences: [] },
        { ...copy, title: 7 },
        { ...copy, readable: ANGRY },
      ],
      ...[hostile(copy, 'text'), hostile(copy, 'sentences'), hostile(copy, 'title')],
    ]) {
      const error = errorOf(() => call(input));
      expect([error.name, error.code]).toEqual(['PrecisError', 'invalid-input']);
      expect(Object.is(error.value, input)).toBe(true);
      expect(error.message).toContain('string');
    }
  });

  test('takes options without a prototype, and inherits none', () => {
    const bare = Object.assign(Object.create(null), { title: 'A mill' });
    expect(call(TEXT, bare)).toEqual(call(TEXT, { title: 'A mill' }));
    expect(call(TEXT, Object.create({ title: 7, words: -1 }))).toEqual(call(TEXT));
  });

  test('reads an option once: one that changes behind its back does no harm', () => {
    const lexicon = (): object => {
      let asked = 0;
      return Object.defineProperty({}, 'Acme', {
        enumerable: true,
        get: () => {
          asked += 1;
          return asked === 1 ? 'person' : thrower();
        },
      });
    };
    expect(() => call(TEXT, { lexicon: lexicon() })).not.toThrow();
  });
});

test('a list of types that changes behind its back does no harm', () => {
  const types = ['date'];
  let asked = 0;
  const changing = new Proxy(types, {
    get: (target, key, receiver) => {
      if (key === '0') asked += 1;
      return asked > 1 ? thrower() : Reflect.get(target, key, receiver);
    },
  });
  expect(FUNCTIONS.extractEntities?.(TEXT, { types: changing })).toEqual(
    extractEntities(TEXT, { types: ['date'] }),
  );
});

test.each(Object.entries(READERS))('%s refuses a Document, and says what takes it', (_name, call) => {
  const document = analyze(TEXT);
  for (const input of [document, JSON.parse(JSON.stringify(document))]) {
    const error = errorOf(() => call(input));
    expect([error.code, error.value]).toEqual(['invalid-input', input]);
    for (const writer of Object.keys(WRITERS)) expect(error.message).toContain(`${writer}()`);
  }
  expect(errorOf(() => call({})).message).toBe('The input must be a string, not an object.');
});

test.each(Object.entries(WRITERS))(
  '%s says what a Document is to who gives another object',
  (_name, call) => {
    const { message } = errorOf(() => call({ text: TEXT }));
    for (const part of ['analyze()', '"text"', '"sentences"', '"title"']) expect(message).toContain(part);
  },
);
