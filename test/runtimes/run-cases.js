import { BAD_CALLS, CASES } from './cases.js';
import { MARKUP_CASES } from './markup-cases.js';
import { runSummarizer } from './run-summarizer.js';

/**
 * What all entries export.
 *
 * @typedef {typeof import('../../src/index') & typeof import('../../src/html/from-html') & typeof import('../../src/markdown/from-markdown') & typeof import('../../src/summarizer/summarizer')} Precis
 */

const ALL_TYPES = [
  'person',
  'organization',
  'place',
  'product',
  'event',
  'date',
  'time',
  'duration',
  'money',
  'percent',
  'email',
  'url',
  'hashtag',
  'handle',
];

/**
 * What precis answers to every case: a line of JSON each, its name first. Pure JavaScript, so that every runtime runs
 * the same program.
 *
 * @param {Precis} precis
 * @returns {Promise<string>}
 */
export async function runCases(precis) {
  const answers = CASES.map(({ name, text, all = {}, summarize = {}, keyPoints = {} }) => {
    const document = precis.analyze(text, /** @type {{}} */ (all));
    const { title, language, sentences } = document;
    return {
      name,
      title,
      language,
      // Offsets and roles: the sentences' texts would only repeat the input.
      sentences: sentences.map(({ start, end, paragraph, role }) => [start, end, paragraph, role]),
      summary: precis.summarize(document, /** @type {{}} */ (summarize)),
      keyPoints: precis.extractKeyPoints(document, /** @type {{}} */ (keyPoints)),
      entities: precis.extractEntities(text, {
        .../** @type {{}} */ (all),
        types: /** @type {import('precis').EntityType[]} */ (ALL_TYPES),
      }),
    };
  });
  const markup = MARKUP_CASES.map(({ name, source, isHtml }) => {
    // Made by one entry and read by another: they must be the same modules.
    const document = isHtml ? precis.fromHtml(source) : precis.fromMarkdown(source);
    const { title, language, readable, sentences } = document;
    return {
      name,
      title,
      language,
      readable,
      sentences: sentences.map(({ start, end, paragraph, role }) => [start, end, paragraph, role]),
      summary: precis.summarize(document).sentences.map(({ start, end }) => [start, end]),
      keyPoints: precis.extractKeyPoints(document).map(({ text }) => text),
      entities: precis
        .extractEntities(document)
        .map(({ name, type, mentions }) => [name, type, mentions.length]),
    };
  });
  const refusals = BAD_CALLS.map(({ name, call, input, options }) => ({
    name,
    refusal: refusalOf(() => /** @type {any} */ (precis)[call](input, options)),
  }));
  const summarizer = await runSummarizer(precis.Summarizer);
  return [...answers, ...refusals, ...markup, ...summarizer]
    .map((answer) => `${JSON.stringify(answer)}\n`)
    .join('');
}

/** @param {() => unknown} call */
function refusalOf(call) {
  try {
    call();
    return 'none';
  } catch (error) {
    const { name, code, option, message } = /** @type {import('precis').PrecisError} */ (error);
    return { name, code, option, message };
  }
}
