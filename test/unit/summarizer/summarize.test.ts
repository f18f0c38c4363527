import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/document/analyze';
import { Summarizer } from '../../../src/summarizer/summarizer';
import type { SummarizerLength, SummarizerType } from '../../../src/summarizer/types';
import { summarize } from '../../../src/summary/summarize';
import { ARTICLE, UNTITLED } from './article';

const TYPES: readonly SummarizerType[] = ['tldr', 'teaser', 'key-points', 'headline'];
const LENGTHS: readonly SummarizerLength[] = ['short', 'medium', 'long'];

async function rejectionOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => expect.fail('it was fulfilled'),
    (reason: unknown) => reason,
  );
}

async function piecesOf(stream: ReadableStream<string>): Promise<readonly string[]> {
  const pieces: string[] = [];
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return pieces;
    pieces.push(value);
  }
}

describe.each([
  ['summarize', (one: Summarizer, text: string, signal?: AbortSignal) => one.summarize(text, { signal })],
  [
    'measureInputUsage',
    (one: Summarizer, text: string, signal?: AbortSignal) => one.measureInputUsage(text, { signal }),
  ],
] as const)('%s', (_name, call) => {
  test('rejects with the reason of a signal that is aborted', async () => {
    const summarizer = await Summarizer.create();
    const reason = new Error('no longer wanted');
    expect(await rejectionOf(call(summarizer, ARTICLE, AbortSignal.abort(reason)))).toBe(reason);
  });

  test('rejects with an AbortError when it is aborted on the way', async () => {
    const summarizer = await Summarizer.create();
    const controller = new AbortController();
    const promise = call(summarizer, ARTICLE, controller.signal);
    controller.abort();
    expect(await rejectionOf(promise)).toMatchObject({ name: 'AbortError' });
  });

  test('rejects with an AbortError when the summarizer is destroyed on the way, and ever after', async () => {
    const summarizer = await Summarizer.create();
    const promise = call(summarizer, ARTICLE);
    summarizer.destroy();
    const reason = await rejectionOf(promise);
    expect(reason).toBeInstanceOf(DOMException);
    expect(reason).toMatchObject({ name: 'AbortError' });
    expect(await rejectionOf(call(summarizer, ARTICLE))).toMatchObject({ name: 'AbortError' });
  });

  test('rejects a missing text and a context that is no string', async () => {
    const summarizer = await Summarizer.create();
    const missing = undefined as unknown as string;
    expect(await rejectionOf(call(summarizer, missing))).toBeInstanceOf(TypeError);
    const signal = 'none' as unknown as AbortSignal;
    expect(await rejectionOf(call(summarizer, ARTICLE, signal))).toBeInstanceOf(TypeError);
  });
});

describe('destroy', () => {
  test('may be called twice and leaves the attributes', async () => {
    const summarizer = await Summarizer.create({ type: 'tldr' });
    summarizer.destroy();
    summarizer.destroy();
    expect(summarizer.type).toBe('tldr');
  });
});

describe('measureInputUsage', () => {
  test('is 0 where the quota is infinite', async () => {
    expect(await (await Summarizer.create()).measureInputUsage(ARTICLE, { context: 'harbours' })).toBe(0);
  });
});

