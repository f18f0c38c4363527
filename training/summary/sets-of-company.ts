import { meanNgramF1, stemIds } from '../../bench/metrics/rouge.ts';
import type { KindModel } from '../../src/summary/kind.ts';
import type { WeightTable } from '../../src/summary/weights.ts';
import type { TrainingDocument } from './documents.ts';
import { rankWith } from './measure.ts';
import type { ChoiceSets } from './softmax.ts';

/** News: sets are made of so many of the sentences that a first model likes best, its best and its mistakes. */
const LIKED = 12;
/** And of the opening, whatever it thinks of it. */
const OPENING = 5;
/** Chosen by people: sets of any sentences of a text of so many; else of the first so many chosen, and of the liked. */
const MOST_OF_ANY = 12;
const FIRST_CHOSEN = 5;
const LIKED_BESIDE = 8;
/** Where people chose more sentences than this, sets of so many of them. */
const LARGEST_CHOICE = 4;
/** The size of the sets where it is no matter of choice. */
const NEWS_SIZE = 3;
/** Sentences with more of their stems in common do not come together: the selection does not allow it. */
const MAX_OVERLAP = 0.5;
/** Taken off a set's score for the overlap of each pair. Selecting, 0.5 to 1 is better; learning, this. */
const REDUNDANCY_COST = 0.3;

type Sets = Omit<ChoiceSets, 'weight'>;

/**
 * Sets of sentences of a document with what each is worth: the mean of ROUGE-1 and 2 F1, or the share of its
 * sentences that people chose. Undefined where a summary is one sentence, or more than sets can be listed of.
 */
export function setsOfCompany(
  document: TrainingDocument,
  first: WeightTable,
  kinds: KindModel,
): Sets | undefined {
  const { chosen, set, stems, references } = document;
  const liked = rankWith(document, first, kinds);
  if (chosen !== undefined) {
    const wanted = [...chosen.keys()].filter((at) => chosen[at] === true);
    if (wanted.length === 0 || wanted.length >= stems.length) return undefined;
    const size = Math.min(wanted.length, LARGEST_CHOICE);
    const pool =
      stems.length <= MOST_OF_ANY
        ? [...stems.keys()]
        : ascending([...wanted.slice(0, FIRST_CHOSEN), ...liked.slice(0, LIKED_BESIDE)]);
    return collect(
      pool,
      size,
      () => 0,
      (members) => members.filter((at) => chosen[at]).length / size,
    );
  }
  if (set.count !== NEWS_SIZE) return undefined;
  const wanted = references.map((reference) => reference.map(stemIds));
  return collect(
    ascending([...liked.slice(0, LIKED), ...[...stems.keys()].slice(0, OPENING)]),
    NEWS_SIZE,
    (one, other) => overlap(document, one, other),
    (members) => {
      const sentences = members.map((at) => stems[at] ?? []);
      return wanted.reduce((sum, reference) => sum + meanNgramF1(sentences, reference), 0) / wanted.length;
    },
  );
}

/** Every set of `size` sentences of the pool in which no two say the same. */
function collect(
  pool: readonly number[],
  size: number,
  overlapOf: (one: number, other: number) => number,
  worthOf: (members: readonly number[]) => number,
): Sets | undefined {
  const overlaps = new Map(
    pool.map((one) => [one, new Map(pool.map((other) => [other, overlapOf(one, other)]))]),
  );
  const members: number[] = [];
  const worths: number[] = [];
  const costs: number[] = [];
  const extend = (from: number, set: readonly number[], shared: number): void => {
    if (set.length === size) {
      members.push(...set);
      worths.push(worthOf(set));
      costs.push(REDUNDANCY_COST * shared);
      return;
    }
    for (let at = from; at < pool.length; at += 1) {
      const next = pool[at] ?? 0;
      const pairs = set.map((other) => overlaps.get(other)?.get(next) ?? 0);
      if (pairs.some((pair) => pair > MAX_OVERLAP)) continue;
      extend(
        at + 1,
        [...set, next],
        pairs.reduce((sum, pair) => sum + pair, shared),
      );
    }
  };
  extend(0, [], 0);
  if (worths.length === 0) return undefined;
  return {
    size,
    members: Int32Array.from(members),
    worths: Float64Array.from(worths),
    costs: Float64Array.from(costs),
  };
}

function overlap({ measured: { candidates } }: TrainingDocument, one: number, other: number): number {
  const terms = candidates[one]?.terms ?? [];
  const others = new Set(candidates[other]?.terms);
  const shared = terms.filter((term) => others.has(term)).length;
  return shared / Math.max(1, Math.min(terms.length, others.size));
}

function ascending(sentences: readonly number[]): readonly number[] {
  return [...new Set(sentences)].sort((a, b) => a - b);
}
