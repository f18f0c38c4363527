import type { Candidate } from '../candidates';
import type { Signal } from './signal';

/** More names than this in one sentence tell nothing more. */
const MAX_NAMES = 4;

/** Somebody named so often later is who the text is about. */
const MOST_USES = 4;

const CAPITALISED = /^\p{Lu}[\p{L}\p{N}’'-]*\p{L}/u;

/** How many names a sentence has, counted as runs of capitalised words after its first. */
export const measureNames: Signal = ({ analysis: { tokens }, candidates }) => [
  {
    name: 'name-count',
    values: candidates.map(({ sentence, turn }) => {
      let names = 0;
      let isInName = false;
      for (let token = turn.saidFrom + 1; token < sentence.endToken; token += 1) {
        const value = tokens.values[token] ?? '';
        // Most words are in small letters, which is seen at once.
        const isCapitalised = value !== tokens.lowers[token] && CAPITALISED.test(value);
        if (isCapitalised && !isInName) names += 1;
        isInName = isCapitalised;
      }
      return Math.min(names, MAX_NAMES) / MAX_NAMES;
    }),
  },
  { name: 'introduces', values: countIntroduced(candidates) },
];

function countIntroduced(candidates: readonly Candidate[]): readonly number[] {
  const uses = new Map<number, number>();
  for (const { shortNames } of candidates) {
    for (const [introducer] of shortNames) {
      if (introducer !== undefined) uses.set(introducer, (uses.get(introducer) ?? 0) + 1);
    }
  }
  return candidates.map(({ sentence: { index } }) => Math.min(uses.get(index) ?? 0, MOST_USES) / MOST_USES);
}
