/** Items to choose a set from, by number: what each brings and takes, and what two of them cost together. */
export interface SetProblem {
  /** What an item adds to the worth of a set; may be below 0. */
  readonly values: readonly number[];
  /**
   * What an item takes off it with each of a greater number; 0 or more, infinite where they exclude each other.
   * Asked for again and again.
   */
  readonly pairCostsOf: (item: number) => readonly number[];
  /** What each item costs unless others are in the set too. */
  readonly leanings: readonly (readonly Leaning[])[];
  /** What an item takes of each limit, given the item before it in the set. */
  readonly needs: (item: number, previous: number | undefined) => Needs;
  readonly limits: Needs;
  /** A set has so many items exactly, where that is told. */
  readonly size: number | undefined;
  /** And at least so many words. */
  readonly fewestWords: number;
}

/** What an item costs unless one of the items `on` is in the set. */
export interface Leaning {
  readonly on: readonly number[];
  readonly cost: number;
}

/** What sentences take of a budget. */
export interface Needs {
  readonly words: number;
  readonly characters: number;
}

interface Found {
  readonly items: readonly number[];
  readonly worth: number;
}

/**
 * The set of greatest worth within the limits, ascending; `start` where none is worth more. Branch and bound: items
 * are taken or left in order, and what cannot come to more than the best so far is not followed. In the worst case
 * every subset is seen, so the caller keeps the items few.
 */
export function searchBestSet(problem: SetProblem, start: readonly number[]): readonly number[] {
  const { values, pairCostsOf, needs, limits, size = values.length, fewestWords } = problem;
  const isExact = problem.size !== undefined;
  const bounds = boundsOf(values, isExact, size);
  let best: Found = { items: start, worth: worthOf(problem, start) };
  const extend = (items: readonly number[], worth: number, used: Needs, from: number): void => {
    if (items.length > 0 && used.words >= fewestWords && (!isExact || items.length === size)) {
      // Leanings only take away, so that a set that is too poor without them need not be looked at.
      const own = worth > best.worth ? worth - leaningCost(problem, items) : worth;
      if (own > best.worth) best = { items, worth: own };
    }
    const left = size - items.length;
    if (left === 0) return;
    for (let item = from; item < values.length; item += 1) {
      if (isExact && values.length - item < left) return;
      if (worth + (bounds[item]?.[left] ?? 0) <= best.worth) return;
      const need = needs(item, items.at(-1));
      const words = used.words + need.words;
      const characters = used.characters + need.characters;
      if (words > limits.words || characters > limits.characters) continue;
      let next = worth + (values[item] ?? 0);
      for (const other of items) next -= pairCostsOf(other)[item] ?? 0;
      if (next === Number.NEGATIVE_INFINITY) continue;
      extend([...items, item], next, { words, characters }, item + 1);
    }
  };
  extend([], 0, { words: 0, characters: 0 }, 0);
  return best.items;
}

/** What the items from each on can add at most, by how many of them may be taken: all of so many, or the good ones. */
function boundsOf(values: readonly number[], isExact: boolean, size: number): readonly (readonly number[])[] {
  const bounds: (readonly number[])[] = [];
  /** The largest first. */
  const ahead: number[] = [];
  for (let from = values.length - 1; from >= 0; from -= 1) {
    const own = values[from] ?? 0;
    const place = ahead.findIndex((other) => other < own);
    ahead.splice(place < 0 ? ahead.length : place, 0, own);
    const sums = [0];
    for (let count = 0; count < size; count += 1) {
      const value = ahead[count] ?? 0;
      sums.push((sums[count] ?? 0) + (isExact ? value : Math.max(0, value)));
    }
    bounds[from] = sums;
  }
  return bounds;
}

function worthOf(problem: SetProblem, items: readonly number[]): number {
  let worth = -leaningCost(problem, items);
  for (const [at, item] of items.entries()) {
    worth += problem.values[item] ?? 0;
    for (const other of items.slice(0, at)) worth -= problem.pairCostsOf(other)[item] ?? 0;
  }
  return worth;
}

function leaningCost({ leanings }: SetProblem, items: readonly number[]): number {
  let cost = 0;
  for (const item of items) {
    for (const { on, cost: own } of leanings[item] ?? []) {
      if (!on.some((other) => items.includes(other))) cost += own;
    }
  }
  return cost;
}
