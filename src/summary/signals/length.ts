import type { Signal } from './signal';

/** Sentences of 8 to 12 words are seldom the news; those past 40 are seldom chosen by people. */
const SHORT_WORDS = 12;
const MIN_SHORT_WORDS = 8;
const LONG_WORDS = 41;
/** With fewer content stems a sentence says nothing by itself: "Look.", "It's not war.", "He was 91." */
const FEWEST_TERMS = 3;
/** A sentence of twice the document's mean length is as long as any. */
const MOST_OF_MEAN = 2;

/** Where each character counts as a word, this many make one as long as an English one. */
const CHARACTERS_PER_WORD: ReadonlyMap<string, number> = new Map([
  ['zh', 2],
  ['ja', 2],
]);

/** How long a sentence is: fragments say little, and very long ones too much. */
export const measureLength: Signal = ({ analysis: { language }, candidates }) => {
  const unit = CHARACTERS_PER_WORD.get(language) ?? 1;
  const total = candidates.reduce((sum, { wordCount }) => sum + wordCount / unit, 0);
  const mean = total / Math.max(1, candidates.length);
  const measure = (name: string, worthOf: (words: number) => number) => ({
    name,
    values: candidates.map(({ wordCount }) => worthOf(wordCount / unit)),
  });
  return [
    measure('log-words', (words) => Math.log(words + 1)),
    measure('relative-words', (words) => Math.min(MOST_OF_MEAN, words / Math.max(1, mean))),
    {
      name: 'scrap',
      values: candidates.map(({ terms }) => (terms.length < FEWEST_TERMS ? 1 : 0)),
    },
    measure('short', (words) => (words >= MIN_SHORT_WORDS && words <= SHORT_WORDS ? 1 : 0)),
    measure('fragment', (words) => (words < MIN_SHORT_WORDS ? 1 : 0)),
    measure('long', (words) => (words >= LONG_WORDS ? 1 : 0)),
  ];
};
