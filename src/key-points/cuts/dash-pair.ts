import { quotedWords } from '../quoted-words';
import { isCapitalised, type WordRange, type Words } from '../words';
import type { CutRule } from './cut-rule';
import { followsFronted, isHarmless, mayBeMeantLater, tellsHarm } from './guards';

const DASHES: ReadonlySet<string> = new Set(['--', '—', '–', '-']);
const STOPS: ReadonlySet<string> = new Set(['.', ';', ':', '?', '!']);

const CONJUNCTIONS: ReadonlySet<string> = new Set(['and', 'or', 'but', 'nor', 'for', 'so', 'yet']);

/** Openings of an aside that limits what is before it, or says what it is: "half of the farms - that flood - pay". */
const LIMITING: ReadonlySet<string> = new Set(['who', 'which', 'that', 'to', 'whose']);

/** A relative clause behind the aside needs the comma that the second dash stands for. */
const RELATIVES: ReadonlySet<string> = new Set([
  'where',
  'who',
  'whom',
  'whose',
  'which',
  'when',
  'as',
  'while',
]);

/** A state or country behind a town is at most so many words. */
const MAX_STATE_WORDS = 3;

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
      !followsState(words, range) &&
      !tellsHarm(words, range) &&
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

/** "in Sella, Ohio -- a mill town -- voters": the first dash is the second comma, too. */
function followsState({ values }: Words, { from }: WordRange): boolean {
  let at = from - 1;
  while (at > from - 1 - MAX_STATE_WORDS && isCapitalised(values[at] ?? '')) at -= 1;
  return at < from - 1 && values[at] === ',' && isCapitalised(values[at - 1] ?? '');
}

function isAside(words: Words, { from, to }: WordRange): boolean {
  if (to - from < 4 || words.tags[to] === 'CCONJ' || words.tags[to] === 'PUNCT') return false;
  // "to find - and pay - the owner" goes on for both, and "- it scares me - for it is dark" leans on the aside.
  if (LIMITING.has(words.lowers[from + 1] ?? '') || RELATIVES.has(words.lowers[to] ?? '')) return false;
  // "in 2001 -- with a bad knee -- a move that ...": what follows says what all of it is, behind a comma.
  if (words.tags[to] === 'DET' && words.tags[from - 1] !== 'VERB') return false;
  if (CONJUNCTIONS.has(words.lowers[from + 1] ?? '') || CONJUNCTIONS.has(words.lowers[to] ?? ''))
    return false;
  for (let at = from + 1; at < to - 1; at += 1) {
    if (STOPS.has(words.values[at] ?? '')) return false;
    // "the coach - Hale, and the captain - Prado": each dash has a name of its own behind it.
    if (words.values[at] === ',' && words.tags[at + 1] === 'CCONJ') return false;
  }
  return true;
}