describe('summarizeStreaming', () => {
  test.each(TYPES)('gives the %s of summarize in pieces', async (type) => {
    const summarizer = await Summarizer.create({ type, length: 'medium' });
    const pieces = await piecesOf(summarizer.summarizeStreaming(ARTICLE));
    expect(pieces.length).toBe(type === 'headline' ? 1 : type === 'key-points' ? 5 : 3);
    expect(pieces.join('')).toBe(await summarizer.summarize(ARTICLE));
  });

  test('is a ReadableStream that can be piped', async () => {
    const summarizer = await Summarizer.create({ type: 'tldr' });
    const stream = summarizer.summarizeStreaming(ARTICLE);
    expect(stream).toBeInstanceOf(ReadableStream);
    let text = '';
    await stream.pipeTo(
      new WritableStream<string>({
        write: (piece) => {
          text += piece;
        },
      }),
    );
    expect(text).toBe(await summarizer.summarize(ARTICLE));
  });

  test('has no piece for a text without a word', async () => {
    expect(await piecesOf((await Summarizer.create()).summarizeStreaming(' \n'))).toEqual([]);
  });

  test('throws the reason of a signal that is aborted, and after destroy()', async () => {
    const summarizer = await Summarizer.create();
    const reason = new Error('no longer wanted');
    const signal = AbortSignal.abort(reason);
    expect(() => summarizer.summarizeStreaming(ARTICLE, { signal })).toThrow(reason);
    summarizer.destroy();
    expect(() => summarizer.summarizeStreaming(ARTICLE)).toThrow(
      expect.objectContaining({ name: 'AbortError' }),
    );
  });

  test('errors the stream when it is aborted before or between its pieces', async () => {
    const summarizer = await Summarizer.create({ length: 'long' });
    const reason = new Error('enough');
    for (const reads of [0, 1]) {
      const controller = new AbortController();
      const reader = summarizer.summarizeStreaming(ARTICLE, { signal: controller.signal }).getReader();
      for (let read = 0; read < reads; read += 1) expect((await reader.read()).done).toBe(false);
      controller.abort(reason);
      expect(await rejectionOf(reader.read())).toBe(reason);
    }
  });

  test('errors the stream when the summarizer is destroyed', async () => {
    const summarizer = await Summarizer.create();
    const reader = summarizer.summarizeStreaming(ARTICLE).getReader();
    summarizer.destroy();
    expect(await rejectionOf(reader.read())).toMatchObject({ name: 'AbortError' });
  });

  test('can be cancelled, which is no error', async () => {
    const summarizer = await Summarizer.create();
    const controller = new AbortController();
    const stream = summarizer.summarizeStreaming(ARTICLE, { signal: controller.signal });
    const reader = stream.getReader();
    await reader.read();
    await reader.cancel('seen enough');
    controller.abort();
    expect(await reader.read()).toEqual({ done: true, value: undefined });
  });

  test('closes well after its last piece, whatever is aborted later', async () => {
    const summarizer = await Summarizer.create({ type: 'tldr' });
    const controller = new AbortController();
    const pieces = await piecesOf(summarizer.summarizeStreaming(ARTICLE, { signal: controller.signal }));
    controller.abort();
    expect(pieces.length).toBe(1);
  });
});

describe('the summary', () => {
  test.each(TYPES)('as %s is empty where nothing can be summarized, whatever the options', async (type) => {
    const summarizer = await Summarizer.create({ type, sharedContext: 'harbours' });
    for (const text of ['', ' ', '\n\t', '\u0000\u0001', '...']) {
      expect(await summarizer.summarize(text, { context: 'quays' })).toBe('');
    }
  });

  test.each(TYPES)('as %s is never empty where there is a word', async (type) => {
    const summarizer = await Summarizer.create({ type });
    for (const text of [
      'Please write a sentence in English.',
      'Breaking News',
      'He left.',
      'Harbour',
      '# Title',
    ]) {
      expect(await summarizer.summarize(text)).not.toBe('');
    }
  });

  test('makes a string of what is none', async () => {
    const summarizer = await Summarizer.create({ type: 'tldr' });
    expect(await summarizer.summarize(42 as unknown as string)).toBe('42');
  });

  test.each(LENGTHS)('tldr, %s: the sentences of summarize in one paragraph', async (length) => {
    const summarizer = await Summarizer.create({ type: 'tldr', format: 'plain-text', length });
    const { sentences } = summarize(ARTICLE, { length });
    expect(await summarizer.summarize(ARTICLE)).toBe(sentences.map(({ text }) => text).join(' '));
  });

  test.each(LENGTHS.map((length, at) => [length, [3, 5, 7][at] ?? 0] as const))(
    'key points, %s: a list of at most %i',
    async (length, most) => {
      const markdown = await (await Summarizer.create({ length })).summarize(ARTICLE);
      const lines = markdown.split('\n');
      expect(lines.length).toBe(most);
      expect(lines.every((line) => line.startsWith('- '))).toBe(true);
      const plain = await (await Summarizer.create({ length, format: 'plain-text' })).summarize(ARTICLE);
      expect(plain.split('\n').every((line) => line.startsWith('• '))).toBe(true);
    },
  );

  test('puts a hard-wrapped sentence in one line', async () => {
    const summarizer = await Summarizer.create({ type: 'tldr', format: 'plain-text' });
    const wrapped =
      'The harbour of Tolvik will close for two years from April so\nthat its quay can be rebuilt.';
    expect(await summarizer.summarize(wrapped)).toBe(wrapped.replace('\n', ' '));
  });

  test('leans toward the context, and toward the shared one', async () => {
    const context = 'union and night shifts';
    const options = { type: 'tldr', format: 'plain-text' } as const;
    const plain = await Summarizer.create(options);
    const shared = await Summarizer.create({ ...options, sharedContext: context });
    expect(await plain.summarize(ARTICLE)).not.toContain('night shifts');
    expect(await plain.summarize(ARTICLE, { context })).toContain('night shifts');
    expect(await shared.summarize(ARTICLE)).toContain('night shifts');
    expect(await plain.summarize(ARTICLE, { context: ' ' })).toBe(await plain.summarize(ARTICLE));
  });

  test('is the same however many run at once', async () => {
    const summarizer = await Summarizer.create();
    const [one, other] = await Promise.all([summarizer.summarize(ARTICLE), summarizer.summarize(ARTICLE)]);
    expect(one).toBe(other);
  });

  test('refuses a text in a language other than those that were named, and reads any where none was', async () => {
    const german =
      'Der Hafen ist seit Montag geschlossen, und die Arbeiter sind nicht mit dem Plan der Stadt zufrieden. ' +
      'Die Fähren fahren von einer anderen Stadt, bis das neue Ufer im Sommer fertig ist.';
    for (const options of [{ outputLanguage: 'en' }, { expectedInputLanguages: ['en'] }]) {
      const summarizer = await Summarizer.create({ ...options, type: 'tldr' });
      expect(await rejectionOf(summarizer.summarize(german))).toMatchObject({ name: 'NotSupportedError' });
      expect(await summarizer.summarize(ARTICLE)).not.toBe('');
    }
    expect(await (await Summarizer.create({ type: 'tldr' })).summarize(german)).toContain('Hafen');
  });
});

