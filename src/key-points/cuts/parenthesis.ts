import { quotedWords } from '../quoted-words';
import { isCapitalised, type WordRange, type Words } from '../words';
import type { CutRule } from './cut-rule';
import { followsFronted, isHarmless, mayBeMeantLater } from './guards';

/** A list's own numbering and single words such as "(former)" belong to the words beside them. */
const SHORT_CONTENT = /^(?:\p{Ll}.*|\p{N}{1,3}|\p{L})$/u;

/** "those who pay (and have paid)" adds to the claim. */
const JOINING: ReadonlySet<string> = new Set(['and', 'or', 'but', 'nor', 'plus']);

/** An acronym is looked for in the words before it, of which some are "of" and "the". */
const MAX_SMALL_WORDS = 4;

/** Words in round brackets, with the brackets. */
export const PARENTHESIS: CutRule = { name: 'parenthesis', find: findParentheses };

function findParentheses(words: Words): readonly WordRange[] {
  const found: WordRange[] = [];
  for (let open = 1; open < words.length; open += 1) {
    if (words.values[open] !== '(') continue;
    const close = closeOf(words, open);
    if (close < 0) break;
    const range = { from: open, to: close + 1 };
    const isAside =
      isApart(words, open) &&
      !isShort(words, open, close) &&
      !opensName(words, open, close) &&
      !isPartOfName(words, open, close) &&
      !JOINING.has(words.lowers[open + 1] ?? '') &&
      !holdsStop(words, close) &&
      (words.values[close + 1] === ',' || !followsFronted(words, range));
    const isSafe = isHarmless(words, range, quotedWords(words)) && !mayBeMeantLater(words, range);
    if (isAside && isSafe) found.push(range);
    open = close;
  }
  return found;
}

/** The bracket that closes the one at `open`, where no other opens between them; else -1. */
function closeOf(words: Words, open: number): number {
  for (let at = open + 1; at < words.length; at += 1) {
    if (words.values[at] === ')') return at;
    if (words.values[at] === '(') return -1;
  }
  return -1;
}

/** "person(s)" is one word, and behind a comma the comma would be left over. */
function isApart(words: Words, open: number): boolean {
  if (words.tags[open - 1] === 'PUNCT' && words.values[open - 1] !== '”' && words.values[open - 1] !== '"')
    return false;
  return (words.starts[open] ?? 0) > (words.ends[open - 1] ?? 0);
}

/** A title may begin with its bracket: the song "(Down by) The River". */
function opensName(words: Words, open: number, close: number): boolean {
  const next = words.values[close + 1] ?? '';
  return (
    isCapitalised(words.values[open + 1] ?? '') && isCapitalised(next) && words.tags[open - 1] !== 'PROPN'
  );
}

/** "Harbour Church (USA)" is another than "Harbour Church"; "Port Safety Board (PSB)" is not. */
function isPartOfName({ values }: Words, open: number, close: number): boolean {
  const value = values[open + 1] ?? '';
  if (close - open !== 2 || !isCapitalised(value) || !isCapitalised(values[open - 1] ?? '')) return false;
  const letters = [...value];
  for (let at = open - 1; at >= Math.max(0, open - letters.length - MAX_SMALL_WORDS); at -= 1) {
    if (values[at]?.startsWith(letters.at(-1) ?? ' ')) letters.pop();
  }
  return letters.length > 0;
}

/** "... on both sides (for the crown.)" ends inside. */
function holdsStop({ values, length }: Words, close: number): boolean {
  return close === length - 1 && values[close - 1] === '.';
}

function isShort(words: Words, open: number, close: number): boolean {
  return close - open <= 1 || (close - open === 2 && SHORT_CONTENT.test(words.values[open + 1] ?? ''));
}
