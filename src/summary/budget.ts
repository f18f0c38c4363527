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

/** How much is asked for: one sentence, little room, or enough for the news and more. */
export type Extent = 'sentence' | 'brief' | 'full';

/** Of news, 100 words have room for its opening in any case; 60 or 280 characters left it out in a quarter of texts. */
const BRIEF_WORDS = 75;
const BRIEF_CHARACTERS = 450;

/** How much the options ask for. A share of the text is not known to be little. */
export function extentOf(options: SummarizeOptions): Extent {
  const { sentences, words, characters } = budgetOf(options, Number.POSITIVE_INFINITY);
  if (sentences === 1) return 'sentence';
  return words <= BRIEF_WORDS || characters <= BRIEF_CHARACTERS ? 'brief' : 'full';
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
