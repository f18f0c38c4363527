import type { Candidate } from '../candidates';
import type { Feature, Signal } from './signal';

/**
 * How much the other sentences support this one, those after it and those before it apart, as the sum of
 * cosines of tf-idf vectors. Zheng and Lapata, "Sentence Centrality Revisited for Unsupervised Summarization"
 * (ACL 2019): support from later sentences counts for a sentence, support from earlier ones hardly.
 *
 * A sum of cosines with all later sentences is one product with the sum of their vectors, so no pair of
 * sentences is ever compared and the cost is linear in the text.
 */
export const measureCentrality: Signal = ({ candidates, index, sentenceFrequency }) => {
  const weights = candidates.map((candidate) => unitWeights(candidate, sentenceFrequency, candidates.length));
  const backward = supportFromEarlier(candidates, weights, index.size);
  const forward = supportFromEarlier([...candidates].reverse(), [...weights].reverse(), index.size).reverse();
  const total = [...backward, ...forward].reduce((sum, value) => sum + value, 0);
  // 1 is the mean support in this document, so that long and short texts compare.
  const scale = total > 0 ? candidates.length / total : 0;
  return [scaled('forward', forward, scale), scaled('backward', backward, scale)];
};

/** The tf-idf vector of a sentence, over its `terms`, at length 1. A term counts once in a sentence. */
function unitWeights(candidate: Candidate, sentenceFrequency: Int32Array, count: number): readonly number[] {
  const raw = candidate.terms.map((term) => Math.log(1 + count / Math.max(sentenceFrequency[term] ?? 1, 1)));
  const norm = Math.sqrt(raw.reduce((sum, weight) => sum + weight * weight, 0));
  return norm > 0 ? raw.map((weight) => weight / norm) : raw;
}

function supportFromEarlier(
  candidates: readonly Candidate[],
  weights: readonly (readonly number[])[],
  termCount: number,
): number[] {
  const earlier = new Float64Array(termCount);
  return candidates.map(({ terms }, number) => {
    const own = weights[number] ?? [];
    let support = 0;
    for (const [at, term] of terms.entries()) support += (own[at] ?? 0) * (earlier[term] ?? 0);
    for (const [at, term] of terms.entries()) earlier[term] = (earlier[term] ?? 0) + (own[at] ?? 0);
    return support;
  });
}

function scaled(name: string, values: readonly number[], scale: number): Feature {
  return { name, values: values.map((value) => value * scale) };
}
