import type { Signal } from './signal';

/** More figures than this in one sentence tell nothing more. */
const MAX_FIGURES = 3;

const FIGURE = /^\d/u;
const YEAR = /^(?:19|20)\d\d$/u;

/** How many amounts, shares and counts a sentence has; a year is none. */
export const measureNumbers: Signal = ({ analysis: { tokens }, candidates }) => [
  {
    name: 'figures',
    values: candidates.map(({ sentence, turn }) => {
      let figures = 0;
      for (let token = turn.saidFrom; token < sentence.endToken; token += 1) {
        if (tokens.tags[token] !== 'NUM') continue;
        const value = tokens.values[token] ?? '';
        if (FIGURE.test(value) && !YEAR.test(value)) figures += 1;
      }
      return Math.min(figures, MAX_FIGURES) / MAX_FIGURES;
    }),
  },
];
