import type { Tokens } from '../analysis';
import { NEVER_LAST } from './sentence-words';

/** Words that open a sentence; inside one they have a capital in titles alone, of which the next word has one too. */
const OPENERS: ReadonlySet<string> = new Set('The He She They There This It'.split(' '));
const SMALL = /^\p{Ll}/u;
/** "Leave It to the mayor" is a title too. */
const STANDS_IN_TITLES = 'It';
const WORD = /^[\p{L}\p{N}]/u;
/** What is shorter is a title or a label: "The Cat And The fiddle". */
const FEWEST_BEFORE = 5;
/** Nor does a sentence have so few tokens. */
const FEWEST_AFTER = 5;

/**
 * Whether a sentence begins here without a stop before it, as in "... at the gate The former mayor said": who joined the
 * lines of a page put nothing between a caption and the text.
 */
export function beginsAfterLine(tokens: Tokens, token: number, start: number, endToken: number): boolean {
  const { values } = tokens;
  if (!OPENERS.has(values[token] ?? '')) return false;
  if (token - start < FEWEST_BEFORE || endToken - token < FEWEST_AFTER) return false;
  const before = values[token - 1] ?? '';
  if (values[token] === STANDS_IN_TITLES && !SMALL.test(before)) return false;
  return (
    WORD.test(before) &&
    !NEVER_LAST.has(before.toLowerCase()) &&
    SMALL.test(values[token + 1] ?? '') &&
    tokens.ends[token - 1] !== tokens.starts[token]
  );
}
