import { canonicalizeLanguage, canonicalizeLanguages } from './languages';
import type {
  CreateMonitor,
  PerformancePreference,
  SummarizerFormat,
  SummarizerLength,
  SummarizerType,
} from './types';
import type { AbortSignalLike } from './web-platform';

/** The options of a summarizer, all known and checked. */
export interface CoreSettings {
  readonly type: SummarizerType;
  readonly format: SummarizerFormat;
  readonly length: SummarizerLength;
  readonly preference: PerformancePreference;
  readonly expectedInputLanguages: readonly string[];
  readonly expectedContextLanguages: readonly string[];
  readonly outputLanguage: string | undefined;
}

/** With what only `create` takes. */
export interface CreateSettings extends CoreSettings {
  readonly signal: AbortSignalLike | undefined;
  readonly monitor: ((monitor: CreateMonitor) => unknown) | undefined;
  readonly sharedContext: string | undefined;
}

/** The options of one summary. */
export interface SummarizeSettings {
  readonly signal: AbortSignalLike | undefined;
  readonly context: string | undefined;
}

const TYPES: readonly SummarizerType[] = ['tldr', 'teaser', 'key-points', 'headline'];
const FORMATS: readonly SummarizerFormat[] = ['plain-text', 'markdown'];
const LENGTHS: readonly SummarizerLength[] = ['short', 'medium', 'long'];
const PREFERENCES: readonly PerformancePreference[] = ['auto', 'speed', 'capability'];

/** What `create` does where the caller says nothing; those of the specification. */
const SUMMARIZER_DEFAULTS = Object.freeze({
  type: 'key-points',
  format: 'markdown',
  length: 'short',
  preference: 'auto',
} as const);

/**
 * The options of `availability`, converted as Web IDL converts a dictionary (members that it does not know are
 * passed over, strings are made of what is no string), with their language tags in canonical form.
 */
export function readCoreOptions(options: unknown): CoreSettings {
  const given = readDictionary(options);
  // In the order of Web IDL, by name: a caller's getters can see it.
  return {
    expectedContextLanguages: readLanguages(given, 'expectedContextLanguages'),
    expectedInputLanguages: readLanguages(given, 'expectedInputLanguages'),
    format: readEnum(given, 'format', FORMATS, SUMMARIZER_DEFAULTS.format),
    length: readEnum(given, 'length', LENGTHS, SUMMARIZER_DEFAULTS.length),
    outputLanguage: readLanguage(given, 'outputLanguage'),
    preference: readEnum(given, 'preference', PREFERENCES, SUMMARIZER_DEFAULTS.preference),
    type: readEnum(given, 'type', TYPES, SUMMARIZER_DEFAULTS.type),
  };
}

/** The options of `create`. */
export function readCreateOptions(options: unknown): CreateSettings {
  const given = readDictionary(options);
  const core = readCoreOptions(options);
  const monitor = readMember(given, 'monitor');
  if (monitor !== undefined && typeof monitor !== 'function') {
    throw new TypeError('The option "monitor" must be a function.');
  }
  return {
    ...core,
    // Web IDL asks of a callback only that it can be called.
    monitor: monitor as CreateSettings['monitor'],
    sharedContext: readString(given, 'sharedContext'),
    signal: readSignal(given),
  };
}

/** The options of `summarize`, `summarizeStreaming` and `measureInputUsage`. */
export function readSummarizeOptions(options: unknown): SummarizeSettings {
  const given = readDictionary(options);
  return { context: readString(given, 'context'), signal: readSignal(given) };
}

/** Any object is a dictionary to Web IDL: its members are looked up by name. */
function readDictionary(options: unknown): object {
  if (options === undefined || options === null) return {};
  if (typeof options === 'object' || typeof options === 'function') return options;
  throw new TypeError('The options must be an object.');
}

/**
 * A member, inherited ones too, as Web IDL has it: the options may be an instance of a class. But what somebody put
 * on `Object.prototype` is nobody's option.
 */
function readMember(options: object, name: string): unknown {
  if (!Object.hasOwn(Object.prototype, name)) return Reflect.get(options, name);
  let holder: object | null = options;
  while (holder !== null && holder !== Object.prototype) {
    if (Object.hasOwn(holder, name)) return Reflect.get(holder, name, options);
    holder = Reflect.getPrototypeOf(holder);
  }
  return undefined;
}

/** Web IDL's DOMString: `String(value)`, but for symbols, which throw a TypeError. */
export function toDomString(value: unknown): string {
  return `${value as string}`;
}

function readString(options: object, name: string): string | undefined {
  const value = readMember(options, name);
  return value === undefined ? undefined : toDomString(value);
}

function readEnum<Value extends string>(
  options: object,
  name: string,
  allowed: readonly Value[],
  byDefault: Value,
): Value {
  const value = readMember(options, name);
  if (value === undefined) return byDefault;
  const text = toDomString(value);
  const found = allowed.find((one) => one === text);
  if (found === undefined) {
    throw new TypeError(`The option "${name}" must be one of ${allowed.join(', ')}, not "${text}".`);
  }
  return found;
}

function readLanguage(options: object, name: string): string | undefined {
  const tag = readString(options, name);
  return tag === undefined ? undefined : canonicalizeLanguage(tag);
}

function readLanguages(options: object, name: string): readonly string[] {
  const value = readMember(options, name);
  if (value === undefined) return [];
  if (typeof value !== 'object' || value === null || !(Symbol.iterator in value)) {
    throw new TypeError(`The option "${name}" must be a list of language tags.`);
  }
  return canonicalizeLanguages(Array.from(value as Iterable<unknown>, toDomString));
}

/** A signal of another realm, as of an iframe, is one too: so its form is asked, not its class. */
function readSignal(options: object): AbortSignalLike | undefined {
  const value = readMember(options, 'signal');
  if (value === undefined) return undefined;
  if (typeof value === 'object' && value !== null && 'aborted' in value && 'addEventListener' in value) {
    return value as AbortSignalLike;
  }
  throw new TypeError('The option "signal" must be an AbortSignal.');
}
