import type { LiteralKind } from '../../document/analysis';
import type { Signal } from './signal';

/** More figures than this in one sentence tell nothing more. */
const MAX_FIGURES = 3;

const FIGURES: ReadonlySet<LiteralKind> = new Set(['MONEY', 'PERCENT', 'CARDINAL', 'DURATION']);

/** How many amounts, shares and counts a sentence has. */
export const measureNumbers: Signal = ({ analysis: { literals }, candidates }) => {
  // Literals and candidates both stand in the order of the text, so one walk counts them all.
  let next = 0;
  const counts = candidates.map(({ sentence }) => {
    while (next < literals.length && (literals[next]?.firstToken ?? 0) < sentence.firstToken) next += 1;
    let count = 0;
    for (; next < literals.length && (literals[next]?.firstToken ?? 0) < sentence.endToken; next += 1) {
      const kind = literals[next]?.kind;
      if (kind !== undefined && FIGURES.has(kind)) count += 1;
    }
    return count;
  });
  return [{ name: 'figures', values: counts.map((count) => Math.min(count, MAX_FIGURES) / MAX_FIGURES) }];
};
