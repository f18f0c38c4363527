import type { Signal } from './signal';

/** How much of the reader's question a sentence has; a rare word of it counts more than a common one. */
export const measureQuery: Signal = ({ query, candidates, index, sentenceFrequency }) => {
  const weights = new Map<number, number>();
  for (const term of query === undefined ? [] : index.findAll(query)) {
    weights.set(term, Math.log(1 + candidates.length / Math.max(sentenceFrequency[term] ?? 1, 1)));
  }
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return [
    {
      name: 'query-share',
      values: candidates.map(({ terms }) =>
        total === 0 ? 0 : terms.reduce((sum, term) => sum + (weights.get(term) ?? 0), 0) / total,
      ),
    },
  ];
};
