import { describe, expect, test } from 'vitest';
import { PrecisError } from '../../../src/index';
import { Summarizer } from '../../../src/summarizer/summarizer';
import type { SummarizerCreateOptions, SummarizerSummarizeOptions } from '../../../src/summarizer/types';
import { ANGRY, revoked, thrower } from '../contract/hostile';

const TEXT =
  'The mill in Oslo reopened on 3 May 2024. Ida Holm said it employs forty people. The owner plans a second line.';

const summarizer = await Summarizer.create();

/** Every method that takes options, as a caller without types may call it. */
const METHODS: Readonly<Record<string, (options: unknown) => Promise<unknown>>> = {
  create: (options) => Summarizer.create(options as SummarizerCreateOptions),
  availability: (options) => Summarizer.availability(options as SummarizerCreateOptions),
  summarize: (options) => summarizer.summarize(TEXT, options as SummarizerSummarizeOptions),
  // It throws: a stream is given at once, or none.
  summarizeStreaming: async (options) =>
    summarizer.summarizeStreaming(TEXT, options as SummarizerSummarizeOptions),
  measureInputUsage: (options) => summarizer.measureInputUsage(TEXT, options as SummarizerSummarizeOptions),
};

/** What no string can be made of. */
const NO_STRING = [Symbol('text'), Object.create(null), { toString: () => ({}), valueOf: () => ({}) }];
const NO_NAME = [null, '', Number.NaN, Number.POSITIVE_INFINITY, -1, true, {}, [], () => TEXT, ...NO_STRING];
const NO_LIST = [null, 'en', Number.NaN, Number.POSITIVE_INFINITY, 5, true, {}, () => [], ...NO_STRING];
const NO_TAG = ['', 'e', 'en_GB', 'not a tag', 5, -1, {}, [], ...NO_STRING];
const NO_LANGUAGES = [...NO_LIST, ...NO_TAG.map((tag) => [tag]), new Map([['en', 'en']])];

/** Every option once, with values that are refused. */
const REFUSED: Readonly<
  Record<keyof SummarizerCreateOptions | keyof SummarizerSummarizeOptions, readonly unknown[]>
> = {
  type: [...NO_NAME, 'tl;dr', 'TLDR', 'constructor'],
  format: [...NO_NAME, 'html', 'plain text'],
  length: [...NO_NAME, 'tiny', 3, 'toString'],
  preference: [...NO_NAME, 'slow'],
  expectedInputLanguages: NO_LANGUAGES,
  expectedContextLanguages: NO_LANGUAGES,
  outputLanguage: NO_TAG,
  signal: [
    null,
    Number.NaN,
    5,
    'signal',
    true,
    {},
    [],
    new Map(),
    { aborted: false },
    () => {},
    Symbol('signal'),
  ],
  monitor: [null, Number.NaN, 5, 'monitor', true, {}, [], Symbol('monitor')],
  sharedContext: NO_STRING,
  context: NO_STRING,
};

/** What a promise is rejected with. */
async function rejectionOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => expect.fail('it was fulfilled'),
    (reason: unknown) => reason,
  );
}

/** The options that a method looks up, in its order. */
async function optionsOf(method: (options: unknown) => Promise<unknown>): Promise<readonly string[]> {
  const names: string[] = [];
  const get = (_options: object, name: string | symbol): undefined => {
    names.push(String(name));
  };
  await method(new Proxy({}, { get }));
  return names;
}

const ROWS: (readonly [string, string, (options: unknown) => Promise<unknown>])[] = [];
for (const [name, method] of Object.entries(METHODS)) {
  for (const option of await optionsOf(method)) ROWS.push([name, option, method]);
}

test('the table has a row for each option that a method looks up, and for no other', () => {
  const known = new Set(ROWS.map(([, option]) => option));
  expect(Object.keys(REFUSED).sort()).toEqual([...known].sort());
});

