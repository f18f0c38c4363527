import type { RankedSentence } from './ranking';

/** Chosen sentences that a stem is compared in: one that more of them have tells nothing. */
const MAX_COMPARED = 64;

/** Tells of other sentences how many content stems they share with this one, over those of the smaller; 0 where one has none. */
export function overlapWith({ candidate: { terms } }: RankedSentence): (other: RankedSentence) => number {
  const stems = new Set(terms);
  return ({ candidate }) => {
    let shared = 0;
    for (const term of candidate.terms) if (stems.has(term)) shared += 1;
    return shared / Math.max(1, Math.min(terms.length, candidate.terms.length));
  };
}

/**
 * The overlap from which two sentences say the same: `diversity` 0.5 sets it to one half, 0 lets through all
 * but a sentence said whole before, 1 leaves hardly anything in common.
 */
export function overlapAllowed(diversity: number): number {
  return diversity <= 0.5 ? 1 - diversity : 0.5 - (diversity - 0.5) * 0.8;
}

/** Sentences chosen so far, asked whether a further one repeats any of them. */
export interface ChosenSentences {
  readonly repeats: (sentence: RankedSentence) => boolean;
  readonly add: (sentence: RankedSentence) => void;
}

/**
 * Counts shared stems through lists of who has which stem, each read to a cap, so that a long summary is not
 * compared pair by pair.
 */
export function trackChosen(maxOverlap: number): ChosenSentences {
  const sizes: number[] = [];
  const chosenWith = new Map<number, number[]>();
  return {
    repeats: ({ candidate: { terms } }) => {
      const shared = new Map<number, number>();
      for (const term of terms) {
        for (const other of (chosenWith.get(term) ?? []).slice(0, MAX_COMPARED)) {
          shared.set(other, (shared.get(other) ?? 0) + 1);
        }
      }
      for (const [other, count] of shared) {
        const smaller = Math.min(terms.length, sizes[other] ?? 0);
        if (count > smaller * maxOverlap || count === terms.length) return true;
      }
      return false;
    },
    add: ({ candidate: { terms } }) => {
      for (const term of terms) {
        const list = chosenWith.get(term);
        if (list === undefined) chosenWith.set(term, [sizes.length]);
        else list.push(sizes.length);
      }
      sizes.push(terms.length);
    },
  };
}
