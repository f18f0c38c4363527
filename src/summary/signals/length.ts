import type { Signal } from './signal';

/** Sentences of 8 to 12 words are seldom the news; those past 40 are seldom chosen by people. */
const SHORT_WORDS = 12;
const MIN_SHORT_WORDS = 8;
const LONG_WORDS = 41;

/** How long a sentence is: fragments say little, and very long ones too much. */
export const measureLength: Signal = ({ candidates }) => [
  { name: 'log-words', values: candidates.map(({ wordCount }) => Math.log(wordCount + 1)) },
  {
    name: 'short',
    values: candidates.map(({ wordCount }) =>
      wordCount >= MIN_SHORT_WORDS && wordCount <= SHORT_WORDS ? 1 : 0,
    ),
  },
  { name: 'fragment', values: candidates.map(({ wordCount }) => (wordCount < MIN_SHORT_WORDS ? 1 : 0)) },
  { name: 'long', values: candidates.map(({ wordCount }) => (wordCount >= LONG_WORDS ? 1 : 0)) },
];
