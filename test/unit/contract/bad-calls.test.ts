import { describe, expect, test } from 'vitest';
import { analyze, extractEntities, extractKeyPoints, summarize } from '../../../src/index';
import { errorOf } from './error-of';

const TEXT = 'The mill reopened in May. It employs forty people. The owner plans a second line.';

type Call = (input: unknown, options?: unknown) => unknown;
const FUNCTIONS = { analyze, summarize, extractEntities, extractKeyPoints } as unknown as Record<
  string,
  Call
>;

function thrower(): never {
  throw new Error('hostile');
}

/** Throws at everything that it is asked. */
const ANGRY: object = new Proxy(
  {},
  {
    get: thrower,
    has: thrower,
    ownKeys: thrower,
    getPrototypeOf: thrower,
    getOwnPropertyDescriptor: thrower,
  },
);

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  return proxy;
}

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

const READING: Readonly<Record<string, readonly unknown[]>> = {
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
};
const LENGTH = ['', 'tiny', 'Short', 3, true, ['short'], 'toString'];

/** For each function, and each of its options, values that are refused. */
const REFUSED: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>> = {
  analyze: READING,
  summarize: {
    ...READING,
    length: LENGTH,
    sentences: NOT_A_COUNT,
    words: NOT_A_COUNT,
    characters: NOT_A_COUNT,
    ratio: [...NOT_A_FRACTION, 0, -0],
    query: NOT_A_STRING,
    diversity: NOT_A_FRACTION,
    orderBy: ['', 'score', 'Rank', 1, ['rank']],
  },
  extractEntities: {
    ...READING,
    types: ['person', 7, {}, ['human'], ['person', null], [['person']], new Set(['person']), new Array(1)],
    limit: NOT_A_COUNT,
    minSalience: NOT_A_FRACTION,
  },
  extractKeyPoints: {
    ...READING,
    length: LENGTH,
    limit: NOT_A_COUNT,
    maxWords: NOT_A_COUNT,
    authored: ['', 'always', true, 1],
    verbatim: ['', 'true', 0, 1, {}, Object(true)],
    query: NOT_A_STRING,
  },
};

/** A null-prototype object is an empty lexicon, and so a good one. */
function isGood(option: string, value: unknown): boolean {
  return option === 'lexicon' && typeof value === 'object' && value === NEVER.at(-1);
}

const ROWS = Object.entries(REFUSED).flatMap(([name, options]) =>
  Object.entries(options).map(([option, values]) => [name, option, [...NEVER, ...values]] as const),
);

describe('every option of every function', () => {
  test.each(ROWS)('%s refuses what %s does not take, and says so', (name, option, values) => {
    for (const value of values) {
      if (isGood(option, value)) continue;
      const error = errorOf(() => FUNCTIONS[name]?.(TEXT, { [option]: value }));
      expect(error).toBeInstanceOf(TypeError);
      expect([error.name, error.code, error.option]).toEqual(['PrecisError', 'invalid-option', option]);
      expect(Object.is(error.value, value)).toBe(true);
      // What is wrong, what was given and what would be right, in one sentence that is not endless.
      expect(error.message).toMatch(new RegExp(`^The option "${option}" must be .+, not .+\\.$`, 'u'));
      expect(error.message.length).toBeLessThan(250);
    }
  });

  test.each(ROWS)('%s refuses a getter of %s that throws', (name, option) => {
    const options = Object.defineProperty({}, option, { enumerable: true, get: thrower });
    const error = errorOf(() => FUNCTIONS[name]?.(TEXT, options));
    expect([error.code, error.option]).toEqual(['invalid-option', option]);
    expect(error.message).toContain(option);
  });

  test.each(Object.keys(FUNCTIONS))('%s refuses unknown options and lists those that it knows', (name) => {
    const known = Object.keys(REFUSED[name] ?? {});
    for (const option of ['Title', 'constructor', 'toString', 'hasOwnProperty', 'x'.repeat(1_000), '']) {
      const error = errorOf(() => FUNCTIONS[name]?.(TEXT, { [option]: 1 }));
      expect([error.code, error.option, error.value]).toEqual(['invalid-option', option, 1]);
      for (const right of known) expect(error.message).toContain(right);
    }
    expect(errorOf(() => FUNCTIONS[name]?.(TEXT, { [Symbol('words')]: 1 })).option).toBe('Symbol(words)');
  });
});

test('any two budgets at once are refused, and both are named', () => {
  const budgets = { length: 'short', sentences: 2, words: 20, characters: 90, ratio: 0.5 };
  for (const [one, first] of Object.entries(budgets)) {
    for (const [other, second] of Object.entries(budgets)) {
      if (one === other) continue;
      const error = errorOf(() => FUNCTIONS.summarize?.(TEXT, { [one]: first, [other]: second }));
      expect(error.code).toBe('invalid-option');
      expect(error.message).toContain(`"${one}"`);
      expect(error.message).toContain(`"${other}"`);
      expect([one, other]).toContain(error.option);
      expect([first, second]).toContain(error.value);
    }
  }
});

describe.each(Object.keys(FUNCTIONS))('%s', (name) => {
  const call = FUNCTIONS[name] as Call;

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

test('a copy of a Document whose further parts are not as they were is read by its text', () => {
  const copy = JSON.parse(JSON.stringify(analyze(TEXT)));
  for (const readable of [null, 7, {}, { text: TEXT, blocks: [null], segments: [null] }]) {
    expect(summarize({ ...copy, readable })).toEqual(summarize(TEXT));
  }
});
