import { ARTICLE, SUMMARIZER_CASES } from './summarizer-cases.js';

/**
 * What the `Summarizer` answers to every case, whole and in pieces, and how it refuses.
 *
 * @param {typeof import('../../src/summarizer/summarizer').Summarizer} Summarizer
 * @returns {Promise<{ name: string }[]>}
 */
export async function runSummarizer(Summarizer) {
  const answers = [];
  for (const { name, text, options, context } of SUMMARIZER_CASES) {
    const summarizer = await Summarizer.create(options);
    const call = context === undefined ? {} : { context };
    answers.push({
      name: `Summarizer: ${name}`,
      whole: await summarizer.summarize(text, call),
      pieces: await piecesOf(summarizer.summarizeStreaming(text, call)),
      usage: await summarizer.measureInputUsage(text, call),
    });
  }
  const refusals = Object.entries(misuses(Summarizer)).map(async ([name, call]) => ({
    name: `Summarizer: ${name}`,
    refusal: await refusalOf(call),
  }));
  return [...answers, await attributesOf(Summarizer), ...(await Promise.all(refusals))];
}

/** @param {typeof import('../../src/summarizer/summarizer').Summarizer} Summarizer */
async function attributesOf(Summarizer) {
  /** @type {number[]} */
  const progress = [];
  const summarizer = await Summarizer.create({
    type: 'teaser',
    sharedContext: 'shops',
    expectedInputLanguages: ['EN-gb'],
    monitor: (monitor) => monitor.addEventListener('downloadprogress', ({ loaded }) => progress.push(loaded)),
  });
  const { type, format, length, preference, sharedContext, inputQuota, outputLanguage } = summarizer;
  const { expectedInputLanguages, expectedContextLanguages } = summarizer;
  return {
    name: 'Summarizer: attributes',
    told: [type, format, length, preference, sharedContext, String(inputQuota), outputLanguage],
    languages: [expectedInputLanguages, expectedContextLanguages],
    tag: String(summarizer),
    progress,
    availability: [await Summarizer.availability(), await Summarizer.availability({ outputLanguage: 'fr' })],
  };
}

/**
 * Calls that must fail, by what is wrong with them.
 *
 * @param {typeof import('../../src/summarizer/summarizer').Summarizer} Summarizer
 * @returns {Record<string, () => unknown>}
 */
function misuses(Summarizer) {
  const wrong = /** @type {{}} */ ({ type: 'poem' });
  return {
    'an unknown type': () => Summarizer.create(wrong),
    'no language tag': () => Summarizer.create({ outputLanguage: 'no language' }),
    'another language': () => Summarizer.create({ expectedInputLanguages: ['fr'] }),
    'the constructor called': () => new Summarizer(),
    'aborted before it is made': () => Summarizer.create({ signal: AbortSignal.abort() }),
    'aborted with a reason': async () => {
      const summarizer = await Summarizer.create();
      return summarizer.summarize(ARTICLE, { signal: AbortSignal.abort(new RangeError('Enough.')) });
    },
    'aborted under way': async () => {
      const controller = new AbortController();
      const summarizer = await Summarizer.create();
      const summary = summarizer.summarize(ARTICLE, { signal: controller.signal });
      controller.abort();
      return summary;
    },
    'aborted between two pieces': async () => {
      const controller = new AbortController();
      const summarizer = await Summarizer.create();
      const reader = summarizer.summarizeStreaming(ARTICLE, { signal: controller.signal }).getReader();
      await reader.read();
      controller.abort();
      return reader.read();
    },
    'destroyed under way': async () => {
      const summarizer = await Summarizer.create();
      const summary = summarizer.summarize(ARTICLE);
      summarizer.destroy();
      return summary;
    },
    'destroyed before': async () => {
      const summarizer = await Summarizer.create();
      summarizer.destroy();
      return summarizer.summarizeStreaming(ARTICLE);
    },
    'a text in a language that was not named': async () => {
      const summarizer = await Summarizer.create({ expectedInputLanguages: ['en'] });
      return summarizer.summarize(
        'Die Stadt sperrt die alte Hafenbrücke für zwei Jahre und baut eine neue Brücke über den Hafen.',
      );
    },
  };
}

/** @param {ReadableStream<string>} stream */
async function piecesOf(stream) {
  const reader = stream.getReader();
  const pieces = [];
  for (let read = await reader.read(); !read.done; read = await reader.read()) pieces.push(read.value);
  return pieces;
}

/**
 * The name of an error and what it is. A message is the runtime's own where an abort has no reason.
 *
 * @param {() => unknown} call
 */
async function refusalOf(call) {
  try {
    await call();
    return 'none';
  } catch (error) {
    const { name } = /** @type {Error} */ (error);
    return { name, isDomException: error instanceof DOMException, isError: error instanceof Error };
  }
}
