import type { PartOfSpeech, Tokens } from '../document/analysis';

/**
 * Some of a sentence's words, in order, as the rules of this folder read them: what was dropped is out of
 * sight. Positions are 0 to `length`, exclusive.
 */
export interface Words {
  readonly length: number;
  /** Number of each word among the document's tokens. */
  readonly tokens: readonly number[];
  readonly values: readonly string[];
  readonly lowers: readonly string[];
  readonly tags: readonly PartOfSpeech[];
  /** UTF-16 offsets into the document's text. */
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
}

/** Positions in {@link Words}, `from` inclusive, `to` exclusive. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

const CAPITAL = /^\p{Lu}/u;
/** "CA" behind a town. */
const STATE = /^\p{Lu}{2}$/u;
const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(['who', 'he', 'she', 'it', 'they', 'we', 'I']);
const SHORTEST_VERB = 4;
const SMALL = /^\p{Ll}+$/u;

/** The words of a document that stand at the given token numbers, ascending. */
export function wordsAt(source: Tokens, tokens: readonly number[]): Words {
  const pick = pickerOf(tokens);
  const values = pick(source.values, '');
  return {
    length: tokens.length,
    tokens,
    values,
    lowers: pick(source.lowers, ''),
    tags: repairTags(values, pick(source.tags, 'X')),
    starts: tokens.map((token) => source.starts[token] ?? 0),
    ends: tokens.map((token) => source.ends[token] ?? 0),
  };
}

/** Most words stand in a row: a slice is several times faster than one by one. */
function pickerOf(tokens: readonly number[]): <T>(list: readonly T[], missing: T) => readonly T[] {
  const first = tokens[0] ?? 0;
  const isRow = tokens.at(-1) === first + tokens.length - 1;
  return (list, missing) =>
    isRow ? list.slice(first, first + tokens.length) : tokens.map((token) => list[token] ?? missing);
}

/** True when a word has a capital first letter. */
export function isCapitalised(value: string): boolean {
  return CAPITAL.test(value);
}

/** True of main verbs and auxiliaries. */
export function isVerbTag(tag: PartOfSpeech | undefined): boolean {
  return tag === 'VERB' || tag === 'AUX';
}

/** How many words, as runs without white space, the text has that the words make, without making it. */
export function wordCountOf({ length, starts, ends }: Words): number {
  let count = 0;
  for (let at = 0; at < length; at += 1) {
    if ((starts[at] ?? 0) > (ends[at - 1] ?? -1)) count += 1;
  }
  return count;
}

/**
 * The engine tags some surnames as verbs ("Cook", "Lynch"): a capitalised verb beside a name is a name, and
 * so is one that opens the sentence before a verb in lower case. "Sella, CA" is no form of "can". And it tags some verbs
 * as nouns, which their subject shows: "Neymar claims he ...", "who starred in ...".
 */
function repairTags(values: readonly string[], tags: readonly PartOfSpeech[]): readonly PartOfSpeech[] {
  let repaired: PartOfSpeech[] | undefined;
  for (let at = 0; at < tags.length; at += 1) {
    const tag = repairedTag(values, tags, at);
    if (tag === tags[at]) continue;
    repaired ??= [...tags];
    repaired[at] = tag;
  }
  return repaired ?? tags;
}

function repairedTag(values: readonly string[], tags: readonly PartOfSpeech[], at: number): PartOfSpeech {
  const tag = tags[at] ?? 'X';
  const value = values[at] ?? '';
  if (tag === 'NOUN') return isVerbAfterSubject(values, tags, at) ? 'VERB' : tag;
  if ((tag !== 'VERB' && tag !== 'AUX') || !isCapitalised(value)) return tag;
  if (tag === 'AUX') return at > 0 && STATE.test(value) && values[at - 1] === ',' ? 'PROPN' : tag;
  const isFollowedByVerb = isVerbTag(tags[at + 1]) && !isCapitalised(values[at + 1] ?? '');
  return at > 0 || isFollowedByVerb ? 'PROPN' : tag;
}

function isVerbAfterSubject(values: readonly string[], tags: readonly PartOfSpeech[], at: number): boolean {
  const value = values[at] ?? '';
  // Asked of every noun: most end otherwise.
  const isPast = value.endsWith('ed');
  if (!(isPast || value.endsWith('s')) || value.length < SHORTEST_VERB) return false;
  const before = values[at - 1] ?? '';
  if (SUBJECT_PRONOUNS.has(before)) return SMALL.test(value) && (isPast || before !== 'who');
  const next = values[at + 1] ?? '';
  return (
    tags[at - 1] === 'PROPN' && !isPast && next !== 'who' && SUBJECT_PRONOUNS.has(next) && SMALL.test(value)
  );
}
