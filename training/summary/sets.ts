import type { TrainingSet } from './documents.ts';

/** A set that weights are learned from, with its part in the loss. */
export interface WeightedSet extends TrainingSet {
  /** Its part in what a first model learns: which sentences are worth choosing (`targets.ts`). */
  readonly weight: number;
  /** Its part in the same for the shipped one, and in what sets are worth (`sets-of-company.ts`). */
  readonly shipped: { readonly sentences: number; readonly sets: number };
}

/**
 * What the weights are learned from. News counts for more than the rest together: it is what most texts are,
 * and its documents disagree most. The parts of the others were not tuned beyond one decimal.
 */
export const TRAINING_SETS: readonly WeightedSet[] = [
  {
    name: 'cnn-val',
    file: 'summaries/cnn-val.jsonl',
    count: 3,
    weight: 1,
    shipped: { sentences: 0.1, sets: 10 },
  },
  {
    name: 'cnndm-train-sample',
    file: 'summaries/cnndm-train-sample.jsonl',
    count: 3,
    weight: 0.4,
    shipped: { sentences: 0.04, sets: 4 },
  },
  {
    name: 'gum-train',
    file: 'summaries/gum-train.jsonl',
    count: 1,
    weight: 0.3,
    shipped: { sentences: 0.3, sets: 0 },
  },
  {
    name: 'sosum-dev',
    file: 'summaries/sosum-dev.jsonl',
    count: 3,
    weight: 0.5,
    shipped: { sentences: 0.5, sets: 0.5 },
  },
  {
    name: 'scitldr-dev',
    file: 'summaries/scitldr-dev.jsonl',
    count: 1,
    weight: 0.3,
    shipped: { sentences: 0.3, sets: 0 },
  },
  {
    name: 'qmsum-dev',
    file: 'summaries/qmsum-dev.jsonl',
    count: 10,
    weight: 0.2,
    shipped: { sentences: 0.5, sets: 0 },
  },
];

/** What they are only measured on. */
export const MEASURED_SETS: readonly TrainingSet[] = [
  { name: 'summeval', file: 'summaries/summeval.jsonl', count: 3 },
  { name: 'gum-dev', file: 'summaries/gum-dev.jsonl', count: 1 },
];

/** News with paragraphs, so that a text's kind does not hang on how the other news was flattened. */
export const NEWS_FILE = 'unlabelled/bbc-news.jsonl';
