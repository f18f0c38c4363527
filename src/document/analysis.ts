import type { EntityType, ReadableSegment, Role } from '../contract/types';
import type { PartOfSpeech } from '../engines/wink';

export type { PartOfSpeech } from '../engines/wink';

/** The tokens of a document as parallel arrays; white space is no token. */
export interface Tokens {
  readonly length: number;
  readonly values: readonly string[];
  /** Values in lower case. */
  readonly lowers: readonly string[];
  /** UTF-16 offsets into the document's text. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly tags: readonly PartOfSpeech[];
  /** The different words, in lower case. */
  readonly words: readonly string[];
  /** For each token the number of its word. */
  readonly wordOfToken: Int32Array;
}

/** A sentence with its tokens: `firstToken` inclusive, `endToken` exclusive. */
export interface AnalyzedSentence {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly endToken: number;
  readonly paragraph: number;
  readonly role: Role;
  /** Whether it is a figure or a label in a table, which tells nothing by itself. */
  readonly isCell?: boolean;
  /** Whether it stands in the text above, word for word. */
  readonly isRepeat?: boolean;
}

/** An item of a "Key points:" list that the author wrote: sentences `firstSentence` up to `endSentence`, exclusive. */
export interface AuthoredPoint {
  readonly firstSentence: number;
  readonly endSentence: number;
  /** Where it starts when the list's name stands before it in its line ("TL;DR: ..."): an offset into the text. */
  readonly start?: number;
}

/** All that the stages after reading need to know of a text. */
export interface Analysis {
  readonly text: string;
  readonly title: string | undefined;
  readonly language: string;
  readonly tokens: Tokens;
  readonly sentences: readonly AnalyzedSentence[];
  /** Number of the first sentence of the body, -1 where there is none. */
  readonly firstBody: number;
  readonly authoredPoints: readonly AuthoredPoint[];
  /** The caller's own names. */
  readonly lexicon: ReadonlyMap<string, EntityType>;
  readonly referenceDate: string | undefined;
  /** Where the stretches of `text` stand in the caller's own string, where that is markup; see `inSource`. */
  readonly segments?: readonly ReadableSegment[];
}
