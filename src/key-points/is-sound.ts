import { hasMainVerb } from './grammar';
import { doubleMarkAt, isSingleMark, singleMarkAt } from './quotation-marks';
import { hasSlip } from './slips';
import type { Words } from './words';

const OPENERS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['“', '”'],
]);
const CLOSERS: ReadonlySet<string> = new Set(OPENERS.values());
const STOPS: ReadonlySet<string> = new Set([',', ';', ':', '.', '!', '?', '--', '—', '–', '-']);
/** A sentence that goes on, or an item of a list in one sentence. */
const OPEN_ENDS: ReadonlySet<string> = new Set([',', ';', ':']);
const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '…', '...']);

/** Openings of a clause that a comma must part from the main one. */
const CLAUSE_OPENERS: ReadonlySet<string> = new Set(['although', 'though', 'whereas', 'while']);

const LETTERS = /^\p{L}+$/u;
/** Words that an apostrophe may end: "the players' room", "goin' home", "Rock 'n' roll". */
const OMITTING = /(?:[szxe]|..in|^n|^an|^o|^ol)$/u;

/** True when the words make a sentence: a main verb, quotes and brackets in pairs, no stray comma, no slip of the tongue. */
export function isSound(words: Words): boolean {
  return (
    hasMainVerb(words) &&
    isBalanced(words) &&
    hasCleanPunctuation(words) &&
    !isLoneClause(words) &&
    !hasSlip(words)
  );
}

/** "Although the engineer said the dam is safe." */
function isLoneClause({ lowers, values }: Words): boolean {
  return CLAUSE_OPENERS.has(lowers[0] ?? '') && !values.includes(',');
}

/** True when quotes and brackets come in pairs and close in turn. */
function isBalanced(words: Words): boolean {
  const open: string[] = [];
  let openSingles = 0;
  for (const [at, value] of words.values.entries()) {
    // Quotations between "``" and "''" are not followed.
    if (value === '`') return false;
    const single = singleMarkAt(words, at, openSingles > 0);
    if (single === 'opens') openSingles += 1;
    else if (single === 'closes' && openSingles > 0) openSingles -= 1;
    // "was' a puppet '": the mark that opened was set to the wrong word.
    else if (
      single === 'closes' &&
      isLetters(words.values[at - 1]) &&
      !OMITTING.test(words.lowers[at - 1] ?? '')
    )
      return false;
    if (value === '"') {
      const isOpen = open.includes('"');
      const isLost = doubleMarkAt(words, at, isOpen) !== (isOpen ? 'closes' : 'opens');
      if (isLost || (isOpen && open.pop() !== '"')) return false;
      if (!isOpen) open.push('"');
    } else if (OPENERS.has(value)) open.push(OPENERS.get(value) ?? '');
    else if (CLOSERS.has(value) && open.pop() !== value) return false;
  }
  return open.length === 0 && openSingles === 0;
}

function isLetters(value: string | undefined): boolean {
  return LETTERS.test(value ?? '');
}

/** No comma, dash or colon opens the sentence, follows another, or stands before the end. */
function hasCleanPunctuation(words: Words): boolean {
  if (STOPS.has(words.values[0] ?? '')) return false;
  // A mark apart from the first word, with no other, closes a quotation of the sentence before.
  const isApart = isSingleMark(words.values[0] ?? '') && words.ends[0] !== words.starts[1];
  if (isApart && !words.values.some((value, at) => at > 0 && isSingleMark(value))) return false;
  for (let at = 1; at < words.length; at += 1) {
    const value = words.values[at] ?? '';
    const before = words.values[at - 1] ?? '';
    const isLast = at === words.length - 1;
    // " . " inside a sentence is the mark of a lost line: what is on its two sides does not belong together.
    if (value === '.' && !isLast && (words.starts[at] ?? 0) > (words.ends[at - 1] ?? 0)) return false;
    if (value === '..' || (isLast && OPEN_ENDS.has(value))) return false;
    // A cut that ended on "Inc." left two stops.
    if (value === '.' && before.length > 1 && before.endsWith('.') && LETTERS.test(before.slice(0, 1)))
      return false;
    if (value === ',' && (STOPS.has(before) || before === '(')) return false;
    if (ENDS.has(value) && STOPS.has(before) && !ENDS.has(before)) return false;
  }
  return true;
}
