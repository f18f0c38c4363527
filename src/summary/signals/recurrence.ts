import type { Signal, SignalContext } from './signal';

/** The tenth of the stems that recur most are what the text is about. */
const TOPIC_SHARE = 0.1;

/** How much of a sentence is said elsewhere in the text, and how much of it is the text's topic. */
export const measureRecurrence: Signal = (context) => {
  const isTopic = topicTerms(context);
  const { candidates, sentenceFrequency } = context;
  return [
    {
      name: 'recurring-share',
      values: candidates.map(({ terms }) => share(terms, (term) => (sentenceFrequency[term] ?? 0) > 1)),
    },
    { name: 'topic-share', values: candidates.map(({ terms }) => share(terms, (term) => isTopic.has(term))) },
  ];
};

/** The stems that stand in the most sentences; ties break by first use. */
function topicTerms({ index, sentenceFrequency }: SignalContext): ReadonlySet<number> {
  const recurring = Array.from({ length: index.size }, (_, term) => term).filter(
    (term) => (sentenceFrequency[term] ?? 0) > 1,
  );
  recurring.sort((a, b) => (sentenceFrequency[b] ?? 0) - (sentenceFrequency[a] ?? 0) || a - b);
  return new Set(recurring.slice(0, Math.ceil(index.size * TOPIC_SHARE)));
}

function share(terms: readonly number[], holds: (term: number) => boolean): number {
  return terms.length === 0 ? 0 : terms.filter(holds).length / terms.length;
}
