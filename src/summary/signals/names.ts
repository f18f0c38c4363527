import type { Signal } from './signal';

/** More names than this in one sentence tell nothing more. */
const MAX_NAMES = 4;

const CAPITALISED = /^\p{Lu}[\p{L}\p{N}’'-]*\p{L}/u;

/** How many names a sentence has, counted as runs of capitalised words after its first. */
export const measureNames: Signal = ({ analysis: { tokens }, candidates }) => [
  {
    name: 'name-count',
    values: candidates.map(({ sentence }) => {
      let names = 0;
      let isInName = false;
      for (let token = sentence.firstToken + 1; token < sentence.endToken; token += 1) {
        const value = tokens.values[token] ?? '';
        // Most words are in small letters, which is seen at once.
        const isCapitalised = value !== tokens.lowers[token] && CAPITALISED.test(value);
        if (isCapitalised && !isInName) names += 1;
        isInName = isCapitalised;
      }
      return Math.min(names, MAX_NAMES) / MAX_NAMES;
    }),
  },
];