// The errors of the specification: TypeErrors of Web IDL, and what the caller's own code throws, as it is.
describe('every option of every method', () => {
  test.each(ROWS)('%s refuses with a TypeError what %s does not take', async (_name, option, method) => {
    const values = Object.entries(REFUSED).find(([row]) => row === option)?.[1] ?? expect.fail('no row');
    for (const value of [...values, revoked()]) {
      const reason = await rejectionOf(method({ [option]: value }));
      expect(reason).toBeInstanceOf(TypeError);
      expect(reason).not.toBeInstanceOf(PrecisError);
    }
  });

  test.each(ROWS)('%s lets through what a getter of %s throws', async (_name, option, method) => {
    const own = Object.defineProperty({}, option, { enumerable: true, get: thrower });
    for (const options of [own, Object.create(own)]) {
      expect(await rejectionOf(method(options))).toMatchObject({ message: 'hostile' });
    }
  });

  test.each(ROWS)('%s reads %s once', async (_name, option, method) => {
    let asked = 0;
    const get = (): unknown => {
      asked += 1;
      return undefined;
    };
    await method(Object.defineProperty({}, option, { get }));
    expect(asked).toBe(1);
  });
});

test.each([
  ['create', 'sharedContext'],
  ['summarize', 'context'],
])('%s takes any value for %s that has a string, as Web IDL does', async (name, option) => {
  for (const value of [null, Number.NaN, Number.POSITIVE_INFINITY, 5, true, {}, ['a']]) {
    await expect(METHODS[name]?.({ [option]: value })).resolves.toBeDefined();
  }
});

describe.each(Object.entries(METHODS))('%s', (_name, method) => {
  test('refuses what is no object in place of options', async () => {
    for (const options of ['tldr', '', 5, Number.NaN, true, 1n, Symbol('options'), revoked()]) {
      expect(await rejectionOf(method(options))).toBeInstanceOf(TypeError);
    }
  });

  test('lets through what options throw that are asked', async () => {
    expect(await rejectionOf(method(ANGRY))).toMatchObject({ message: 'hostile' });
  });

  test('takes null, and any object, and passes over what it does not know', async () => {
    for (const options of [null, {}, new Map(), Object.create(null), { future: 1 }]) {
      await expect(method(options)).resolves.toBeDefined();
    }
  });
});

test('options may be inherited, as from a class', async () => {
  class Options {
    get type(): string {
      return 'headline';
    }
  }
  expect(await Summarizer.create(new Options() as SummarizerCreateOptions)).toMatchObject({
    type: 'headline',
  });
});

/** All that a summarizer says and answers. */
async function answersOf(type: SummarizerCreateOptions['type']): Promise<string> {
  const made = await Summarizer.create({ type, signal: new AbortController().signal, monitor: () => {} });
  const pieces: string[] = [];
  const reader = made.summarizeStreaming(TEXT).getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) pieces.push(read.value);
  const { format, length, preference, sharedContext, expectedInputLanguages, outputLanguage } = made;
  return JSON.stringify([
    ...[made.type, format, length, preference, sharedContext, expectedInputLanguages, outputLanguage],
    ...[await Summarizer.availability(), await made.summarize(TEXT), await made.summarize('# Ha'), pieces],
  ]);
}

// A library that a page loads may add to `Object.prototype`: that is no option of ours.
describe.each([...Object.keys(REFUSED), 'title', 'sentences', 'query', 'limit'])(
  'Object.prototype.%s',
  (option) => {
    test.each(['tldr', 'teaser', 'key-points', 'headline', undefined] as const)(
      'changes nothing of a summarizer of type %s',
      async (type) => {
        const before = await answersOf(type);
        for (const value of ['Oslo', 'long', 7, null]) {
          expect(await whilePollutedAsync(option, value, () => answersOf(type))).toBe(before);
        }
      },
    );

    test('stands behind what is given and what is inherited from another', async () => {
      const own = { type: 'headline', sharedContext: 'Oslo' } as const;
      for (const options of [own, Object.create(own) as SummarizerCreateOptions]) {
        const made = await whilePollutedAsync(option, 7, () => Summarizer.create(options));
        expect(made).toMatchObject(own);
      }
    });
  },
);

async function whilePollutedAsync<Result>(
  option: string,
  value: unknown,
  call: () => Promise<Result>,
): Promise<Result> {
  Object.defineProperty(Object.prototype, option, {
    configurable: true,
    enumerable: true,
    writable: true,
    value,
  });
  try {
    return await call();
  } finally {
    Reflect.deleteProperty(Object.prototype, option);
  }
}
