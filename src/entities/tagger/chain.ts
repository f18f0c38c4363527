import { beginOf, classOf, insideOf, isInside, LABEL_COUNT, NAME_CLASSES, OUTSIDE } from './labels';

/** Labels that may follow any label. */
const OPENERS: readonly number[] = [OUTSIDE, ...NAME_CLASSES.map((_, index) => beginOf(index))];

/**
 * A linear chain of labels over at most `capacity` tokens. `scores` holds a row of label scores for each token,
 * `transitions` a score for each pair of labels, previous first.
 */
export class Chain {
  readonly scores: Float64Array;
  /** Probability of each label of each token, after {@link computeMarginals}. */
  readonly marginals: Float64Array;
  private readonly forward: Float64Array;
  private readonly backward: Float64Array;
  private readonly node: Float64Array;
  private readonly scale: Float64Array;
  private readonly edges: Float64Array;
  private readonly best: Float64Array;
  private readonly from: Uint8Array;

  constructor(
    readonly capacity: number,
    private readonly transitions: Float32Array | Float64Array,
  ) {
    const size = capacity * LABEL_COUNT;
    this.scores = new Float64Array(size);
    this.marginals = new Float64Array(size);
    this.forward = new Float64Array(size);
    this.backward = new Float64Array(size);
    this.node = new Float64Array(size);
    this.best = new Float64Array(size);
    this.from = new Uint8Array(size);
    this.scale = new Float64Array(capacity);
    this.edges = new Float64Array(LABEL_COUNT * LABEL_COUNT);
    this.readTransitions();
  }

  /** To be called after a change of the transitions. */
  readTransitions(): void {
    for (let edge = 0; edge < this.edges.length; edge += 1)
      this.edges[edge] = Math.exp(this.transitions[edge] ?? 0);
  }

  /** Fills `marginals` for the first `length` tokens and returns the log of the sum over all labellings. */
  computeMarginals(length: number, allowed?: Uint8Array): number {
    const { scores, node, forward, backward, scale, edges, marginals } = this;
    const L = LABEL_COUNT;
    let logZ = 0;
    for (let token = 0; token < length; token += 1) {
      const row = token * L;
      let top = -Infinity;
      for (let label = 0; label < L; label += 1) {
        const score = scores[row + label] as number;
        if (score > top) top = score;
      }
      logZ += top;
      for (let label = 0; label < L; label += 1) {
        const isAllowed = allowed === undefined || allowed[row + label] === 1;
        node[row + label] = isAllowed ? Math.exp((scores[row + label] as number) - top) : 0;
      }
    }
    for (let token = 0; token < length; token += 1) {
      const row = token * L;
      const last = row - L;
      let sum = 0;
      for (let label = 0; label < L; label += 1) {
        let total = 0;
        if (isInside(label)) {
          if (token > 0) {
            total =
              (forward[last + label] as number) * (edges[label * L + label] as number) +
              (forward[last + label - 1] as number) * (edges[(label - 1) * L + label] as number);
          }
        } else if (token === 0) total = edges[label] as number;
        else {
          for (let previous = 0; previous < L; previous += 1) {
            total += (forward[last + previous] as number) * (edges[previous * L + label] as number);
          }
        }
        total *= node[row + label] as number;
        forward[row + label] = total;
        sum += total;
      }
      const inverse = sum > 0 ? 1 / sum : 1;
      scale[token] = inverse;
      logZ -= Math.log(inverse);
      for (let label = 0; label < L; label += 1)
        forward[row + label] = (forward[row + label] as number) * inverse;
    }
    for (let token = length - 1; token >= 0; token -= 1) {
      const row = token * L;
      const next = row + L;
      for (let label = 0; label < L; label += 1) {
        let total = 1;
        if (token + 1 < length) {
          total = 0;
          for (const opener of OPENERS) {
            total +=
              (edges[label * L + opener] as number) *
              (node[next + opener] as number) *
              (backward[next + opener] as number);
          }
          const nameClass = classOf(label);
          if (nameClass >= 0) {
            const inside = insideOf(nameClass);
            total +=
              (edges[label * L + inside] as number) *
              (node[next + inside] as number) *
              (backward[next + inside] as number);
          }
          total *= scale[token + 1] as number;
        }
        backward[row + label] = total;
        marginals[row + label] = total * (forward[row + label] as number);
      }
    }
    return logZ;
  }

  /** Adds `amount` times the expected count of each pair of labels to `counts`, after computeMarginals. */
  addEdgeMarginals(length: number, amount: number, counts: Float64Array): void {
    const { node, forward, backward, scale, edges } = this;
    const L = LABEL_COUNT;
    for (let token = 0; token < length; token += 1) {
      const row = token * L;
      const last = row - L;
      for (let label = 0; label < L; label += 1) {
        const after =
          (node[row + label] as number) *
          (backward[row + label] as number) *
          (scale[token] as number) *
          amount;
        if (after === 0) continue;
        if (token === 0) {
          if (!isInside(label)) counts[label] = (counts[label] as number) + after * (edges[label] as number);
          continue;
        }
        const nameClass = classOf(label);
        for (let previous = 0; previous < L; previous += 1) {
          if (isInside(label) && classOf(previous) !== nameClass) continue;
          const edge = previous * L + label;
          counts[edge] =
            (counts[edge] as number) + after * (forward[last + previous] as number) * (edges[edge] as number);
        }
      }
    }
  }

  /** The best labelling of the first `length` tokens, into `labels`. */
  decode(length: number, labels: Uint8Array): void {
    const { scores, transitions, best, from } = this;
    const L = LABEL_COUNT;
    for (let token = 0; token < length; token += 1) {
      const row = token * L;
      const last = row - L;
      for (let label = 0; label < L; label += 1) {
        let top = -Infinity;
        let choice = 0;
        if (token === 0) {
          top = isInside(label) ? -Infinity : (transitions[label] as number);
        } else if (isInside(label)) {
          const onward = (best[last + label] as number) + (transitions[label * L + label] as number);
          const opened =
            (best[last + label - 1] as number) + (transitions[(label - 1) * L + label] as number);
          top = Math.max(onward, opened);
          choice = onward > opened ? label : label - 1;
        } else {
          for (let previous = 0; previous < L; previous += 1) {
            const score = (best[last + previous] as number) + (transitions[previous * L + label] as number);
            if (score > top) {
              top = score;
              choice = previous;
            }
          }
        }
        best[row + label] = top + (scores[row + label] as number);
        from[row + label] = choice;
      }
    }
    let label = 0;
    const row = (length - 1) * L;
    for (let other = 1; other < L; other += 1) {
      if ((best[row + other] as number) > (best[row + label] as number)) label = other;
    }
    for (let token = length - 1; token >= 0; token -= 1) {
      labels[token] = label;
      label = from[token * L + label] ?? 0;
    }
  }
}
