import type { Candidate, FinishedPoint } from './candidates';
import { type Content, isRepeat } from './content';

/** What a candidate pays for standing next to a chosen one, so that points come from all over the text. */
const NEIGHBOUR_COST = 0.02;

/**
 * Takes the best candidates one by one, those that can be finished and that repeat neither what is taken nor
 * what `told` says already, and returns them in text order.
 */
export function choosePoints(
  candidates: readonly Candidate[],
  limit: number,
  told: readonly Content[],
  finish: (candidate: Candidate) => FinishedPoint | undefined,
): readonly FinishedPoint[] {
  const chosen: FinishedPoint[] = [];
  const sentences = new Set<number>();
  const open = new Set(candidates);
  while (chosen.length < limit) {
    const best = bestOf(open, sentences);
    if (best === undefined) break;
    open.delete(best);
    const point = finish(best);
    if (point === undefined || repeats(point.content, told, chosen)) continue;
    chosen.push(point);
    sentences.add(best.draft.sentence);
  }
  return chosen.sort((a, b) => a.draft.start - b.draft.start);
}

/** Ties go to the earlier sentence. */
function bestOf(open: ReadonlySet<Candidate>, chosen: ReadonlySet<number>): Candidate | undefined {
  let best: { readonly candidate: Candidate; readonly value: number } | undefined;
  for (const candidate of open) {
    const { sentence } = candidate.draft;
    const neighbours = Number(chosen.has(sentence - 1)) + Number(chosen.has(sentence + 1));
    const value = candidate.value - neighbours * NEIGHBOUR_COST;
    const isBetter =
      best === undefined ||
      value > best.value ||
      (value === best.value && sentence < best.candidate.draft.sentence);
    if (isBetter) best = { candidate, value };
  }
  return best?.candidate;
}

function repeats(content: Content, told: readonly Content[], chosen: readonly FinishedPoint[]): boolean {
  return (
    told.some((other) => isRepeat(content, other)) || chosen.some((other) => isRepeat(content, other.content))
  );
}
