import { PrecisError } from './errors';

/**
 * Says what an option must be, in words for the error message, and whether a value is. What can change behind our
 * back is copied first, and the copy is checked and used.
 */
export interface Rule {
  readonly expected: string;
  readonly copy?: (value: unknown) => unknown;
  readonly accepts: (value: unknown) => boolean;
}

const { toString: toTag, propertyIsEnumerable: isOwnEnumerable } = Object.prototype;

/** Objects that are given in place of what they hold. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['[object Map]', 'a Map'],
  ['[object Set]', 'a Set'],
  ['[object Date]', 'a Date'],
  ['[object String]', 'a String object'],
  ['[object Number]', 'a Number object'],
  ['[object Promise]', 'a Promise'],
]);

/**
 * Reads each option once, refuses what is unknown, out of range or in conflict, and copies the rest.
 * An option that is `undefined` counts as not given.
 */
export function checkOptions<Options extends object>(
  options: unknown,
  rules: Readonly<Record<string, Rule>>,
  budgets: readonly string[],
): Options {
  if (options === undefined) return joinOptions<Options>();
  const given = joinOptions<Record<string, unknown>>();
  for (const key of optionNames(options)) {
    const name = String(key);
    const rule = Object.hasOwn(rules, key) ? rules[name] : undefined;
    const value = readOption(options, key);
    if (rule === undefined) {
      const known = Object.keys(rules).join(', ');
      throw new PrecisError('invalid-option', `Unknown option "${name}". The options are: ${known}.`, {
        option: name,
        value,
      });
    }
    if (value === undefined) continue;
    const copy = accepted(rule, value);
    if (copy === undefined) {
      throw new PrecisError(
        'invalid-option',
        `The option "${name}" must be ${rule.expected}, not ${describe(value)}.`,
        { option: name, value },
      );
    }
    given[name] = copy;
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

/** Options in one object, which has no prototype, so that it inherits none; where two differ, the later holds. */
export function joinOptions<Options extends object>(...parts: readonly Options[]): Options {
  return Object.assign(Object.create(null), ...parts);
}

/**
 * The caller's own enumerable keys, symbols among them. What is inherited is not read, so that a polluted prototype
 * changes nothing; what has its content elsewhere, such as a Map, would look empty and is refused.
 */
function optionNames(options: unknown): readonly (string | symbol)[] {
  let names: readonly (string | symbol)[] | undefined;
  try {
    if (isPlain(options)) names = Reflect.ownKeys(options).filter((key) => isEnumerable(options, key));
  } catch {
    // A proxy may throw whatever it is asked.
  }
  if (names !== undefined) return names;
  throw new PrecisError('invalid-option', `The options must be a plain object, not ${describe(options)}.`, {
    option: 'options',
    value: options,
  });
}

function isEnumerable(options: object, key: string | symbol): boolean {
  return isOwnEnumerable.call(options, key);
}

/** A getter may throw; that is the caller's mistake and comes back as ours. */
function readOption(options: unknown, key: string | symbol): unknown {
  try {
    return Reflect.get(options as object, key);
  } catch {
    throw new PrecisError(
      'invalid-option',
      `The option "${String(key)}" cannot be read: its getter throws.`,
      { option: String(key) },
    );
  }
}

/** The value, or a copy of it, that a rule accepts, else `undefined`. Lists and lexicons may throw when they are read. */
function accepted(rule: Rule, value: unknown): unknown {
  try {
    const copy = Object.hasOwn(rule, 'copy') ? rule.copy?.(value) : value;
    return rule.accepts(copy) ? copy : undefined;
  } catch {
    return undefined;
  }
}

/** True of an object that may hold options: no list, Map, Date or other thing with content of its own. */
export function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && toTag.call(value) === '[object Object]';
}

/** A value in an error message, short whatever it is. */
function describe(value: unknown): string {
  if (typeof value === 'string')
    return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}...` : value);
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  if (typeof value !== 'object') return `a ${typeof value}`;
  try {
    return Array.isArray(value) ? 'a list' : (KINDS.get(toTag.call(value)) ?? 'an object');
  } catch {
    return 'an object that cannot be read';
  }
}
