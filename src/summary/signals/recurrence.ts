import type { Feature, Signal, SignalContext } from './signal';

/** The tenth of the stems that recur most are what the text is about. */
const TOPIC_SHARE = 0.1;
/** A sentence's weightiest terms: what it is about itself. */
const OWN_TOPICS = 4;

/** How much of a sentence is said elsewhere in the text, and how much of it is the text's topic. */
export const measureRecurrence: Signal = (context) => {
  const { candidates, sentenceFrequency } = context;
  const isWidespread = widespreadTerms(context);
  const weights = topicWeights(context);
  const isTopic = heaviestTerms(weights);
  const recurringShare = feature('recurring-share');
  const topicShare = feature('topic-share');
  const topicCount = feature('topic-count');
  const topicWeight = feature('topic-weight');
  const topicWeightOfBest = feature('topic-weight-of-best');
  const best = new Float64Array(OWN_TOPICS);
  for (const { terms } of candidates) {
    let recurring = 0;
    let widespread = 0;
    let topics = 0;
    let weight = 0;
    best.fill(0);
    for (const term of terms) {
      const own = weights[term] ?? 0;
      if ((sentenceFrequency[term] ?? 0) > 1) recurring += 1;
      widespread += isWidespread[term] ?? 0;
      topics += isTopic[term] ?? 0;
      weight += own;
      keepLargest(best, own);
    }
    const count = Math.max(1, terms.length);
    recurringShare.values.push(recurring / count);
    topicShare.values.push(widespread / count);
    topicCount.values.push(Math.log(1 + topics));
    topicWeight.values.push(weight / count);
    topicWeightOfBest.values.push(best.reduce((sum, value) => sum + value, 0));
  }
  return [recurringShare, topicShare, topicCount, topicWeight, topicWeightOfBest];
};

function feature(name: string): Feature & { readonly values: number[] } {
  return { name, values: [] };
}

/** Puts a value into its place among the largest so far, which stand in descending order. */
function keepLargest(largest: Float64Array, value: number): void {
  let smaller = value;
  for (let at = 0; at < largest.length; at += 1) {
    const held = largest[at] ?? 0;
    if (smaller <= held) continue;
    largest[at] = smaller;
    smaller = held;
  }
}

/** Marks the stems that stand in the most sentences, of those that stand in two or more. */
function widespreadTerms({ index, sentenceFrequency }: SignalContext): Uint8Array {
  const recurring = sentenceFrequency.map((count) => (count > 1 ? count : 0));
  return markLargest(recurring, Math.ceil(index.size * TOPIC_SHARE));
}

/** How often a term is used, times how rare it is elsewhere; 1 for the heaviest of the document. */
function topicWeights({ candidates, index }: SignalContext): Float64Array {
  const weights = new Float64Array(index.size);
  for (const { sentence, turn } of candidates) {
    for (let token = turn.saidFrom; token < sentence.endToken; token += 1) {
      const term = index.termOfToken[token] ?? -1;
      if (term >= 0) weights[term] = (weights[term] ?? 0) + (index.idf[term] ?? 0);
    }
  }
  let most = 0;
  for (const weight of weights) most = Math.max(most, weight);
  return most > 0 ? weights.map((weight) => weight / most) : weights;
}

function heaviestTerms(weights: Float64Array): Uint8Array {
  let used = 0;
  for (const weight of weights) if (weight > 0) used += 1;
  return markLargest(weights, Math.ceil(used * TOPIC_SHARE));
}

/** Marks with 1 the largest values above 0, at most so many; of equal ones the earlier. */
function markLargest(values: Float64Array | Int32Array, count: number): Uint8Array {
  const marks = new Uint8Array(values.length);
  const ascending = values.slice().sort();
  const threshold = ascending[values.length - count] ?? 0;
  let left = count;
  for (let at = 0; at < values.length; at += 1) {
    if ((values[at] ?? 0) <= threshold) continue;
    marks[at] = 1;
    left -= 1;
  }
  for (let at = 0; at < values.length && left > 0 && threshold > 0; at += 1) {
    if (values[at] !== threshold) continue;
    marks[at] = 1;
    left -= 1;
  }
  return marks;
}
