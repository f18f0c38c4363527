import { overlapAllowed, overlapOf } from './overlap';
import type { RankedSentence } from './ranking';

/** Sets of up to so many sentences are searched whole; beyond it there are too many sets. */
export const LARGEST_SET = 5;

/** The best sentences, from which sets are made; at most 252 sets of five of them. */
const POOL = 10;

/**
 * What the sentences of a set lose, in raw score, by the content stems that two of them share: the measured
 * optimum on news lies between 0.5 and 1 and is flat.
 */
const REDUNDANCY_COST = 1;

/** What a sentence loses that opens with a pronoun when the sentence before it is not taken. */
const LEANING_COST = 0.6;

/**
 * The set of as many sentences as were taken in turn that has the highest scores, says least twice and leaves
 * no pronoun unexplained. The sentences taken in turn are one of the sets, so it is never smaller.
 */
export function chooseBestSet(
  ranked: readonly RankedSentence[],
  taken: readonly RankedSentence[],
  diversity: number,
): readonly RankedSentence[] {
  if (taken.length === 0) return taken;
  const pool = [...new Set([...ranked.slice(0, POOL), ...taken])];
  const maxOverlap = overlapAllowed(diversity);
  // Members ascend, so that only the pairs above the diagonal are asked for.
  const costs = pool.map((one, at) =>
    pool.map((other, to) => (to > at ? costOfPair(overlapOf(one, other), maxOverlap, diversity) : 0)),
  );
  const before = pool.map(({ index }) => pool.findIndex((other) => other.index === index - 1));
  let best = taken.map((sentence) => pool.indexOf(sentence));
  let bestWorth = Number.NEGATIVE_INFINITY;
  for (const members of combinations(pool.length, taken.length)) {
    let worth = 0;
    for (const [at, member] of members.entries()) {
      const sentence = pool[member];
      if (sentence === undefined) continue;
      worth += sentence.raw;
      if (sentence.candidate.opening === 'pronoun' && !members.includes(before[member] ?? -1)) {
        worth -= LEANING_COST;
      }
      for (const other of members.slice(at + 1)) worth -= costs[member]?.[other] ?? 0;
    }
    if (worth > bestWorth) {
      bestWorth = worth;
      best = [...members];
    }
  }
  return best.flatMap((member) => pool[member] ?? []);
}

/** The sentences by score less what an unexplained pronoun costs, where the sentence before it ranks lower. */
export function withLeaningCosts(ranked: readonly RankedSentence[]): readonly RankedSentence[] {
  const raws = new Map(ranked.map(({ index, raw }) => [index, raw]));
  const worthOf = ({ index, raw, candidate }: RankedSentence): number => {
    const before = raws.get(index - 1) ?? Number.NEGATIVE_INFINITY;
    return candidate.opening === 'pronoun' && before < raw ? raw - LEANING_COST : raw;
  };
  return ranked
    .map((sentence) => ({ sentence, worth: worthOf(sentence) }))
    .sort((a, b) => b.worth - a.worth || a.sentence.index - b.sentence.index)
    .map(({ sentence }) => sentence);
}

function costOfPair(overlap: number, maxOverlap: number, diversity: number): number {
  if (overlap > maxOverlap || overlap === 1) return Number.POSITIVE_INFINITY;
  return 2 * diversity * REDUNDANCY_COST * overlap;
}

/** Every choice of `size` numbers below `count`, ascending, in lexical order: the best-ranked first. */
function* combinations(count: number, size: number): Generator<readonly number[]> {
  const members = Array.from({ length: size }, (_, at) => at);
  for (;;) {
    yield members;
    let at = size - 1;
    while (at >= 0 && (members[at] ?? 0) === count - size + at) at -= 1;
    if (at < 0) return;
    members[at] = (members[at] ?? 0) + 1;
    for (let next = at + 1; next < size; next += 1) members[next] = (members[next - 1] ?? 0) + 1;
  }
}
