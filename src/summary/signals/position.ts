import type { Candidate } from '../candidates';
import type { Feature, Signal } from './signal';

/** A text may begin with the rest of a byline or of a heading, which is shorter than a sentence that tells the news. */
const MOST_BEFORE_OPENING = 2;
const MIN_OPENING_WORDS = 12;

/** Where a sentence stands in the text: first, early, or how far through it. */
export const measurePosition: Signal = ({ candidates, extent }) => [
  { name: 'first', values: candidates.map((_, index) => (index === 0 ? 1 : 0)) },
  { name: 'reciprocal-rank', values: candidates.map((_, index) => 1 / (index + 1)) },
  { name: 'log-rank', values: candidates.map((_, index) => Math.log(index + 1)) },
  { name: 'relative-rank', values: candidates.map((_, index) => index / candidates.length) },
  ...(extent === 'full' ? [] : [measureOpening(candidates)]),
];

/** The sentence that opens the text, as far as it is one. */
function measureOpening(candidates: readonly Candidate[]): Feature {
  const opening = candidates
    .slice(0, MOST_BEFORE_OPENING + 1)
    .findIndex(({ wordCount }) => wordCount >= MIN_OPENING_WORDS);
  return { name: 'opening-in-brief', values: candidates.map((_, index) => (index === opening ? 1 : 0)) };
}
