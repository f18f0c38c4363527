import { OVERLAP_COST } from '../models/key-point-weights';
import type { Candidate, FinishedPoint } from './candidates';
import type { Content } from './content';
import { trackTold } from './told';

/**
 * Candidates that are weighed against each other at once. A list of at most 64 points has no more candidates
 * than this; those of a longer one are taken in groups, each with its share of the points.
 */
const MAX_WEIGHED = 192;

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
  const tracked = trackTold();
  for (const content of told) tracked.add(content);
  const take = (candidate: Candidate): boolean => {
    const point = finish(candidate);
    if (point === undefined || tracked.repeats(point.content)) return false;
    tracked.add(point.content);
    chosen.push(point);
    return true;
  };
  for (let first = 0; first < candidates.length && chosen.length < limit; first += MAX_WEIGHED) {
    const group = candidates.slice(first, first + MAX_WEIGHED);
    const share = group.length / (candidates.length - first);
    takeBest(group, Math.ceil((limit - chosen.length) * share), take, overlapCost);
  }
  return chosen.sort((a, b) => a.draft.start - b.draft.start);
}

/** Takes up to `limit` of a group, the best first; what is left loses worth by what it shares with each one taken. */
function takeBest(
  group: readonly Candidate[],
  limit: number,
  take: (candidate: Candidate) => boolean,
  overlapCost: number,
): void {
  const values = new Map(group.map((candidate) => [candidate, candidate.value]));
  for (let left = limit; left > 0; ) {
    const best = bestOf(values);
    if (best === undefined) break;
    values.delete(best);
    if (!take(best)) continue;
    left -= 1;
    if (left === 0) break;
    const taken = new Set(best.ranked.candidate.terms);
    for (const [candidate, value] of values) {
      values.set(candidate, value - overlapCost * overlapWith(candidate, taken));
    }
  }
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
