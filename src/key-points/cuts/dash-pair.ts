import { hasFiniteVerb } from '../grammar';
import { quotedWords } from '../quoted-words';
import type { WordRange, Words } from '../words';
import type { CutRule } from './cut-rule';
import { isHarmless, mayBeMeantLater } from './guards';

const DASHES: ReadonlySet<string> = new Set(['--', '—', '–', '-']);
const STOPS: ReadonlySet<string> = new Set(['.', ';', ':', '?', '!']);

const CONJUNCTIONS: ReadonlySet<string> = new Set(['and', 'or', 'but', 'nor', 'for', 'so', 'yet']);

const FRONTED_TAGS: ReadonlySet<string> = new Set(['ADP', 'SCONJ', 'ADV']);

const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  'when if while as after before since because although though once until unless whenever had were should'.split(
    ' ',
  ),
);

/** Openings of an aside that limits what is before it, or says what it is: "half of the farms - that flood - pay". */
const LIMITING: ReadonlySet<string> = new Set(['who', 'which', 'that', 'to', 'whose']);

/** Words between two dashes, with the dashes. */
export const DASH_PAIR: CutRule = { name: 'dash pair', find: findDashPairs };

function findDashPairs(words: Words): readonly WordRange[] {
  const dashes = [...words.values.keys()].filter((at) => isDash(words, at));
  // With one or three dashes nobody can tell which two are a pair.
  if (dashes.length === 0 || dashes.length % 2 === 1) return [];
  const found: WordRange[] = [];
  for (let pair = 0; pair + 1 < dashes.length; pair += 2) {
    const range = { from: dashes[pair] ?? 0, to: (dashes[pair + 1] ?? 0) + 1 };
    if (
      isAside(words, range) &&
      !followsFronted(words, range) &&
      !mayBeMeantLater(words, range) &&
      isHarmless(words, range, quotedWords(words))
    )
      found.push(range);
  }
  return found;
}

/** A hyphen is a dash when spaces stand around it; a range such as "2010–2014" has none. */
function isDash(words: Words, at: number): boolean {
  const value = words.values[at] ?? '';
  if (!DASHES.has(value) || at === 0 || at === words.length - 1) return false;
  const isSpaced =
    (words.starts[at] ?? 0) > (words.ends[at - 1] ?? 0) &&
    (words.starts[at + 1] ?? 0) > (words.ends[at] ?? 0);
  if (value === '-' || value === '–') return isSpaced;
  return words.tags[at - 1] !== 'NUM' || words.tags[at + 1] !== 'NUM';
}

/** "Even in the hills -- a dry land -- farmers ..." and "When it broke -- in May -- it ..." would lack their comma. */
function followsFronted(words: Words, { from }: WordRange): boolean {
  if (CLAUSE_OPENERS.has(words.lowers[0] ?? '') && !words.values.slice(0, from).includes(',')) return true;
  return FRONTED_TAGS.has(words.tags[0] ?? '') && !hasFiniteVerb(words, 0, from);
}

function isAside(words: Words, { from, to }: WordRange): boolean {
  if (to - from < 4 || words.tags[to] === 'CCONJ' || words.tags[to] === 'PUNCT') return false;
  // "to find - and pay - the owner" goes on for both, and "- it scares me - for it is dark" leans on the aside.
  if (LIMITING.has(words.lowers[from + 1] ?? '')) return false;
  if (CONJUNCTIONS.has(words.lowers[from + 1] ?? '') || CONJUNCTIONS.has(words.lowers[to] ?? ''))
    return false;
  for (let at = from + 1; at < to - 1; at += 1) {
    if (STOPS.has(words.values[at] ?? '')) return false;
    // "the coach - Hale, and the captain - Prado": each dash has a name of its own behind it.
    if (words.values[at] === ',' && words.tags[at + 1] === 'CCONJ') return false;
  }
  return true;
}
