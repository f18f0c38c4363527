import { isVerbTag, type WordRange, type Words } from '../words';

/**
 * Words that make a claim weaker, deny it, put a condition on it or say whose it is: a span that holds one
 * stays, because the rest would claim more than the text does.
 */
const LOADED_WORDS: ReadonlySet<string> = new Set([
  // Negations and limits.
  'not',
  "n't",
  'n’t',
  'no',
  'never',
  'nor',
  'neither',
  'none',
  'nobody',
  'nothing',
  'without',
  'cannot',
  'only',
  'except',
  'excluding',
  'but',
  'hardly',
  'barely',
  'unlike',
  'despite',
  'though',
  'although',
  'however',
  'anyway',
  'least',
  'mostly',
  'mainly',
  'largely',
  'partly',
  // Conditions.
  'unless',
  'if',
  'whether',
  'until',
  'provided',
  'providing',
  'assuming',
  'depending',
  'pending',
  'barring',
  'subject',
  // Hedges.
  'may',
  'might',
  'could',
  'must',
  'would',
  'should',
  'perhaps',
  'possibly',
  'probably',
  'likely',
  'unlikely',
  'apparently',
  'appear',
  'appears',
  'appeared',
  'appearing',
  'reportedly',
  'seemingly',
  'purportedly',
  'supposedly',
  'potentially',
  'estimated',
  'believed',
  'thought',
  'rumored',
  'rumoured',
  'unconfirmed',
  'unverified',
  'disputed',
  'contested',
  // Charges.
  'denied',
  'denies',
  'deny',
  'denying',
  'alleged',
  'allegedly',
  'alleges',
  'alleging',
  'suspected',
  'suspect',
  'accused',
  'accuses',
  'accusing',
  'charged',
  'convicted',
  'claimed',
  'claims',
  'claim',
  'claiming',
  'acquitted',
  'cleared',
  // Sources.
  'according',
  'said',
  'say',
  'says',
  'saying',
  'told',
  'reported',
  'report',
  'reports',
  'reporting',
  'citing',
  'quoting',
  'cited',
  'quoted',
  'announced',
  'added',
  'argued',
  'wrote',
  'testified',
  'insisted',
  'acknowledged',
  'admitted',
  'confirmed',
  'warned',
  'believes',
  'believe',
]);

/** What makes the news is not left out. */
const TOLL_STEM = /^(?:kill|injur|wound|destroy|die[ds]?$|dying|dead|death|murder|execut|casualt|victim)/u;

/** A number in digits or in words. */
const DIGIT = /\p{N}/u;

const SINGLE_QUOTE = /^['‘’]$/u;

const FRONTED_TAGS: ReadonlySet<string> = new Set(['ADP', 'SCONJ', 'ADV']);
const FRONTED_PARTICIPLE = /(?:ing|ed)$/u;
const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  'when if while as after before since because although though once until unless whenever had were should'.split(
    ' ',
  ),
);

const PERSONAL_PRONOUN = /^(?:he|she|him|his|her)$/u;

/** True when a span can go without changing what the rest claims, and without breaking a quotation. */
export function isHarmless(words: Words, { from, to }: WordRange, quoted: readonly boolean[]): boolean {
  // A quotation in single marks cannot be told from apostrophes word by word.
  if (SINGLE_QUOTE.test(words.values[0] ?? '')) return false;
  if (quoted[from] === true || (to < words.length && quoted[to - 1] === true && quoted[to] === true))
    return false;
  for (let at = from; at < to; at += 1) if (LOADED_WORDS.has(words.lowers[at] ?? '')) return false;
  return true;
}

/** True when a span tells a number, or who died or was hurt. */
export function tellsToll(words: Words, { from, to }: WordRange): boolean {
  for (let at = from; at < to; at += 1) {
    const lower = words.lowers[at] ?? '';
    if (words.tags[at] === 'NUM' || DIGIT.test(lower) || TOLL_STEM.test(lower)) return true;
  }
  return false;
}

/** True when a span tells who died or was hurt. */
export function tellsHarm(words: Words, { from, to }: WordRange): boolean {
  return words.lowers.slice(from, to).some((lower) => TOLL_STEM.test(lower));
}

/**
 * True when the verb at a position is one of a list ("opened, fled and hid"), which an aside before it would
 * be a part of.
 */
export function isInVerbList(words: Words, verb: number): boolean {
  if (words.values[verb + 1] === ',' && words.tags[verb + 2] === 'VERB') return true;
  for (let at = verb + 1; at < words.length && !isStop(words, at); at += 1) {
    if (words.tags[at] !== 'CCONJ') continue;
    const next = words.tags[at + 1] === 'ADV' ? at + 2 : at + 1;
    if (isVerbTag(words.tags[next])) return true;
  }
  return false;
}

/** True when a span names somebody whom a "he" or "she" behind it may stand for. */
export function mayBeMeantLater(words: Words, { from, to }: WordRange): boolean {
  if (!words.tags.slice(from, to).includes('PROPN')) return false;
  return words.lowers.slice(to).some((lower) => PERSONAL_PRONOUN.test(lower));
}

/**
 * True when a span stands behind a fronted phrase or clause: "Even in the hills -- a dry land -- farmers ..." and "When
 * it broke (in May) it ..." would lack the comma that the span's end stands for.
 */
export function followsFronted(words: Words, { from }: WordRange): boolean {
  if (words.values.slice(0, from).includes(',')) return false;
  if (CLAUSE_OPENERS.has(words.lowers[0] ?? '')) return true;
  // In "In a report released in May (...) the bank said" a participle looks like a verb; an auxiliary is sure.
  const isFronted = FRONTED_TAGS.has(words.tags[0] ?? '') || isParticiple(words);
  return isFronted && !words.tags.slice(0, from).includes('AUX');
}

/** "According to", "Speaking in". */
function isParticiple({ tags, lowers }: Words): boolean {
  return tags[0] === 'VERB' && FRONTED_PARTICIPLE.test(lowers[0] ?? '');
}

/** First position from `from` on that holds the value, or -1. */
export function findValue(words: Words, value: string, from: number): number {
  for (let at = from; at < words.length; at += 1) if (words.values[at] === value) return at;
  return -1;
}

/** Position of the full stop that ends the words, or -1 where something else does. */
export function endStop(words: Words): number {
  return words.values[words.length - 1] === '.' ? words.length - 1 : -1;
}

function isStop(words: Words, at: number): boolean {
  const value = words.values[at] ?? '';
  return value === ',' || value === ';' || value === ':' || value === '.' || value === '--' || value === '—';
}
