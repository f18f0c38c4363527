import type { Analysis } from '../document/analysis';
import { type WordRange, type Words, wordsAt } from './words';

/** A name put in place of the words that stand for it. */
interface Resolution {
  /** Tokens of the document that are replaced, `endToken` exclusive. */
  readonly firstToken: number;
  readonly endToken: number;
  readonly name: string;
}

/** A point in the making: a stretch of the text, the words of it that stay, and what is resolved. */
export interface Draft {
  readonly analysis: Analysis;
  /** Number of the sentence that the point is made from. */
  readonly sentence: number;
  /** UTF-16 offsets of the source in the document's text. */
  readonly start: number;
  readonly end: number;
  readonly words: Words;
  readonly resolution?: Resolution;
  /** Whether spaces that part a mark from its word are left out. */
  readonly isTidied?: boolean;
}

/** The draft of the tokens `firstToken` up to `endToken`, exclusive. */
export function draftOfTokens(
  analysis: Analysis,
  sentence: number,
  firstToken: number,
  endToken: number,
): Draft {
  const tokens = Array.from({ length: endToken - firstToken }, (_, offset) => firstToken + offset);
  return {
    analysis,
    sentence,
    start: analysis.tokens.starts[firstToken] ?? 0,
    end: analysis.tokens.ends[endToken - 1] ?? 0,
    words: wordsAt(analysis.tokens, tokens),
  };
}

/** The draft without the words of a range. */
export function withoutWords(draft: Draft, { from, to }: WordRange): Draft {
  const kept = draft.words.tokens.filter((_, at) => at < from || at >= to);
  return { ...draft, words: wordsAt(draft.analysis.tokens, kept) };
}
