import { PrecisError } from './errors';
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

/** Says what an option must be, in words for the error message, and whether a value is. */
interface Rule {
  readonly expected: string;
  readonly accepts: (value: unknown) => boolean;
}

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
  lexicon: { expected: 'an object of names, each with an entity type', accepts: isLexicon },
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
  types: { expected: 'a list of entity types', accepts: isListOfEntityTypes },
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

/**
 * Reads each option once, refuses what is unknown, out of range or in conflict, and copies the rest.
 * An option that is `undefined` counts as not given.
 */
function checkOptions<Options extends object>(
  options: unknown,
  rules: Readonly<Record<string, Rule>>,
  budgets: readonly string[],
): Options {
  if (options === undefined) return {} as Options;
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new PrecisError('invalid-option', `The options must be an object, not ${describe(options)}.`, {
      option: 'options',
      value: options,
    });
  }
  const given: Record<string, unknown> = {};
  for (const name of Object.keys(options)) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    const value = readOption(options, name);
    if (rule === undefined) {
      const known = Object.keys(rules).join(', ');
      throw new PrecisError('invalid-option', `Unknown option "${name}". The options are: ${known}.`, {
        option: name,
        value,
      });
    }
    if (value === undefined) continue;
    if (!accepts(rule, value)) {
      throw new PrecisError(
        'invalid-option',
        `The option "${name}" must be ${rule.expected}, not ${describe(value)}.`,
        { option: name, value },
      );
    }
    given[name] = value;
  }
  const [first, second] = budgets.filter((name) => Object.hasOwn(given, name));
  if (first !== undefined && second !== undefined) {
    throw new PrecisError(
      'invalid-option',
      `The options "${first}" and "${second}" are two budgets (${describe(given[first])} and ${describe(given[second])}): give one.`,
      { option: second, value: given[second] },
    );
  }
  // The rules above have checked every property that is copied.
  return given as Options;
}

/** A getter may throw; that is the caller's mistake and comes back as ours. */
function readOption(options: object, name: string): unknown {
  try {
    return Reflect.get(options, name);
  } catch {
    throw new PrecisError('invalid-option', `The option "${name}" cannot be read: its getter throws.`, {
      option: name,
    });
  }
}

/** A rule reads inside lists and lexicons, whose getters may throw too. */
function accepts(rule: Rule, value: unknown): boolean {
  try {
    return rule.accepts(value);
  } catch {
    return false;
  }
}

function oneOf(...names: readonly string[]): Rule {
  const quoted = names.map((name) => `'${name}'`);
  return {
    expected: `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`,
    accepts: (value) => typeof value === 'string' && names.includes(value),
  };
}

function isLexicon(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
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

/** A value in an error message, short whatever it is. */
function describe(value: unknown): string {
  if (typeof value === 'string')
    return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}...` : value);
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
