import { mean } from '../../bench/metrics/bootstrap.ts';
import { rouge } from '../../bench/metrics/rouge.ts';
import { countWords } from '../../bench/sentences.ts';
import { type KindModel, kindOf } from '../../src/summary/kind.ts';
import { rankMeasured } from '../../src/summary/ranking.ts';
import { selectWithinBudget } from '../../src/summary/selection.ts';
import type { WeightTable } from '../../src/summary/weights.ts';
import type { TrainingDocument } from './documents.ts';

/** Means over documents, ROUGE F1 in points. */
export interface Figures {
  readonly documents: number;
  readonly rouge1: number;
  readonly rouge2: number;
  readonly words: number;
  /** Share of the sentences that people chose, in points; undefined where they chose none. */
  readonly recall: number | undefined;
}

/** What weights choose of documents that they were not learned from. */
export interface Measured {
  readonly documents: readonly TrainingDocument[];
  readonly weights: WeightTable;
}

/** Scores the choice of given weights; each fold with those learned from the others. */
export function measure(folds: readonly Measured[], kinds: KindModel): Figures {
  const scores = folds.flatMap(({ documents, weights }) =>
    documents.map((document) => score(document, choose(document, weights, kinds))),
  );
  const recalls = scores.flatMap(({ recall }) => recall ?? []);
  return {
    documents: scores.length,
    rouge1: mean(scores.map(({ rouge1 }) => rouge1)),
    rouge2: mean(scores.map(({ rouge2 }) => rouge2)),
    words: mean(scores.map(({ words }) => words)),
    recall: recalls.length === 0 ? undefined : mean(recalls),
  };
}

/** The candidates of a document by what given weights think of them, the best first. */
export function rankWith(
  { measured }: TrainingDocument,
  learned: WeightTable,
  kinds: KindModel,
): readonly number[] {
  const places = new Map(measured.candidates.map(({ sentence }, at) => [sentence.index, at]));
  const ranked = rankMeasured(measured.candidates, measured.signals, kindOf(measured.traits, kinds), learned);
  return ranked.flatMap(({ index }) => places.get(index) ?? []);
}

function choose(
  { measured, set }: TrainingDocument,
  learned: WeightTable,
  kinds: KindModel,
): ReadonlySet<number> {
  const ranked = rankMeasured(measured.candidates, measured.signals, kindOf(measured.traits, kinds), learned);
  const budget = {
    sentences: set.count,
    words: Number.POSITIVE_INFINITY,
    characters: Number.POSITIVE_INFINITY,
  };
  return new Set(selectWithinBudget(ranked, budget, 0.5).map(({ index }) => index));
}

function score(document: TrainingDocument, indexes: ReadonlySet<number>): Omit<Figures, 'documents'> {
  const { measured, texts, references, chosen } = document;
  const isTaken = measured.candidates.map(({ sentence }) => indexes.has(sentence.index));
  const summary = texts.filter((_, at) => isTaken[at]);
  const scores = references.map((reference) => rouge(summary, reference));
  const wanted = chosen?.filter((isChosen) => isChosen).length ?? 0;
  return {
    rouge1: 100 * mean(scores.map(({ rouge1 }) => rouge1.f1)),
    rouge2: 100 * mean(scores.map(({ rouge2 }) => rouge2.f1)),
    words: countWords(summary.join(' ')),
    recall:
      wanted === 0
        ? undefined
        : (100 * (chosen ?? []).filter((isChosen, at) => isChosen && isTaken[at]).length) / wanted,
  };
}
