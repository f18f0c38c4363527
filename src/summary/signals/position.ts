import type { Signal } from './signal';

/** How early a sentence stands: news tells the most important first. */
export const measurePosition: Signal = ({ candidates }) => [
  { name: 'reciprocal-rank', values: candidates.map((_, index) => 1 / (index + 1)) },
  { name: 'log-rank', values: candidates.map((_, index) => Math.log(index + 1)) },
];
