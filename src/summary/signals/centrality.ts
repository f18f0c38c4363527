import type { Candidate } from '../candidates';
import type { Feature, Signal } from './signal';

/**
 * How much the other sentences support this one, those after it and those before it apart, as the sum of
 * cosines of tf-idf vectors. Zheng and Lapata, "Sentence Centrality Revisited for Unsupervised Summarization"
 * (ACL 2019): support from later sentences counts for a sentence, support from earlier ones hardly.
 *
 * A sum of cosines with many sentences is one product with the sum of their vectors, so no pair of
 * sentences is ever compared and the cost is linear in the text.
 */
export const measureCentrality: Signal = ({ candidates, index, sentenceFrequency }) => {
  const rarity = new Float64Array(index.size);
  for (let term = 0; term < index.size; term += 1) {
    rarity[term] = Math.log(1 + candidates.length / Math.max(sentenceFrequency[term] ?? 0, 1));
  }
  const vectors = candidates.map((candidate) => unitVector(candidate, rarity));
  const backward = supportFromEarlier(vectors, index.size);
  const forward = supportFromEarlier([...vectors].reverse(), index.size).reverse();
  const total = [...backward, ...forward].reduce((sum, value) => sum + value, 0);
  // 1 is the mean support in this document, so that long and short texts compare.
  const scale = total > 0 ? candidates.length / total : 0;
  return [scaled('forward', forward, scale), scaled('backward', backward, scale)];
};

interface UnitVector {
  readonly terms: readonly number[];
  readonly weights: readonly number[];
}

/** The tf-idf vector of a sentence at length 1. A term counts once in a sentence. */
function unitVector({ terms }: Candidate, rarity: Float64Array): UnitVector {
  const weights = terms.map((term) => rarity[term] ?? 0);
  let squares = 0;
  for (const weight of weights) squares += weight * weight;
  const norm = Math.sqrt(squares);
  return { terms, weights: norm > 0 ? weights.map((weight) => weight / norm) : weights };
}

function supportFromEarlier(vectors: readonly UnitVector[], termCount: number): number[] {
  const earlier = new Float64Array(termCount);
  return vectors.map((vector) => {
    const support = product(vector, earlier);
    add(vector, 1, earlier);
    return support;
  });
}

function product({ terms, weights }: UnitVector, dense: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < terms.length; at += 1) sum += (weights[at] ?? 0) * (dense[terms[at] ?? 0] ?? 0);
  return sum;
}

function add({ terms, weights }: UnitVector, factor: number, dense: Float64Array): void {
  for (let at = 0; at < terms.length; at += 1) {
    const term = terms[at] ?? 0;
    dense[term] = (dense[term] ?? 0) + factor * (weights[at] ?? 0);
  }
}

function scaled(name: string, values: readonly number[], scale: number): Feature {
  return { name, values: values.map((value) => value * scale) };
}
