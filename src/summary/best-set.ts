import type { Budget } from './budget';
import type { Opening } from './opening';
import { overlapAllowed, overlapWith } from './overlap';
import type { RankedSentence } from './ranking';
import { type Leaning, type Needs, searchBestSet } from './set-search';
import { costOfCompany, type WorthySentence } from './spread';

/**
 * Sets are made of so many sentences at most, so that the search is exact in a document that has no more and sees
 * 65,536 sets at worst.
 */
const MOST_SEARCHED = 16;

/** In a longer document, sets of up to so many sentences are made of its best; larger ones are taken in turn. */
const LARGEST_SET = 8;

/**
 * What the sentences of a set lose, in raw score, by the content stems that two of them share: the measured
 * optimum on news lies between 0.5 and 1 and is flat.
 */
const REDUNDANCY_COST = 1;

/**
 * What a sentence loses by its opening when the sentence before it is not taken. ROUGE hardly sees it: with these,
 * one summary of news in fifteen has a "But" or "However" that answers nothing, without them one in eight.
 */
const LEANING_COSTS: Readonly<Record<Opening, number>> = {
  pronoun: 1,
  connective: 0.3,
  pointer: 0.3,
  free: 0,
};

/**
 * And what the first of a summary loses by it: in the middle "But" goes on from what was said, if not from what it
 * answers; at the start there is nothing.
 */
const LEANING_FIRST_COST = 0.6;

/**
 * What a sentence loses by a name in its short form when no sentence is taken that gives the whole. Without it one
 * summary of news in ten has such a name, with it one in fifty, and ROUGE is the same.
 */
const SHORT_NAME_COST = 0.6;

/**
 * Under a budget of words or characters a set that fills this much of what sentences taken in turn fill may win:
 * room is better left than filled with what is worth little.
 */
const FILLED_SHARE = 0.8;

/** How sentences were taken in turn. */
export interface TakenInTurn {
  readonly taken: readonly RankedSentence[];
  /** Whether a better sentence found no room. */
  readonly hasPassedOver: boolean;
}

/**
 * The set of sentences that has the highest scores, says least twice and leaves no opening unexplained: as many as
 * were taken in turn, or, under a budget of words or characters in which not all had room, any that fit. What was
 * taken in turn is one of the sets, and stays where there are too many others.
 */
export function chooseBestSet(
  ranked: readonly RankedSentence[],
  { taken, hasPassedOver }: TakenInTurn,
  budget: Budget,
  diversity: number,
  separatorOf: (sentence: RankedSentence, previous: RankedSentence | undefined) => number,
): readonly RankedSentence[] {
  const isSized = budget.sentences !== Number.POSITIVE_INFINITY;
  if (taken.length === 0 || (ranked.length > MOST_SEARCHED && taken.length > LARGEST_SET)) return taken;
  if (!isSized && !hasPassedOver) return taken;
  const pool = [...new Set([...taken, ...ranked.slice(0, MOST_SEARCHED)])]
    .slice(0, MOST_SEARCHED)
    .sort((a, b) => a.index - b.index);
  const maxOverlap = overlapAllowed(diversity);
  const lengthOf = lengthIn(budget);
  const meanLength = pool.reduce((sum, sentence) => sum + lengthOf(sentence), 0) / pool.length;
  const words = taken.reduce((sum, { candidate }) => sum + candidate.wordCount, 0);
  // Most sentences are in no set that is looked at.
  const pairCosts: (readonly number[])[] = [];
  const chosen = searchBestSet(
    {
      values: pool.map((sentence) =>
        isSized ? sentence.raw : worthOfRoom(sentence.raw, lengthOf(sentence) / Math.max(1, meanLength)),
      ),
      pairCostsOf: (item) => {
        const known = pairCosts[item];
        if (known !== undefined) return known;
        const one = pool[item];
        const overlapOf = one === undefined ? () => 0 : overlapWith(one);
        const costs = pool.map((other, to) =>
          to > item && one !== undefined
            ? costOfPair(overlapOf(other), maxOverlap, diversity) + costOfCompany(one, other)
            : 0,
        );
        pairCosts[item] = costs;
        return costs;
      },
      leanings: leaningsOf(pool),
      needs: (item, previous) => needsOf(pool[item], pool[previous ?? -1], separatorOf),
      limits: budget,
      size: isSized ? taken.length : undefined,
      fewestWords: isSized ? 0 : FILLED_SHARE * words,
    },
    taken.map((sentence) => pool.indexOf(sentence)).sort((a, b) => a - b),
  );
  return chosen.flatMap((item) => pool[item] ?? []);
}

/** What each sentence loses unless those that explain it are taken too. */
function leaningsOf(pool: readonly RankedSentence[]): readonly (readonly Leaning[])[] {
  const itemOf = new Map(pool.map(({ index }, item) => [index, item]));
  const itemsOf = (indexes: readonly number[]) => indexes.flatMap((index) => itemOf.get(index) ?? []);
  return pool.map(({ candidate: { opening, shortNames }, index }, item) => {
    const names = shortNames.map((introducers) => ({ on: itemsOf(introducers), cost: SHORT_NAME_COST }));
    if (opening === 'free') return names;
    const earlier = pool.slice(0, item).map((_, at) => at);
    return [
      ...names,
      { on: itemsOf([index - 1]), cost: LEANING_COSTS[opening] },
      { on: earlier, cost: LEANING_FIRST_COST },
    ];
  });
}

/** The sentences by score less what leaning costs, where the sentence before one ranks lower. */
export function withLeaningCosts(ranked: readonly RankedSentence[]): readonly WorthySentence[] {
  const last = ranked.reduce((most, { index }) => Math.max(most, index), -1);
  const raws = new Float64Array(last + 1).fill(Number.NEGATIVE_INFINITY);
  for (const { index, raw } of ranked) raws[index] = raw;
  const worthOf = ({ index, raw, candidate }: RankedSentence): number => {
    const before = raws[index - 1] ?? Number.NEGATIVE_INFINITY;
    return before < raw ? raw - LEANING_COSTS[candidate.opening] : raw;
  };
  return ranked
    .map((sentence) => ({ sentence, worth: worthOf(sentence) }))
    .sort((a, b) => b.worth - a.worth || a.sentence.index - b.sentence.index);
}

/**
 * A score compares sentences of any length; where room is short, one that takes more of it must bring more, or many
 * short ones would win, and in full proportion the longest would. Measured between both.
 */
function worthOfRoom(raw: number, relativeLength: number): number {
  return raw * Math.sqrt(relativeLength);
}

/** What the budget counts. */
function lengthIn({ characters }: Budget): (sentence: RankedSentence) => number {
  return characters === Number.POSITIVE_INFINITY
    ? ({ candidate }) => candidate.wordCount
    : ({ candidate: { sentence } }) => sentence.end - sentence.start;
}

function needsOf(
  sentence: RankedSentence | undefined,
  previous: RankedSentence | undefined,
  separatorOf: (sentence: RankedSentence, previous: RankedSentence | undefined) => number,
): Needs {
  if (sentence === undefined) return { words: 0, characters: 0 };
  const { wordCount, sentence: own } = sentence.candidate;
  return { words: wordCount, characters: own.end - own.start + separatorOf(sentence, previous) };
}

function costOfPair(overlap: number, maxOverlap: number, diversity: number): number {
  if (overlap > maxOverlap || overlap === 1) return Number.POSITIVE_INFINITY;
  return 2 * diversity * REDUNDANCY_COST * overlap;
}
