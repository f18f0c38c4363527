import { contentStems } from '../metrics/overlap.ts';
import { createScored } from './scored.ts';

/** A sentence as the weights of its content stems. Not at length 1: in a meeting nods would win for being alike. */
type Vector = ReadonlyMap<number, number>;

/** The settings for tf-idf, middle of what was published for news: later sentences support, earlier ones cost. */
const LATER = 1;
const EARLIER = -0.3;
/** Products below this share of the highest are nothing. */
const THRESHOLD = 0.1;
/** The first sentence is worth as much as the best-supported one; the n-th an n-th of that. */
const PRIOR = 1;

/**
 * PacSum (Zheng and Lapata, 2019) over tf-idf vectors, with a prior for early sentences. Every pair is compared;
 * meant for measuring, not for use.
 */
export const pacSum = createScored('PacSum, position prior', (sentences) => {
  const vectors = toVectors(sentences);
  const products = vectors.map((one, at) => vectors.slice(at + 1).map((other) => product(one, other)));
  const highest = products.reduce((most, row) => row.reduce((a, b) => Math.max(a, b), most), 0);
  const support = new Float64Array(sentences.length);
  for (const [at, row] of products.entries()) {
    for (const [offset, value] of row.entries()) {
      const edge = Math.max(0, value - THRESHOLD * highest);
      const later = at + 1 + offset;
      support[at] = (support[at] ?? 0) + LATER * edge;
      support[later] = (support[later] ?? 0) + EARLIER * edge;
    }
  }
  const most = support.reduce((a, b) => Math.max(a, b), Number.EPSILON);
  return Array.from(support, (value, at) => value / most + PRIOR / (at + 1));
});

/** Counted within the document; a stem counts once in a sentence. */
function toVectors(sentences: readonly string[]): readonly Vector[] {
  const stems = sentences.map(contentStems);
  const frequency = new Map<number, number>();
  for (const own of stems) for (const stem of own) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  return stems.map((own) => {
    return new Map(
      [...own].map((stem) => [stem, Math.log(1 + sentences.length / (frequency.get(stem) ?? 1))]),
    );
  });
}

function product(one: Vector, other: Vector): number {
  const [smaller, larger] = one.size < other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [stem, weight] of smaller) sum += weight * (larger.get(stem) ?? 0);
  return sum;
}
