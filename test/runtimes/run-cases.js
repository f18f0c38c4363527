import { BAD_CALLS, CASES } from './cases.js';

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
 * @param {typeof import('precis')} precis
 * @returns {string}
 */
export function runCases(precis) {
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
  const refusals = BAD_CALLS.map(({ name, call, input, options }) => ({
    name,
    refusal: refusalOf(() => /** @type {any} */ (precis)[call](input, options)),
  }));
  return [...answers, ...refusals].map((answer) => `${JSON.stringify(answer)}\n`).join('');
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
