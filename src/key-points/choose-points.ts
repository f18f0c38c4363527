import { OVERLAP_COST } from '../models/key-point-weights';
import type { Candidate, FinishedPoint } from './candidates';
import { type Content, isRepeat } from './content';

/**
 * Takes the best candidates one by one, those that can be finished and that repeat neither what is taken nor
 * what `told` says already, and returns them in text order. A candidate pays for the content words that it
 * shares with each one taken, so that points tell different facts.
 */
export function choosePoints(
  candidates: readonly Candidate[],
  limit: number,
  told: readonly Content[],
  finish: (candidate: Candidate) => FinishedPoint | undefined,
  overlapCost = OVERLAP_COST,
): readonly FinishedPoint[] {
  const chosen: FinishedPoint[] = [];
  const values = new Map(candidates.map((candidate) => [candidate, candidate.value]));
  while (chosen.length < limit) {
    const best = bestOf(values);
    if (best === undefined) break;
    values.delete(best);
    const point = finish(best);
    if (point === undefined || repeats(point.content, told, chosen)) continue;
    chosen.push(point);
    const taken = new Set(best.ranked.candidate.terms);
    for (const [candidate, value] of values) {
      values.set(candidate, value - overlapCost * overlapWith(candidate, taken));
    }
  }
  return chosen.sort((a, b) => a.draft.start - b.draft.start);
}

/** Ties go to the earlier sentence. */
function bestOf(values: ReadonlyMap<Candidate, number>): Candidate | undefined {
  let best: Candidate | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const [candidate, value] of values) {
    const isEarlier = value === most && candidate.draft.sentence < (best?.draft.sentence ?? 0);
    if (value > most || isEarlier) {
      best = candidate;
      most = value;
    }
  }
  return best;
}

/** The content words that the candidate shares with those taken, over the fewer of the two. */
function overlapWith({ ranked }: Candidate, taken: ReadonlySet<number>): number {
  const { terms } = ranked.candidate;
  let shared = 0;
  for (const term of terms) if (taken.has(term)) shared += 1;
  return shared / Math.max(1, Math.min(terms.length, taken.size));
}

function repeats(content: Content, told: readonly Content[], chosen: readonly FinishedPoint[]): boolean {
  return (
    told.some((other) => isRepeat(content, other)) || chosen.some((other) => isRepeat(content, other.content))
  );
}
