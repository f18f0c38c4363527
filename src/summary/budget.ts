import { SUMMARIZE_DEFAULTS, SUMMARY_SENTENCES } from '../contract/options';
import type { SummarizeOptions } from '../contract/types';

/** How much a summary may hold: every limit is a hard ceiling, and those not asked for are infinite. */
export interface Budget {
  readonly sentences: number;
  readonly words: number;
  readonly characters: number;
}

const UNBOUNDED: Budget = {
  sentences: Number.POSITIVE_INFINITY,
  words: Number.POSITIVE_INFINITY,
  characters: Number.POSITIVE_INFINITY,
};

/** Whether the options ask for one sentence. */
export function asksForOne(options: SummarizeOptions): boolean {
  return budgetOf(options, 0).sentences === 1;
}

/** The budget that the options ask for; `bodyWords` is what a ratio is taken of. */
export function budgetOf(options: SummarizeOptions, bodyWords: number): Budget {
  const { sentences, words, characters, ratio, length } = options;
  if (sentences !== undefined) return { ...UNBOUNDED, sentences };
  if (words !== undefined) return { ...UNBOUNDED, words };
  if (characters !== undefined) return { ...UNBOUNDED, characters };
  if (ratio !== undefined) return { ...UNBOUNDED, words: Math.max(1, Math.floor(ratio * bodyWords)) };
  return { ...UNBOUNDED, sentences: SUMMARY_SENTENCES[length ?? SUMMARIZE_DEFAULTS.length] };
}
