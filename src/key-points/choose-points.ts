import type { Candidate } from './candidates';
import { type Content, isRepeat } from './content';

/** What a candidate pays for standing next to a chosen one, so that points come from all over the text. */
const NEIGHBOUR_COST = 0.05;

/**
 * Takes the best candidates one by one, none that repeats what is taken or what `taken` says already, and
 * returns them in text order.
 */
export function choosePoints(
  candidates: readonly Candidate[],
  limit: number,
  taken: readonly Content[],
): readonly Candidate[] {
  const chosen: Candidate[] = [];
  const told = [...taken];
  const open = new Set(candidates);
  while (chosen.length < limit && open.size > 0) {
    const best = bestOf(open, chosen);
    open.delete(best);
    if (told.some((content) => isRepeat(content, best.content))) continue;
    chosen.push(best);
    told.push(best.content);
  }
  return chosen.sort((a, b) => a.draft.start - b.draft.start);
}

function bestOf(open: ReadonlySet<Candidate>, chosen: readonly Candidate[]): Candidate {
  const sentences = new Set(chosen.map(({ draft }) => draft.sentence));
  let best: { readonly candidate: Candidate; readonly value: number } | undefined;
  for (const candidate of open) {
    const { sentence } = candidate.draft;
    const neighbours = Number(sentences.has(sentence - 1)) + Number(sentences.has(sentence + 1));
    const value = candidate.value - neighbours * NEIGHBOUR_COST;
    const isBetter =
      best === undefined ||
      value > best.value ||
      (value === best.value && sentence < best.candidate.draft.sentence);
    if (isBetter) best = { candidate, value };
  }
  if (best === undefined) throw new RangeError('There is nothing to choose from.');
  return best.candidate;
}
