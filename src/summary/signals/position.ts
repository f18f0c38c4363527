import type { Signal } from './signal';

/** Where a sentence stands in the text and in its paragraph. */
export const measurePosition: Signal = ({ candidates }) => [
  { name: 'reciprocal-rank', values: candidates.map((_, index) => 1 / (index + 1)) },
  { name: 'log-rank', values: candidates.map((_, index) => Math.log(index + 1)) },
  { name: 'relative-rank', values: candidates.map((_, index) => index / candidates.length) },
  {
    name: 'opens-paragraph',
    values: candidates.map(({ sentence }, at) =>
      candidates[at - 1]?.sentence.paragraph === sentence.paragraph ? 0 : 1,
    ),
  },
];
