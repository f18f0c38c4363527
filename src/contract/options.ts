import { checkOptions, isPlain, joinOptions, type Rule } from './check-options';
import type {
  AnalyzeOptions,
  EntityType,
  ExtractEntitiesOptions,
  ExtractKeyPointsOptions,
  NameType,
  SummarizeOptions,
  ValueType,
} from './types';

/** The five kinds of name. */
const NAME_TYPES: readonly NameType[] = ['person', 'organization', 'place', 'product', 'event'];

/** The nine kinds of value. */
const VALUE_TYPES: readonly ValueType[] = [
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

const ENTITY_TYPES: ReadonlySet<unknown> = new Set<EntityType>([...NAME_TYPES, ...VALUE_TYPES]);

/** Sentences in a summary of each named length: those of the W3C Summarizer's tl;dr. */
export const SUMMARY_SENTENCES = { short: 1, medium: 3, long: 5 } as const;

/** Points in a list of each named length: those of the W3C Summarizer's key points. */
export const KEY_POINT_COUNTS = { short: 3, medium: 5, long: 7 } as const;

/** What `summarize` does where the caller says nothing. */
export const SUMMARIZE_DEFAULTS = Object.freeze({
  length: 'medium',
  diversity: 0.5,
  orderBy: 'offset',
  boilerplate: 'drop',
} as const);

/** What `extractEntities` does where the caller says nothing. */
export const EXTRACT_ENTITIES_DEFAULTS = Object.freeze({
  types: Object.freeze([...NAME_TYPES, 'date', 'money', 'percent'] as const satisfies readonly EntityType[]),
  limit: Number.POSITIVE_INFINITY,
  minSalience: 0,
  boilerplate: 'drop',
} as const);

/** What `extractKeyPoints` does where the caller says nothing. */
export const EXTRACT_KEY_POINTS_DEFAULTS = Object.freeze({
  length: 'medium',
  maxWords: 35,
  authored: 'prefer',
  verbatim: false,
  boilerplate: 'drop',
} as const);

const COUNT: Rule = {
  expected: 'an integer of at least 1',
  accepts: (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 1,
};
const FRACTION: Rule = {
  expected: 'a number from 0 to 1',
  accepts: (value) => typeof value === 'number' && value >= 0 && value <= 1,
};
const RATIO: Rule = {
  expected: 'a number above 0 and at most 1',
  accepts: (value) => typeof value === 'number' && value > 0 && value <= 1,
};
const STRING: Rule = { expected: 'a string', accepts: (value) => typeof value === 'string' };
const BOOLEAN: Rule = { expected: 'true or false', accepts: (value) => typeof value === 'boolean' };
const LENGTH = oneOf('short', 'medium', 'long');

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/u;

const ANALYZE_RULES: Readonly<Record<keyof AnalyzeOptions, Rule>> = {
  title: STRING,
  boilerplate: oneOf('drop', 'keep'),
  lexicon: {
    expected: 'an object of names, each with an entity type',
    copy: copyLexicon,
    accepts: isLexicon,
  },
  referenceDate: { expected: 'an ISO date such as "2026-03-01"', accepts: isIsoDate },
};

const SUMMARIZE_RULES: Readonly<Record<keyof SummarizeOptions, Rule>> = {
  ...ANALYZE_RULES,
  length: LENGTH,
  sentences: COUNT,
  words: COUNT,
  characters: COUNT,
  ratio: RATIO,
  query: STRING,
  diversity: FRACTION,
  orderBy: oneOf('offset', 'rank'),
};

const EXTRACT_ENTITIES_RULES: Readonly<Record<keyof ExtractEntitiesOptions, Rule>> = {
  ...ANALYZE_RULES,
  types: {
    expected: 'a list of entity types',
    copy: (value) => (Array.isArray(value) ? [...value] : value),
    accepts: isListOfEntityTypes,
  },
  limit: COUNT,
  minSalience: FRACTION,
};

const EXTRACT_KEY_POINTS_RULES: Readonly<Record<keyof ExtractKeyPointsOptions, Rule>> = {
  ...ANALYZE_RULES,
  length: LENGTH,
  limit: COUNT,
  maxWords: COUNT,
  authored: oneOf('prefer', 'ignore'),
  verbatim: BOOLEAN,
  query: STRING,
};

/** Checks the options of `analyze` and returns a clean copy of those that were given. */
export function checkAnalyzeOptions(options: unknown): AnalyzeOptions {
  return checkOptions<AnalyzeOptions>(options, ANALYZE_RULES, []);
}

/** Checks the options of `summarize` and returns a clean copy of those that were given. */
export function checkSummarizeOptions(options: unknown): SummarizeOptions {
  return checkOptions<SummarizeOptions>(options, SUMMARIZE_RULES, [
    'length',
    'sentences',
    'words',
    'characters',
    'ratio',
  ]);
}

/** Checks the options of `extractEntities` and returns a clean copy of those that were given. */
export function checkExtractEntitiesOptions(options: unknown): ExtractEntitiesOptions {
  return checkOptions<ExtractEntitiesOptions>(options, EXTRACT_ENTITIES_RULES, []);
}

/** Checks the options of `extractKeyPoints` and returns a clean copy of those that were given. */
export function checkExtractKeyPointsOptions(options: unknown): ExtractKeyPointsOptions {
  return checkOptions<ExtractKeyPointsOptions>(options, EXTRACT_KEY_POINTS_RULES, ['length', 'limit']);
}

function oneOf(...names: readonly string[]): Rule {
  const quoted = names.map((name) => `'${name}'`);
  return {
    expected: `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`,
    accepts: (value) => typeof value === 'string' && names.includes(value),
  };
}

/** A copy without a prototype, in which "__proto__" is a name like any other. */
function copyLexicon(value: unknown): unknown {
  return isPlain(value) ? joinOptions(Object.fromEntries(Object.entries(value))) : undefined;
}

function isLexicon(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).every(([name, type]) => name.trim() !== '' && ENTITY_TYPES.has(type));
}

function isListOfEntityTypes(value: unknown): boolean {
  return Array.isArray(value) && value.every((type) => ENTITY_TYPES.has(type));
}

/** True for a day that exists: 2026-02-30 does not. */
function isIsoDate(value: unknown): boolean {
  const match = typeof value === 'string' ? ISO_DATE.exec(value) : null;
  if (match === null) return false;
  const [, year, month, day] = match.map(Number) as [number, number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
