import { seededRandom } from '../random.ts';

/** A mean with the interval that holds it in 95 of 100 redrawn samples. */
export interface Interval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

const ROUNDS = 1000;
const SEED = 20260301;

/** The mean of values that belong to one document each, with its 95 % percentile bootstrap interval. */
export function bootstrapMean(values: readonly number[]): Interval {
  if (values.length === 0) return { mean: 0, low: 0, high: 0 };
  const random = seededRandom(SEED);
  const means = new Float64Array(ROUNDS);
  for (let round = 0; round < ROUNDS; round += 1) {
    let total = 0;
    for (let draw = 0; draw < values.length; draw += 1) {
      total += values[Math.floor(random() * values.length)] ?? 0;
    }
    means[round] = total / values.length;
  }
  means.sort();
  return {
    mean: mean(values),
    low: means[Math.floor(ROUNDS * 0.025)] ?? 0,
    high: means[Math.ceil(ROUNDS * 0.975) - 1] ?? 0,
  };
}

/** Arithmetic mean; 0 of nothing. */
export function mean(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return values.length === 0 ? 0 : total / values.length;
}