describe('a teaser', () => {
  test.each(LENGTHS.map((length, at) => [length, [1, 3, 5][at] ?? 0] as const))(
    '%s: at most %i sentences of the first part of the text',
    async (length, most) => {
      const summarizer = await Summarizer.create({ type: 'teaser', format: 'plain-text', length });
      const pieces = await piecesOf(summarizer.summarizeStreaming(ARTICLE));
      expect(pieces.length).toBe(most);
      for (const piece of pieces) expect(ARTICLE).toContain(piece.trim());
      expect(pieces.join('')).not.toContain('2029');
    },
  );

  test('asks before it tells', async () => {
    const summarizer = await Summarizer.create({ type: 'teaser', format: 'plain-text' });
    expect(await summarizer.summarize(UNTITLED)).toBe('Why did nobody see the cracks before?');
  });

  test.each([
    [
      'a quotation before the news',
      `The port of Tolvik will close one of its two quays in April for repairs. The quay was built in 1931. "I have seen boats
come and go here for fifty years," said the harbour master, Signe Aas. The quay is forty metres long. The port is in the north of the
town. Repairs take two years. Boats will go to Nordvik. Buses will run on weekdays.`,
      '"I have seen boats come and go here for fifty years," said the harbour master, Signe Aas.',
    ],
    [
      'a surprise, without what ties it to the sentence before',
      `The mill of Orlo sells bread to three towns. The mill was built in 1931 by Ida Holm. However, nobody in Orlo knows the secret
of its oven. The mill employs 40 people and sells cakes too. Its bread costs two crowns. The mill opens at six. It closes at
noon. Children come on Sundays.`,
      'Nobody in Orlo knows the secret of its oven.',
    ],
  ])('has %s', async (_name, text, expected) => {
    const teaser = await Summarizer.create({ type: 'teaser', format: 'plain-text', length: 'short' });
    const summary = await Summarizer.create({ type: 'tldr', format: 'plain-text', length: 'short' });
    expect(await teaser.summarize(text)).toBe(expected);
    expect(await summary.summarize(text)).not.toBe(expected);
  });

  test('gives away at most half of a short text', async () => {
    const summarizer = await Summarizer.create({ type: 'teaser', length: 'long' });
    const text =
      'The mill reopened in spring. Forty people work there. Owners hope for more. Orders rose in May.';
    expect((await piecesOf(summarizer.summarizeStreaming(text))).length).toBe(2);
  });
});

describe('a Document is read with the same eyes', () => {
  test('the tldr of a text is a sentence of it', async () => {
    const summarizer = await Summarizer.create({ type: 'tldr', format: 'plain-text' });
    const texts = analyze(ARTICLE).sentences.map(({ text }) => text);
    expect(texts).toContain(await summarizer.summarize(ARTICLE));
  });
});
