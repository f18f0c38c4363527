import type { Signal } from './signal';

/** More names than this in one sentence tell nothing more. */
const MAX_NAMES = 4;

const CAPITALISED = /^\p{Lu}[\p{L}\p{N}’'-]*\p{L}/u;

/** How many names a sentence has, counted as runs of capitalised words after its first. */
export const measureNames: Signal = ({ analysis: { tokens }, candidates }) => [
  {
    name: 'name-count',
    values: candidates.map(({ sentence, turn }) => {
      let names = 0;
      let isInName = false;
      for (let token = turn.saidFrom + 1; token < sentence.endToken; token += 1) {
        const isCapitalised = CAPITALISED.test(tokens.values[token] ?? '');
        if (isCapitalised && !isInName) names += 1;
        isInName = isCapitalised;
      }
      return Math.min(names, MAX_NAMES) / MAX_NAMES;
    }),
  },
];
