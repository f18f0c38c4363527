import type { CaseCounts } from './count-corpus';

const SURE = 0.97;
const MOSTLY = 0.7;
const FEW = 3;

/** How a word is cased inside sentences: 0 unknown, 1 to 3 lower, 4 both, 5 to 7 capital, 8 capitals throughout. */
export function casingClass(counts: CaseCounts | undefined): number {
  if (counts === undefined) return 0;
  const total = counts.lower + counts.title + counts.upper;
  if (total === 0) return 0;
  if (total < FEW) return counts.lower > 0 ? (counts.lower === total ? 3 : 4) : 5;
  if (counts.lower >= SURE * total) return 1;
  if (counts.lower >= MOSTLY * total) return 2;
  if (counts.upper > counts.title && counts.upper > MOSTLY * total) return 8;
  if (counts.lower >= (1 - MOSTLY) * total) return 4;
  return counts.lower >= (1 - SURE) * total ? 6 : 7;
}
