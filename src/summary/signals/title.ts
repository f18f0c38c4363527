import type { Signal } from './signal';

/** The share of the title's content words that a sentence has. */
export const measureTitle: Signal = ({ analysis, candidates, index }) => {
  const title = new Set(analysis.title === undefined ? [] : index.findAll(analysis.title));
  return [
    {
      name: 'title-share',
      values: candidates.map(({ terms }) =>
        title.size === 0 ? 0 : terms.filter((term) => title.has(term)).length / title.size,
      ),
    },
  ];
};
