import { LENGTH_FEATURE } from '../../src/key-points/point-features.ts';
import type { PointWeights } from '../../src/key-points/point-value.ts';
import { type Choice, fitSoftmax } from '../summary/softmax.ts';
import type { PointDocument } from './documents.ts';

/** Features whose weights no data here teaches: src/key-points/point-value.ts sets them. */
const NOT_LEARNED = new Set(['title', 'query']);
/** On standardised features, as for the summary's weights. */
const L2 = 0.002;
/** Deviations under this are rounding. */
const SMALLEST_DEVIATION = 1e-9;

/** Learns what each feature of a point is worth. */
export function fitPoints(
  documents: readonly PointDocument[],
  targets: ReadonlyMap<PointDocument, readonly number[]>,
  parts: ReadonlyMap<string, number>,
): PointWeights {
  const names = (documents.find(({ points }) => points.length > 0)?.points[0]?.candidate.features ?? [])
    .map(([name]) => name)
    .filter((name) => !NOT_LEARNED.has(name));
  const counts = new Map<string, number>();
  for (const { set } of documents) counts.set(set, (counts.get(set) ?? 0) + 1);
  const choices = documents
    .map(
      (document): Choice => ({
        rows: rowsOf(document, names),
        targets: targets.get(document) ?? [],
        weight: (parts.get(document.set) ?? 0) / (counts.get(document.set) ?? 1),
      }),
    )
    .filter((choice) => choice.targets.some((target) => target > 0));
  const scales = standardize(choices, names.length);
  const fitted = fitSoftmax(choices, names.length, new Array<number>(names.length).fill(L2));
  return names.map((name, at) => [name, (fitted[at] ?? 0) / (scales[at] ?? 1)]);
}

/** The weights with so much more to pay for ten words. */
export function withBrevity(weights: PointWeights, cost: number): PointWeights {
  return weights.map(([name, weight]) => [name, name === LENGTH_FEATURE ? weight - cost : weight]);
}

function rowsOf({ points }: PointDocument, names: readonly string[]): Float64Array {
  const rows = new Float64Array(points.length * names.length);
  for (const [row, { candidate }] of points.entries()) {
    const values = new Map(candidate.features);
    for (const [column, name] of names.entries()) {
      rows[row * names.length + column] = values.get(name) ?? 0;
    }
  }
  return rows;
}

/** Divides each column by its deviation within documents, which alone matters to a choice among points. */
function standardize(choices: readonly Choice[], width: number): readonly number[] {
  const mass = choices.reduce((sum, { weight }) => sum + weight, 0);
  const scales = Array.from({ length: width }, (_, column) => {
    const variance = choices.reduce(
      (sum, { rows, weight }) => sum + weight * varianceOf(rows, column, width),
      0,
    );
    const deviation = Math.sqrt(variance / mass);
    return deviation > SMALLEST_DEVIATION ? deviation : 1;
  });
  for (const { rows } of choices) {
    for (let at = 0; at < rows.length; at += 1) rows[at] = (rows[at] ?? 0) / (scales[at % width] ?? 1);
  }
  return scales;
}

function varianceOf(rows: Float64Array, column: number, width: number): number {
  let sum = 0;
  let squares = 0;
  for (let at = column; at < rows.length; at += width) {
    const value = rows[at] ?? 0;
    sum += value;
    squares += value * value;
  }
  const count = rows.length / width;
  return Math.max(0, squares / count - (sum / count) ** 2);
}
