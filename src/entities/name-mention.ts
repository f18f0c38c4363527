import type { NameType } from '../contract/types';

/** A stretch of tokens inside one sentence: `firstToken` inclusive, `endToken` exclusive. */
export interface TokenSpan {
  readonly firstToken: number;
  readonly endToken: number;
  /** Number of the sentence in the document. */
  readonly sentence: number;
}

/** A name in the text, with what it names. */
export interface NameMention extends TokenSpan {
  /** UTF-16 offsets into the text: `text.slice(start, end)`. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: NameType;
}
