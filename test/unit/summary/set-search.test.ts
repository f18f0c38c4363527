import { describe, expect, test } from 'vitest';
import { type Leaning, type Needs, type SetProblem, searchBestSet } from '../../../src/summary/set-search';

const NONE = Number.POSITIVE_INFINITY;
const FREE: readonly Leaning[] = [];

/** Items of ten words and fifty characters that share nothing. */
function problem(values: readonly number[], changes: Partial<SetProblem> = {}): SetProblem {
  return {
    values,
    pairCostsOf: () => values.map(() => 0),
    leanings: values.map(() => FREE),
    needs: () => ({ words: 10, characters: 50 }),
    limits: { words: NONE, characters: NONE },
    size: undefined,
    fewestWords: 0,
    ...changes,
  };
}

function rowsOf(pairCosts: readonly (readonly number[])[]): SetProblem['pairCostsOf'] {
  return (item) => pairCosts[item] ?? [];
}

/** The same figures each time, 0 to 1. */
function figures(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A problem of ten items with every kind of cost and limit. */
function anyProblem(seed: number): SetProblem {
  const next = figures(seed);
  const numbers = Array.from({ length: 10 }, (_, item) => item);
  const sizes = numbers.map((): Needs => ({ words: 1 + Math.floor(next() * 30), characters: 0 }));
  const paragraphs = numbers.map((item) => Math.floor(item / 3));
  const pairCosts = numbers.map((one) =>
    numbers.map((other) => (other <= one ? 0 : next() < 0.1 ? NONE : next())),
  );
  return {
    values: numbers.map(() => next() * 3 - 1),
    pairCostsOf: rowsOf(pairCosts),
    leanings: numbers.map((item): readonly Leaning[] =>
      next() < 0.3
        ? [
            { on: next() < 0.5 ? [item - 1, item - 2] : [], cost: 0.6 },
            { on: [0], cost: 0.2 },
          ]
        : FREE,
    ),
    needs: (item, previous) => ({
      words: sizes[item]?.words ?? 0,
      characters:
        5 * (sizes[item]?.words ?? 0) +
        (previous === undefined ? 0 : paragraphs[item] === paragraphs[previous] ? 1 : 2),
    }),
    limits: { words: 20 + next() * 60, characters: next() < 0.5 ? NONE : 100 + next() * 300 },
    size: next() < 0.5 ? 1 + Math.floor(next() * 4) : undefined,
    fewestWords: next() < 0.5 ? 0 : 15,
  };
}

/** What the set is worth, or minus infinity where it is none. */
function worthOf(
  { values, pairCostsOf, leanings, needs, limits, size, fewestWords }: SetProblem,
  items: readonly number[],
): number {
  let worth = 0;
  let words = 0;
  let characters = 0;
  for (const [at, item] of items.entries()) {
    const need = needs(item, items[at - 1]);
    words += need.words;
    characters += need.characters;
    worth += values[item] ?? 0;
    for (const other of items.slice(0, at)) worth -= pairCostsOf(other)[item] ?? 0;
    for (const { on, cost } of leanings[item] ?? []) {
      if (items.every((other) => !on.includes(other))) worth -= cost;
    }
  }
  const fits = words <= limits.words && characters <= limits.characters && words >= fewestWords;
  return items.length > 0 && fits && (size === undefined || items.length === size)
    ? worth
    : Number.NEGATIVE_INFINITY;
}

function everySet(count: number): readonly (readonly number[])[] {
  return Array.from({ length: 2 ** count }, (_, mask) =>
    Array.from({ length: count }, (__, item) => item).filter((item) => (mask >> item) % 2 === 1),
  );
}

describe('the best set', () => {
  test('is the one that looking at every set finds, under any limits and costs', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const any = anyProblem(seed);
      const most = Math.max(...everySet(10).map((items) => worthOf(any, items)));
      const found = searchBestSet({ ...any }, []);
      // No set at all is the start, worth 0, which a set must pass.
      expect(found.length === 0 ? 0 : worthOf(any, found)).toBeCloseTo(Math.max(0, most), 9);
    }
  });

  test('leaves out the best item where two others fit instead and are worth more', () => {
    const words = [30, 15, 15];
    const needs = (item: number) => ({ words: words[item] ?? 0, characters: 0 });
    const limits = { words: 30, characters: NONE };
    expect(searchBestSet(problem([1, 0.7, 0.7], { needs, limits }), [0])).toEqual([1, 2]);
    expect(searchBestSet(problem([1, 0.4, 0.4], { needs, limits }), [0])).toEqual([0]);
  });

  test('is the start where none is worth more', () => {
    expect(searchBestSet(problem([1, 1, 1, 1], { size: 2 }), [1, 3])).toEqual([1, 3]);
  });

  test('holds what makes a leaning item clear', () => {
    const leanings = [FREE, FREE, [{ on: [1], cost: 2 }]];
    expect(searchBestSet(problem([1, 0.5, 2], { size: 2, leanings }), [0, 1])).toEqual([1, 2]);
  });

  test('has no two items that exclude each other, whatever they are worth', () => {
    const pairCosts = [
      [0, NONE, 0],
      [0, 0, 0],
      [0, 0, 0],
    ];
    expect(searchBestSet(problem([9, 9, -1], { size: 2, pairCostsOf: rowsOf(pairCosts) }), [0, 1])).toEqual([
      0, 2,
    ]);
  });

  test('of sixteen items is found in a moment', { timeout: 5000 }, () => {
    const next = figures(7);
    const values = Array.from({ length: 16 }, () => next() * 0.01 + 1);
    const pairCosts = values.map(() => values.map(() => next()));
    for (let run = 0; run < 10; run += 1) {
      expect(searchBestSet(problem(values, { pairCostsOf: rowsOf(pairCosts) }), []).length).toBeGreaterThan(
        0,
      );
    }
  });
});
