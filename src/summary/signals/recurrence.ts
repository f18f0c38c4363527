import type { Signal, SignalContext } from './signal';

/** The tenth of the stems that recur most are what the text is about. */
const TOPIC_SHARE = 0.1;
/** A sentence's weightiest terms: what it is about itself. */
const OWN_TOPICS = 4;

/** How much of a sentence is said elsewhere in the text, and how much of it is the text's topic. */
export const measureRecurrence: Signal = (context) => {
  const { candidates, sentenceFrequency } = context;
  const isRecurring = topicTerms(context);
  const weights = topicWeights(context);
  const isTopic = heaviest(weights);
  const own = candidates.map(({ terms }) => terms.map((term) => weights[term] ?? 0));
  return [
    {
      name: 'recurring-share',
      values: candidates.map(({ terms }) => share(terms, (term) => (sentenceFrequency[term] ?? 0) > 1)),
    },
    {
      name: 'topic-share',
      values: candidates.map(({ terms }) => share(terms, (term) => isRecurring.has(term))),
    },
    {
      name: 'topic-count',
      values: candidates.map(({ terms }) => Math.log(1 + terms.filter((term) => isTopic.has(term)).length)),
    },
    { name: 'topic-weight', values: own.map((values) => sum(values) / Math.max(1, values.length)) },
    {
      name: 'topic-weight-of-best',
      values: own.map((values) => sum([...values].sort((a, b) => b - a).slice(0, OWN_TOPICS))),
    },
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

/** How often a term is used, times how rare it is elsewhere; 1 for the heaviest of the document. */
function topicWeights({ candidates, index }: SignalContext): Float64Array {
  const weights = new Float64Array(index.size);
  for (const { sentence } of candidates) {
    for (let token = sentence.firstToken; token < sentence.endToken; token += 1) {
      const term = index.termOfToken[token] ?? -1;
      if (term >= 0) weights[term] = (weights[term] ?? 0) + (index.idf[term] ?? 0);
    }
  }
  let most = 0;
  for (const weight of weights) most = Math.max(most, weight);
  return most > 0 ? weights.map((weight) => weight / most) : weights;
}

function heaviest(weights: Float64Array): ReadonlySet<number> {
  const used = Array.from(weights.keys()).filter((term) => (weights[term] ?? 0) > 0);
  used.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
  return new Set(used.slice(0, Math.ceil(used.length * TOPIC_SHARE)));
}

function share(terms: readonly number[], holds: (term: number) => boolean): number {
  return terms.length === 0 ? 0 : terms.filter(holds).length / terms.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
