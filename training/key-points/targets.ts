import { meanNgramF1, stemIds } from '../../bench/metrics/rouge.ts';
import type { PointDocument } from './documents.ts';

/** Points that a reader gets. */
const POINTS = 4;
/** The best points, two of which a point is tried in company with. */
const COMPANIONS = 7;
/** How sharply the best point is preferred to the next: at 0.04 less worth a point counts a third. */
const SHARPNESS = 25;
/** Points tried when the best four are searched; the rest share hardly a word with the highlights. */
const MOST_SEARCHED = 60;

/**
 * What share of the choice each point should have; sums to 1, or is all 0 where no point shares a word with
 * the highlights. A point is worth what it brings in company with two others of the best, on the mean; the
 * four found greedily have a share of their own.
 */
export function targetsOf({ stems, references }: PointDocument): readonly number[] {
  const wanted = references.map((reference) => reference.map(stemIds));
  const worthOf = (members: readonly number[]): number => {
    const points = [...members].sort((a, b) => a - b).map((at) => stems[at] ?? []);
    return wanted.reduce((sum, reference) => sum + meanNgramF1(points, reference), 0) / wanted.length;
  };
  const alone = stems.map((_, at) => worthOf([at]));
  const best = [...alone.keys()].sort((a, b) => (alone[b] ?? 0) - (alone[a] ?? 0) || a - b);
  const greedy = new Set(searchGreedily(best.slice(0, MOST_SEARCHED), worthOf));
  const worth = stems.map((_, at) => worthInCompany(at, best, worthOf));
  const most = worth.reduce((a, b) => Math.max(a, b), 0);
  if (most === 0) return stems.map(() => 0);
  const shares = worth.map((value, at) => Math.exp(SHARPNESS * (value - most)) + (greedy.has(at) ? 1 : 0));
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / total);
}

function worthInCompany(
  at: number,
  best: readonly number[],
  worthOf: (members: readonly number[]) => number,
): number {
  const others = best
    .slice(0, COMPANIONS + 1)
    .filter((other) => other !== at)
    .slice(0, COMPANIONS);
  if (others.length < 2) return worthOf([at, ...others]);
  let total = 0;
  let sets = 0;
  for (const [first, one] of others.entries()) {
    for (const other of others.slice(first + 1)) {
      total += worthOf([at, one, other]);
      sets += 1;
    }
  }
  return total / sets;
}

function searchGreedily(
  points: readonly number[],
  worthOf: (members: readonly number[]) => number,
): readonly number[] {
  const chosen: number[] = [];
  let worth = 0;
  while (chosen.length < POINTS) {
    let next: number | undefined;
    for (const at of points) {
      if (chosen.includes(at)) continue;
      const trial = worthOf([...chosen, at]);
      if (trial > worth) {
        worth = trial;
        next = at;
      }
    }
    if (next === undefined) break;
    chosen.push(next);
  }
  return chosen;
}
