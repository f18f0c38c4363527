/** What counting over news told of a word, each 0 where nothing is known. */
export interface WordFacts {
  /** Class of words that stand in like places, from 1. */
  readonly cluster: number;
  /** How it is cased inside sentences, from 1. */
  readonly casing: number;
  /** What a first model took it for, from 1. */
  readonly lexicon: number;
}

/** Facts of words in lower case. */
export interface WordKnowledge {
  readonly read: (lower: string) => WordFacts;
}

const NOTHING: WordFacts = { cluster: 0, casing: 0, lexicon: 0 };

/** Knows no word. */
export const NO_KNOWLEDGE: WordKnowledge = { read: () => NOTHING };
