/** A document's sentences as rows of features, and the share of the choice that each should have. */
export interface Choice {
  /** Row-major, `targets.length` rows of `width` features. */
  readonly rows: Float64Array;
  readonly targets: readonly number[];
  readonly weight: number;
  /** Sets of sentences with what they are worth, where that is learned too. */
  readonly sets?: ChoiceSets | undefined;
}

/** Sets of one size, one after the other, with what each is worth and what its sentences say twice. */
export interface ChoiceSets {
  readonly size: number;
  /** Rows of the choice, `size` for each set. */
  readonly members: Int32Array;
  /** 0..1 for each set. */
  readonly worths: Float64Array;
  /** Taken off the set's score. */
  readonly costs: Float64Array;
  readonly weight: number;
}

const MEMORY = 12;
const MOST_ROUNDS = 150;
const ENOUGH = 1e-5;

/** How much surer than the softmax over sentences the one over sets is; 1 and 2 learn less, 4 no more. */
const SET_SHARPNESS = 3;

/**
 * The weights under which a softmax over each document's sentences comes nearest to the targets
 * (cross-entropy, plus `l2` times the squared weights), less the worth that a softmax over its sets expects, by
 * their weight: a set's score is the sum of its sentences', so that what is learned is still a weight a feature. L-BFGS from zero: no chance in it, so the same data
 * give the same weights.
 */
export function fitSoftmax(choices: readonly Choice[], width: number, l2: readonly number[]): Float64Array {
  let weights: Float64Array = new Float64Array(width);
  let { loss, gradient } = evaluate(choices, weights, l2);
  const steps: Float64Array[] = [];
  const changes: Float64Array[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const direction = descend(gradient, steps, changes);
    const slope = dot(direction, gradient);
    if (slope > -ENOUGH * ENOUGH) break;
    let size = round === 0 ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1;
    let next = move(weights, direction, size);
    let reached = evaluate(choices, next, l2);
    while (reached.loss > loss + 1e-4 * size * slope && size > 1e-8) {
      size /= 2;
      next = move(weights, direction, size);
      reached = evaluate(choices, next, l2);
    }
    const step = next.map((value, at) => value - (weights[at] ?? 0));
    const change = reached.gradient.map((value, at) => value - (gradient[at] ?? 0));
    if (dot(step, change) > 1e-12) {
      steps.push(step);
      changes.push(change);
      if (steps.length > MEMORY) {
        steps.shift();
        changes.shift();
      }
    }
    const gain = loss - reached.loss;
    ({ loss, gradient } = reached);
    weights = next;
    if (gain < ENOUGH * Math.abs(loss) * 0.01) break;
  }
  return weights;
}

function evaluate(
  choices: readonly Choice[],
  weights: Float64Array,
  l2: readonly number[],
): { loss: number; gradient: Float64Array } {
  const width = weights.length;
  const gradient = new Float64Array(width);
  let loss = 0;
  let mass = 0;
  for (const { rows, targets, weight, sets } of choices) {
    const count = targets.length;
    const scores = new Float64Array(count);
    let highest = Number.NEGATIVE_INFINITY;
    for (let row = 0; row < count; row += 1) {
      let score = 0;
      const base = row * width;
      for (let at = 0; at < width; at += 1) score += (weights[at] ?? 0) * (rows[base + at] ?? 0);
      scores[row] = score;
      if (score > highest) highest = score;
    }
    let total = 0;
    for (let row = 0; row < count; row += 1) total += Math.exp((scores[row] ?? 0) - highest);
    const logTotal = highest + Math.log(total);
    mass += weight;
    const errors = new Float64Array(count);
    for (let row = 0; row < count; row += 1) {
      const score = scores[row] ?? 0;
      const target = targets[row] ?? 0;
      loss -= weight * target * (score - logTotal);
      errors[row] = weight * (Math.exp(score - logTotal) - target);
    }
    if (sets !== undefined) loss -= expectWorth(sets, scores, errors);
    for (let row = 0; row < count; row += 1) {
      const error = errors[row] ?? 0;
      const base = row * width;
      for (let at = 0; at < width; at += 1)
        gradient[at] = (gradient[at] ?? 0) + error * (rows[base + at] ?? 0);
    }
  }
  loss /= mass;
  for (let at = 0; at < width; at += 1) {
    const value = weights[at] ?? 0;
    loss += (l2[at] ?? 0) * value * value;
    gradient[at] = (gradient[at] ?? 0) / mass + 2 * (l2[at] ?? 0) * value;
  }
  return { loss, gradient };
}

/** What the softmax over sets expects, by their weight; its part of the gradient goes to the `errors`. */
function expectWorth(
  { size, members, worths, costs, weight }: ChoiceSets,
  scores: Float64Array,
  errors: Float64Array,
): number {
  const shares = worths.map((_, set) => {
    let score = -(costs[set] ?? 0);
    for (let at = set * size; at < (set + 1) * size; at += 1) score += scores[members[at] ?? 0] ?? 0;
    return SET_SHARPNESS * score;
  });
  const highest = shares.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  let total = 0;
  let expected = 0;
  for (let set = 0; set < shares.length; set += 1) {
    const share = Math.exp((shares[set] ?? 0) - highest);
    shares[set] = share;
    total += share;
    expected += share * (worths[set] ?? 0);
  }
  expected /= total;
  for (let set = 0; set < shares.length; set += 1) {
    const step = (weight * SET_SHARPNESS * (shares[set] ?? 0) * ((worths[set] ?? 0) - expected)) / total;
    for (let at = set * size; at < (set + 1) * size; at += 1) {
      const row = members[at] ?? 0;
      errors[row] = (errors[row] ?? 0) - step;
    }
  }
  return weight * expected;
}

/** The direction of the two-loop recursion. */
function descend(
  gradient: Float64Array,
  steps: readonly Float64Array[],
  changes: readonly Float64Array[],
): Float64Array {
  const direction = gradient.map((value) => -value);
  const alphas: number[] = [];
  for (let at = steps.length - 1; at >= 0; at -= 1) {
    const step = steps[at] ?? gradient;
    const change = changes[at] ?? gradient;
    const alpha = dot(step, direction) / dot(step, change);
    alphas[at] = alpha;
    for (let k = 0; k < direction.length; k += 1)
      direction[k] = (direction[k] ?? 0) - alpha * (change[k] ?? 0);
  }
  const lastStep = steps.at(-1);
  const lastChange = changes.at(-1);
  if (lastStep !== undefined && lastChange !== undefined) {
    const scale = dot(lastStep, lastChange) / dot(lastChange, lastChange);
    for (let k = 0; k < direction.length; k += 1) direction[k] = (direction[k] ?? 0) * scale;
  }
  for (const [at, step] of steps.entries()) {
    const change = changes[at] ?? gradient;
    const beta = dot(change, direction) / dot(step, change);
    for (let k = 0; k < direction.length; k += 1) {
      direction[k] = (direction[k] ?? 0) + ((alphas[at] ?? 0) - beta) * (step[k] ?? 0);
    }
  }
  return direction;
}

function move(from: Float64Array, direction: Float64Array, size: number): Float64Array {
  return from.map((value, at) => value + size * (direction[at] ?? 0));
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}
