import { POINT_WEIGHTS } from '../models/key-point-weights';
import type { PointFeatures } from './point-features';

/** What each feature is worth. */
export type PointWeights = readonly (readonly [feature: string, weight: number])[];

/**
 * Weights that no data taught, since articles with highlights have no title in their text and nobody asks them a
 * question: as much as the summary gives them, which the learned ones come near to.
 */
const ASKED: PointWeights = [
  ['title', 1],
  ['query', 1],
];

let learned: ReadonlyMap<string, number> | undefined;

/** What a point is worth by its features; comparable within one document only. */
export function valueOfPoint(features: PointFeatures, weights = learnedWeights()): number {
  let value = 0;
  for (const [name, measured] of features) value += measured * (weights.get(name) ?? 0);
  return value;
}

/** The weights by name, with those that are not learned. */
export function weightsByName(weights: PointWeights): ReadonlyMap<string, number> {
  return new Map([...weights, ...ASKED]);
}

function learnedWeights(): ReadonlyMap<string, number> {
  learned ??= weightsByName(POINT_WEIGHTS);
  return learned;
}
