import type { Signal } from './signal';

/** Where a sentence stands in the text: first, early, or how far through it. */
export const measurePosition: Signal = ({ candidates }) => [
  { name: 'first', values: candidates.map((_, index) => (index === 0 ? 1 : 0)) },
  { name: 'reciprocal-rank', values: candidates.map((_, index) => 1 / (index + 1)) },
  { name: 'log-rank', values: candidates.map((_, index) => Math.log(index + 1)) },
  { name: 'relative-rank', values: candidates.map((_, index) => index / candidates.length) },
];
