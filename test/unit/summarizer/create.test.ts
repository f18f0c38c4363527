import { describe, expect, test } from 'vitest';
import { Summarizer } from '../../../src/summarizer/summarizer';
import type { CreateMonitor, SummarizerCreateOptions } from '../../../src/summarizer/types';

/** Options as a caller without types may give them. */
function wrong(options: unknown): SummarizerCreateOptions {
  return options as SummarizerCreateOptions;
}

async function rejectionOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => expect.fail('it was fulfilled'),
    (reason: unknown) => reason,
  );
}

// In the order of the steps of "create an AI model object" in the Writing Assistance APIs.
describe('create', () => {
  test('gives the defaults of the specification', async () => {
    const summarizer = await Summarizer.create();
    expect(summarizer).toBeInstanceOf(Summarizer);
    expect(Object.prototype.toString.call(summarizer)).toBe('[object Summarizer]');
    expect(summarizer).toMatchObject({
      type: 'key-points',
      format: 'markdown',
      length: 'short',
      preference: 'auto',
      sharedContext: '',
      expectedInputLanguages: null,
      expectedContextLanguages: null,
      outputLanguage: null,
      inputQuota: Number.POSITIVE_INFINITY,
    });
  });

  test('shows every option that it was given', async () => {
    const options = {
      type: 'headline',
      format: 'plain-text',
      length: 'long',
      preference: 'speed',
      sharedContext: 'Reports of a port authority',
      expectedContextLanguages: ['en'],
      outputLanguage: 'en',
    } as const;
    expect(await Summarizer.create({ ...options, expectedInputLanguages: ['en'] })).toMatchObject({
      ...options,
      expectedInputLanguages: ['en'],
    });
  });

  test('has attributes that cannot be written, and lists that cannot be changed', async () => {
    const summarizer = await Summarizer.create({ expectedInputLanguages: ['en'] });
    for (const name of ['type', 'format', 'length', 'sharedContext', 'inputQuota', 'outputLanguage']) {
      expect(() => Object.assign(summarizer, { [name]: 'other' })).toThrow(TypeError);
    }
    expect(Object.isFrozen(summarizer.expectedInputLanguages)).toBe(true);
  });

  test('is the only way to make one', () => {
    expect(() => new Summarizer()).toThrow(TypeError);
  });

  test('can be called apart from its class', async () => {
    const { create } = Summarizer;
    expect(await create()).toBeInstanceOf(Summarizer);
  });

  test.each([
    ['an unknown type', { type: 'tl;dr' }],
    ['an unknown format', { format: 'html' }],
    ['an unknown length', { length: 'tiny' }],
    ['an unknown preference', { preference: 'slow' }],
    ['a null type', { type: null }],
    ['a symbol for a string', { sharedContext: Symbol('context') }],
    ['languages that are no list', { expectedInputLanguages: 5 }],
    ['a malformed input language', { expectedInputLanguages: ['en-abc-invalid'] }],
    ['a malformed context language', { expectedContextLanguages: ['e'] }],
    ['a malformed output language', { outputLanguage: 'not a tag' }],
    ['a signal that is none', { signal: {} }],
    ['a monitor that cannot be called', { monitor: 5 }],
    ['options that are no object', 'tldr'],
  ])('rejects %s with a TypeError, and throws nothing', async (_name, options) => {
    const promise = Summarizer.create(wrong(options));
    expect(await rejectionOf(promise)).toBeInstanceOf(TypeError);
  });

  test('passes over what it does not know, and takes undefined and null for nothing', async () => {
    const summarizer = await Summarizer.create(wrong({ type: undefined, future: true }));
    expect(summarizer.type).toBe('key-points');
    expect(await Summarizer.create(wrong(null))).toBeInstanceOf(Summarizer);
  });

  test('makes strings of what is no string, as Web IDL does', async () => {
    const summarizer = await Summarizer.create(
      wrong({ sharedContext: 12, type: { toString: () => 'tldr' } }),
    );
    expect(summarizer).toMatchObject({ sharedContext: '12', type: 'tldr' });
  });

  test('matches languages to the best that it has, each once', async () => {
    const summarizer = await Summarizer.create({
      expectedInputLanguages: new Set(['en-GB', 'EN-us', 'en']) as unknown as string[],
      outputLanguage: 'en-Latn-AU',
    });
    expect(summarizer.expectedInputLanguages).toEqual(['en']);
    expect(summarizer.outputLanguage).toBe('en');
  });

  test('checks the options before it looks at the signal', async () => {
    const signal = AbortSignal.abort();
    expect(await rejectionOf(Summarizer.create(wrong({ signal, type: 'x' })))).toBeInstanceOf(TypeError);
  });

  test('rejects with the reason of a signal that is aborted, before the monitor is called', async () => {
    const reason = new Error('no longer wanted');
    const monitor = (): never => expect.fail('the monitor was called');
    expect(await rejectionOf(Summarizer.create({ signal: AbortSignal.abort(reason), monitor }))).toBe(reason);
  });

  test('rejects with an AbortError when it is aborted on the way', async () => {
    const controller = new AbortController();
    const promise = Summarizer.create({ signal: controller.signal });
    controller.abort();
    expect(await rejectionOf(promise)).toMatchObject({ name: 'AbortError' });
  });

  test('calls the monitor at once, and rejects with what it throws', async () => {
    let called: CreateMonitor | undefined;
    const promise = Summarizer.create({ monitor: (monitor) => (called = monitor) });
    expect(called).toBeInstanceOf(EventTarget);
    await promise;
    const error = new Error('from the monitor');
    const thrower = (): never => {
      throw error;
    };
    expect(await rejectionOf(Summarizer.create({ monitor: thrower }))).toBe(error);
  });

  test.each([
    ['input', { expectedInputLanguages: ['en', 'de'] }],
    ['context', { expectedContextLanguages: ['ja'] }],
    ['output', { outputLanguage: 'es' }],
  ])('rejects another %s language with a NotSupportedError', async (_name, options) => {
    const reason = await rejectionOf(Summarizer.create(options));
    expect(reason).toBeInstanceOf(DOMException);
    expect(reason).toMatchObject({ name: 'NotSupportedError' });
  });

  test('tells 0 and then 1, of 1, before it is there', async () => {
    const told: unknown[] = [];
    let isCreated = false;
    await Summarizer.create({
      monitor: (monitor) => {
        monitor.addEventListener('downloadprogress', ({ type, loaded, total, lengthComputable }) => {
          expect(isCreated).toBe(false);
          told.push({ type, loaded, total, lengthComputable });
        });
      },
    });
    isCreated = true;
    expect(told).toEqual([
      { type: 'downloadprogress', loaded: 0, total: 1, lengthComputable: true },
      { type: 'downloadprogress', loaded: 1, total: 1, lengthComputable: true },
    ]);
  });

  test('tells the handler attribute too', async () => {
    const told: number[] = [];
    await Summarizer.create({
      monitor: (monitor) => {
        expect(monitor.ondownloadprogress).toBeNull();
        monitor.ondownloadprogress = ({ loaded }) => told.push(loaded);
      },
    });
    expect(told).toEqual([0, 1]);
  });

  test.each([0, 1])('rejects when it is aborted at %d, and tells nothing more', async (abortAt) => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const told: number[] = [];
    const { promise: heard, resolve } = deferred();
    const creation = Summarizer.create({
      signal: controller.signal,
      monitor: (monitor) =>
        monitor.addEventListener('downloadprogress', ({ loaded }) => {
          told.push(loaded);
          if (loaded === abortAt) resolve(undefined);
        }),
    });
    await heard;
    controller.abort(reason);
    expect(await rejectionOf(creation)).toBe(reason);
    expect(told.at(-1)).toBe(abortAt);
  });

  test('destroys the summarizer when its signal is aborted later', async () => {
    const controller = new AbortController();
    const reason = new Error('the page was left');
    const summarizer = await Summarizer.create({ signal: controller.signal });
    const before = summarizer.summarize('The mill reopened in spring.');
    controller.abort(reason);
    expect(await rejectionOf(before)).toBe(reason);
    expect(await rejectionOf(summarizer.summarize('The mill reopened.'))).toBe(reason);
    expect(await rejectionOf(summarizer.measureInputUsage('The mill reopened.'))).toBe(reason);
  });
});

