import type { WordRange, Words } from '../words';

/** A kind of words that may be left out without changing what is claimed. */
export interface CutRule {
  readonly name: string;
  /** Where the rule would cut, in the order in which to try. */
  readonly find: (words: Words) => readonly WordRange[];
}
