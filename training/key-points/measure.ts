import { mean } from '../../bench/metrics/bootstrap.ts';
import { rouge } from '../../bench/metrics/rouge.ts';
import { countWords } from '../../bench/sentences.ts';
import { choosePoints } from '../../src/key-points/choose-points.ts';
import { type PointWeights, valueOfPoint, weightsByName } from '../../src/key-points/point-value.ts';
import type { PointDocument } from './documents.ts';

/** Means over documents, ROUGE F1 in points. */
export interface Figures {
  readonly documents: number;
  readonly rouge1: number;
  readonly rouge2: number;
  readonly wordsPerPoint: number;
}

/** What the choice is made by. */
export interface PointModel {
  readonly weights: PointWeights;
  readonly overlapCost: number;
}

const POINTS = 4;

/** Scores the four points that a model chooses of each document. */
export function measure(documents: readonly PointDocument[], model: PointModel): Figures {
  const chosen = documents.map((document) => choose(document, model));
  const scores = documents.map(({ references }, at) => {
    const all = references.map((reference) => rouge(chosen[at] ?? [], reference));
    return {
      rouge1: mean(all.map(({ rouge1 }) => 100 * rouge1.f1)),
      rouge2: mean(all.map(({ rouge2 }) => 100 * rouge2.f1)),
    };
  });
  return {
    documents: documents.length,
    rouge1: mean(scores.map(({ rouge1 }) => rouge1)),
    rouge2: mean(scores.map(({ rouge2 }) => rouge2)),
    wordsPerPoint: mean(chosen.flat().map(countWords)),
  };
}

function choose({ points }: PointDocument, { weights, overlapCost }: PointModel): readonly string[] {
  const byName = weightsByName(weights);
  const finished = new Map(
    points.map((point) => [
      { ...point.candidate, value: valueOfPoint(point.candidate.features, byName) },
      point,
    ]),
  );
  const chosen = choosePoints(
    [...finished.keys()],
    POINTS,
    [],
    (candidate) => finished.get(candidate),
    overlapCost,
  );
  return chosen.map(({ point }) => point.text);
}
