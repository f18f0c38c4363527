import { Chain } from '../../../src/entities/tagger/chain';
import { KEY_BITS } from '../../../src/entities/tagger/feature-keys';
import { LABEL_COUNT, NAME_CLASSES, PART_COUNT, spreadParts } from '../../../src/entities/tagger/labels';
import type { Example } from './examples';
import { createRandom, shuffle } from './random';

/** How the weights are learned. */
export interface TrainingOptions {
  readonly epochs: number;
  readonly eta: number;
  readonly l2: number;
  readonly l1: number;
  /** A feature that fewer tokens have is left out. */
  readonly minCount: number;
  readonly seed: number;
  readonly log?: (line: string) => void;
}

const EDGES = LABEL_COUNT * LABEL_COUNT;
const EPSILON = 1e-6;

/** Feature weights as floats, while they are learned. */
export class FloatModel {
  /** Row of each key, -1 where the key has no weights. */
  readonly rowOf = new Int32Array(1 << KEY_BITS).fill(-1);
  rows = 0;
  weights = new Float32Array(0);
  squares = new Float32Array(0);
  readonly transitions = new Float64Array(EDGES);
  readonly transitionSquares = new Float64Array(EDGES);
  /** Where given, 0 for weights that stay 0. */
  mask: Uint8Array | undefined;

  /** Gives rows to the keys that enough tokens have. */
  addKeys(examples: readonly Example[], minCount: number): void {
    const counts = new Uint8Array(1 << KEY_BITS);
    for (const { keys } of examples) {
      for (const key of keys) if ((counts[key] as number) < 255) counts[key] = (counts[key] as number) + 1;
    }
    for (let key = 0; key < counts.length; key += 1) {
      if ((counts[key] as number) >= minCount) this.rowOf[key] = this.rows++;
    }
    this.weights = new Float32Array(this.rows * PART_COUNT);
    this.squares = new Float32Array(this.rows * PART_COUNT);
  }

  /** Writes the scores of an example's tokens into a chain. */
  score({ keys, offsets, length }: Example, scores: Float64Array | Float32Array): void {
    const { rowOf, weights } = this;
    const parts = new Float64Array(PART_COUNT);
    for (let token = 0; token < length; token += 1) {
      parts.fill(0);
      for (let at = offsets[token] as number; at < (offsets[token + 1] as number); at += 1) {
        const feature = rowOf[keys[at] as number] as number;
        if (feature < 0) continue;
        const base = feature * PART_COUNT;
        for (let part = 0; part < PART_COUNT; part += 1) {
          parts[part] = (parts[part] as number) + (weights[base + part] as number);
        }
      }
      spreadParts(parts, 0, scores, token * LABEL_COUNT);
    }
  }
}

/** Learns by AdaGrad on the conditional likelihood (Duchi, Hazan and Singer, 2011). */
export function train(model: FloatModel, examples: readonly Example[], options: TrainingOptions): void {
  const { epochs, eta, l2, l1, seed } = options;
  const longest = examples.reduce((most, { length }) => Math.max(most, length), 1);
  const chain = new Chain(longest, model.transitions);
  const random = createRandom(seed);
  const order = Int32Array.from(examples, (_, index) => index);
  const { rowOf, weights, squares, transitions, transitionSquares, mask } = model;
  const edgeGradient = new Float64Array(EDGES);
  const labelGradient = new Float64Array(LABEL_COUNT);
  const gradient = new Float64Array(PART_COUNT);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    let loss = 0;
    for (const index of order) {
      const example = examples[index] as Example;
      const { length, labels, keys, offsets, weight } = example;
      model.score(example, chain.scores);
      chain.readTransitions();
      edgeGradient.fill(0);
      let gold = 0;
      let wanted: Float64Array | undefined;
      if (example.allowed === undefined) {
        let previous = 0;
        for (let token = 0; token < length; token += 1) {
          const label = labels[token] as number;
          const edge = previous * LABEL_COUNT + label;
          gold += (chain.scores[token * LABEL_COUNT + label] as number) + (transitions[edge] as number);
          edgeGradient[edge] = (edgeGradient[edge] as number) - 1;
          previous = label;
        }
      } else {
        gold = chain.computeMarginals(length, example.allowed);
        chain.addEdgeMarginals(length, -1, edgeGradient);
        wanted = chain.marginals.slice(0, length * LABEL_COUNT);
      }
      const logZ = chain.computeMarginals(length);
      chain.addEdgeMarginals(length, 1, edgeGradient);
      loss += weight * (logZ - gold);
      for (let edge = 0; edge < EDGES; edge += 1) {
        const g = (edgeGradient[edge] as number) * weight;
        if (g === 0) continue;
        transitionSquares[edge] = (transitionSquares[edge] as number) + g * g;
        transitions[edge] =
          (transitions[edge] as number) -
          (eta * g) / Math.sqrt((transitionSquares[edge] as number) + EPSILON);
      }
      for (let token = 0; token < length; token += 1) {
        const row = token * LABEL_COUNT;
        const label = labels[token] as number;
        for (let other = 0; other < LABEL_COUNT; other += 1) {
          let g = chain.marginals[row + other] as number;
          if (wanted !== undefined) g -= wanted[row + other] as number;
          else if (other === label) g -= 1;
          labelGradient[other] = g * weight;
        }
        if (gatherParts(labelGradient, gradient)) continue;
        for (let at = offsets[token] as number; at < (offsets[token + 1] as number); at += 1) {
          const feature = rowOf[keys[at] as number] as number;
          if (feature < 0) continue;
          const base = feature * PART_COUNT;
          for (let other = 0; other < PART_COUNT; other += 1) {
            const raw = gradient[other] as number;
            if (raw === 0) continue;
            const place = base + other;
            if (mask !== undefined && mask[place] === 0) continue;
            const w = weights[place] as number;
            const g = raw + l2 * w;
            const square = (squares[place] as number) + g * g;
            squares[place] = square;
            const rate = eta / Math.sqrt(square + EPSILON);
            let next = w - rate * g;
            if (l1 > 0) {
              const shrink = rate * l1;
              next = next > shrink ? next - shrink : next < -shrink ? next + shrink : 0;
            }
            weights[place] = next;
          }
        }
      }
    }
    options.log?.(`epoch ${epoch + 1}: loss ${loss.toFixed(0)}`);
  }
}

/** Too little to learn from. */
const FLAT = 1e-3;

/** Adds the gradients of labels up to those of their parts; true where all are flat. */
function gatherParts(labels: Float64Array, parts: Float64Array): boolean {
  parts.fill(0);
  parts[0] = labels[0] as number;
  for (let nameClass = 0; nameClass < NAME_CLASSES.length; nameClass += 1) {
    const first = labels[1 + 2 * nameClass] as number;
    const later = labels[2 + 2 * nameClass] as number;
    parts[1] = (parts[1] as number) + first;
    parts[2] = (parts[2] as number) + later;
    parts[3 + nameClass] = first + later;
  }
  let isFlat = true;
  for (let part = 0; part < PART_COUNT; part += 1) {
    const size = Math.abs(parts[part] as number);
    if (size < FLAT) parts[part] = 0;
    else isFlat = false;
  }
  return isFlat;
}
