import type { Budget } from './budget';
import type { RankedSentence } from './ranking';

/** Two sentences stand apart by at most a blank line. */
const MAX_SEPARATOR_CHARS = 2;

/**
 * Keeps the best sentences that fit the budget and do not repeat one another, best first. A sentence
 * repeats a chosen one when the content stems that both have are more than a share of those of the smaller;
 * `diversity` 0.5 sets that share to one half, 0 lets through all but a sentence said whole before, 1
 * leaves hardly anything in common.
 */
export function selectWithinBudget(
  ranked: readonly RankedSentence[],
  budget: Budget,
  diversity: number,
): readonly RankedSentence[] {
  const maxOverlap = overlapAllowed(diversity);
  const chosen: RankedSentence[] = [];
  const chosenWith = new Map<number, number[]>();
  let words = 0;
  let characters = -MAX_SEPARATOR_CHARS;
  for (const sentence of ranked) {
    if (chosen.length >= budget.sentences) break;
    const { terms, wordCount, sentence: own } = sentence.candidate;
    const cost = own.end - own.start + MAX_SEPARATOR_CHARS;
    if (words + wordCount > budget.words || characters + cost > budget.characters) continue;
    if (repeats(terms, chosen, chosenWith, maxOverlap)) continue;
    for (const term of terms) {
      const list = chosenWith.get(term) ?? [];
      list.push(chosen.length);
      chosenWith.set(term, list);
    }
    chosen.push(sentence);
    words += wordCount;
    characters += cost;
  }
  return chosen;
}

/** The share of the smaller sentence's stems from which two sentences say the same. */
function overlapAllowed(diversity: number): number {
  return diversity <= 0.5 ? 1 - diversity : 0.5 - (diversity - 0.5) * 0.8;
}

/**
 * Counts the stems shared with every chosen sentence through the lists of who has which stem. A stem that
 * very many chosen sentences have is read only to a cap: it tells nothing, and a list as long as the text
 * would make a long summary quadratic.
 */
function repeats(
  terms: readonly number[],
  chosen: readonly RankedSentence[],
  chosenWith: ReadonlyMap<number, readonly number[]>,
  maxOverlap: number,
): boolean {
  const shared = new Map<number, number>();
  for (const term of terms) {
    const list = chosenWith.get(term) ?? [];
    for (let at = 0; at < list.length && at < MAX_COMPARED; at += 1) {
      const other = list[at] ?? 0;
      shared.set(other, (shared.get(other) ?? 0) + 1);
    }
  }
  for (const [other, count] of shared) {
    const smaller = Math.min(terms.length, chosen[other]?.candidate.terms.length ?? 0);
    if (count > smaller * maxOverlap || count === terms.length) return true;
  }
  return false;
}

/** Chosen sentences that a stem is compared in. */
const MAX_COMPARED = 64;
