import { describe, expect, test } from 'vitest';
import { analyze, extractEntities, extractKeyPoints, summarize } from '../../../src/index';
import { errorOf } from './error-of';

const TEXT = 'The mill reopened in May. It employs forty people. The owner plans a second line.';

type Call = (input: never, options?: never) => unknown;
const FUNCTIONS = { analyze, summarize, extractEntities, extractKeyPoints } as unknown as Record<
  string,
  Call
>;

describe('bad input', () => {
  const inputs: readonly unknown[] = [
    undefined,
    null,
    42,
    Number.NaN,
    true,
    Symbol('text'),
    [],
    ['text'],
    {},
    () => TEXT,
    new Date(0),
  ];
  test.each(Object.keys(FUNCTIONS))('%s refuses what is neither a string nor a Document', (name) => {
    for (const input of inputs) {
      const error = errorOf(() => FUNCTIONS[name]?.(input as never));
      expect(error.code).toBe('invalid-input');
      expect(error).toBeInstanceOf(TypeError);
    }
  });
});

describe('bad options', () => {
  test.each([
    ['analyze', { titel: 'x' }, 'titel'],
    ['analyze', { title: 4 }, 'title'],
    ['analyze', { boilerplate: true }, 'boilerplate'],
    ['analyze', { lexicon: { Acme: 'company' } }, 'lexicon'],
    ['analyze', { lexicon: ['Acme'] }, 'lexicon'],
    ['analyze', { lexicon: { ' ': 'place' } }, 'lexicon'],
    ['analyze', { referenceDate: '2026-02-30' }, 'referenceDate'],
    ['analyze', { referenceDate: 'today' }, 'referenceDate'],
    ['summarize', { sentences: 0 }, 'sentences'],
    ['summarize', { sentences: 1.5 }, 'sentences'],
    ['summarize', { words: -1 }, 'words'],
    ['summarize', { words: Number.NaN }, 'words'],
    ['summarize', { words: Number.POSITIVE_INFINITY }, 'words'],
    ['summarize', { characters: '80' }, 'characters'],
    ['summarize', { ratio: 0 }, 'ratio'],
    ['summarize', { ratio: 1.01 }, 'ratio'],
    ['summarize', { length: 'tiny' }, 'length'],
    ['summarize', { diversity: 2 }, 'diversity'],
    ['summarize', { orderBy: 'score' }, 'orderBy'],
    ['summarize', { query: null }, 'query'],
    ['extractEntities', { types: 'person' }, 'types'],
    ['extractEntities', { types: ['human'] }, 'types'],
    ['extractEntities', { limit: 0 }, 'limit'],
    ['extractEntities', { minSalience: -0.1 }, 'minSalience'],
    ['extractEntities', { sentences: 2 }, 'sentences'],
    ['extractKeyPoints', { maxWords: 0 }, 'maxWords'],
    ['extractKeyPoints', { authored: true }, 'authored'],
    ['extractKeyPoints', { verbatim: 'yes' }, 'verbatim'],
    ['extractKeyPoints', { toString: 1 }, 'toString'],
    ['extractKeyPoints', JSON.parse('{"__proto__": 1}'), '__proto__'],
  ])('%s refuses %j and names the option', (name, options, option) => {
    const error = errorOf(() => FUNCTIONS[name]?.(TEXT as never, options as never));
    expect(error.code).toBe('invalid-option');
    expect(error.option).toBe(option);
    expect(error.message).toContain(option);
  });

  test.each([
    ['summarize', { words: 20, sentences: 2 }],
    ['summarize', { length: 'short', ratio: 0.5 }],
    ['summarize', { characters: 20, words: 3 }],
    ['extractKeyPoints', { length: 'short', limit: 2 }],
  ])('%s refuses two budgets: %j', (name, options) => {
    const error = errorOf(() => FUNCTIONS[name]?.(TEXT as never, options as never));
    expect(error.code).toBe('invalid-option');
    for (const budget of Object.keys(options)) expect(error.message).toContain(budget);
  });

  test.each([null, 'short', 3, [], true])('refuses %j in place of options', (options) => {
    const error = errorOf(() => summarize(TEXT, options as never));
    expect(error.code).toBe('invalid-option');
  });

  test('tells the value that was refused', () => {
    expect(errorOf(() => summarize(TEXT, { words: -3 })).value).toBe(-3);
  });

  test('reports a getter that throws as a bad option', () => {
    const options = Object.defineProperty({}, 'words', {
      enumerable: true,
      get: () => {
        throw new Error('hostile');
      },
    });
    expect(errorOf(() => summarize(TEXT, options)).option).toBe('words');
  });
});

describe('good options', () => {
  test('an option that is undefined counts as not given', () => {
    expect(summarize(TEXT, { words: undefined, length: 'short' })).toEqual(
      summarize(TEXT, { length: 'short' }),
    );
  });

  test('frozen options and lexicons are taken as they are', () => {
    const options = Object.freeze({ lexicon: Object.freeze({ Zorvex: 'product' as const }) });
    expect(() => extractEntities(TEXT, options)).not.toThrow();
  });
});