describe('availability', () => {
  test.each([
    [undefined, 'available'],
    [{ type: 'teaser', format: 'plain-text', length: 'long' }, 'available'],
    [
      { expectedInputLanguages: ['en-GB'], expectedContextLanguages: ['en'], outputLanguage: 'en' },
      'available',
    ],
    [{ expectedInputLanguages: ['es'] }, 'unavailable'],
    [{ expectedContextLanguages: ['en', 'fr'] }, 'unavailable'],
    [{ outputLanguage: 'zh-Hant' }, 'unavailable'],
  ] as const)('of %j is %s', async (options, expected) => {
    expect(await Summarizer.availability(options)).toBe(expected);
  });

  test('rejects an unknown value or a malformed tag with a TypeError', async () => {
    expect(await rejectionOf(Summarizer.availability(wrong({ length: 'huge' })))).toBeInstanceOf(TypeError);
    expect(await rejectionOf(Summarizer.availability({ outputLanguage: '' }))).toBeInstanceOf(TypeError);
  });
});

/** What `Promise.withResolvers` gives, for Node 20. */
function deferred(): { promise: Promise<unknown>; resolve: (value: unknown) => void } {
  let resolve: (value: unknown) => void = () => {};
  const promise = new Promise<unknown>((fulfil) => {
    resolve = fulfil;
  });
  return { promise, resolve };
}
