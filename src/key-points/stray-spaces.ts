import type { Edit } from '../contract/types';
import { doubleMarkAt, singleMarkAt } from './quotation-marks';
import type { Words } from './words';

/** The engine's tags of marks, and of the rests of words behind an apostrophe. */
const MARK_TAGS: ReadonlySet<string> = new Set(['PUNCT', 'PART', 'AUX', 'SYM', 'X']);

const CLOSING = /^[,;:?!)\]”%]$/u;
const OPENING = /^[([“‘]$/u;
const APOSTROPHE = /^['’]$/u;
/** What is left of a word behind its apostrophe, with it or without. */
const CLITIC = /^(?:s|t|re|ve|ll|d|m)$/u;
const MARKED_CLITIC = /^['’](?:s|t|re|ve|ll|d|m)$/u;
const LETTER_AT_END = /\p{L}$/u;
const PLURAL = /s$/u;
const SMALL_WORD = /^\p{Ll}/u;

/** White space as a point has it between its words. */
const SPACE = ' ';
const WHITE_SPACE = /^\s+$/u;

/**
 * The edits that take out spaces which parted a mark from its word ("it ’ s", "( in May )", "the end .") and make one
 * space of line breaks and of several. No word changes.
 */
export function straySpaceEdits(words: Words, text: string): readonly Edit[] {
  const { starts, ends, tokens, length } = words;
  const glued = gluedWords(words);
  const edits: Edit[] = [];
  for (let at = 1; at < length; at += 1) {
    const start = ends[at - 1] ?? 0;
    const end = starts[at] ?? 0;
    const isRow = (tokens[at] ?? 0) === (tokens[at - 1] ?? 0) + 1;
    if (end <= start || !isRow) continue;
    const replacement = glued.has(at) ? '' : SPACE;
    const gap = text.slice(start, end);
    if (gap !== replacement && WHITE_SPACE.test(gap))
      edits.push({ kind: 'dropped', start, end, replacement });
  }
  return edits;
}

/** Positions of the words before which no space belongs. */
function gluedWords(words: Words): ReadonlySet<number> {
  const { values, lowers, length } = words;
  const glued = new Set<number>();
  let isSingleOpen = false;
  let isDoubleOpen = false;
  for (let at = 0; at < length; at += 1) {
    if (!MARK_TAGS.has(words.tags[at] ?? 'X')) continue;
    const value = values[at] ?? '';
    if (CLOSING.test(value) || MARKED_CLITIC.test(lowers[at] ?? '')) glued.add(at);
    if (value === '.' && endsHere(words, at)) glued.add(at);
    if (OPENING.test(value)) glued.add(at + 1);
    const isBehindWord = LETTER_AT_END.test(values[at - 1] ?? '');
    if (APOSTROPHE.test(value) && isBehindWord && CLITIC.test(lowers[at + 1] ?? '')) {
      glued.add(at).add(at + 1);
      continue;
    }
    const isPlural = PLURAL.test(lowers[at - 1] ?? '') && SMALL_WORD.test(values[at + 1] ?? '');
    if (value === '’' && isPlural) glued.add(at);
    const single = singleMarkAt(words, at, isSingleOpen);
    const double = doubleMarkAt(words, at, isDoubleOpen);
    if (single !== undefined) isSingleOpen = single === 'opens';
    if (double !== undefined) isDoubleOpen = double === 'opens';
    const role = single ?? double;
    if (role === 'opens') glued.add(at + 1);
    if (role === 'closes') glued.add(at);
  }
  return glued;
}

/** The last stop, or one before the mark that closes. */
function endsHere({ values, length }: Words, at: number): boolean {
  return at === length - 1 || (at === length - 2 && !LETTER_AT_END.test(values[at + 1] ?? ''));
}
