import { describe, expect, test } from 'vitest';
import type { Budget } from '../../../src/summary/budget';
import type { Opening } from '../../../src/summary/opening';
import type { RankedSentence } from '../../../src/summary/ranking';
import { selectWithinBudget } from '../../../src/summary/selection';
import type { SpreadCosts } from '../../../src/summary/spread';

interface Sketch {
  readonly raw: number;
  readonly terms?: readonly number[];
  readonly opening?: Opening;
  readonly shortNames?: readonly (readonly number[])[];
  readonly part?: number;
  readonly speaker?: number;
}

/** Sentences of ten words and fifty characters, in the order of the text, each with terms of its own. */
function rank(
  sketches: readonly Sketch[],
  spread: SpreadCosts = { part: 0, speaker: 0 },
): readonly RankedSentence[] {
  const ranked = sketches.map(
    ({ raw, terms, opening = 'free', shortNames = [], part = 0, speaker = 0 }, index): RankedSentence => {
      const start = index * 51;
      return {
        index,
        raw,
        score: 0,
        reasons: [],
        candidate: {
          sentence: {
            index,
            start,
            end: start + 50,
            firstToken: index * 10,
            endToken: index * 10 + 10,
            paragraph: 0,
            role: 'body',
          },
          wordCount: 10,
          terms: terms ?? [1000 + index * 4, 1001 + index * 4, 1002 + index * 4, 1003 + index * 4],
          opening,
          shortNames,
          turn: { speaker, saidFrom: index * 10, part },
        },
        spread,
      };
    },
  );
  return ranked.sort((a, b) => b.raw - a.raw || a.index - b.index);
}

function budget(limits: Partial<Budget>): Budget {
  const none = Number.POSITIVE_INFINITY;
  return { sentences: none, words: none, characters: none, ...limits };
}

function indexes(chosen: readonly RankedSentence[]): readonly number[] {
  return chosen.map(({ index }) => index).sort((a, b) => a - b);
}

describe('selection', () => {
  test('ties go to the earlier sentence', () => {
    const ranked = rank([{ raw: 1 }, { raw: 1 }, { raw: 1 }, { raw: 1 }]);
    expect(indexes(selectWithinBudget(ranked, budget({ sentences: 2 }), 0.5))).toEqual([0, 1]);
    expect(indexes(selectWithinBudget(ranked, budget({ words: 20 }), 0.5))).toEqual([0, 1]);
  });

  test('a little in common costs a sentence its place when another is as good', () => {
    const ranked = rank([{ raw: 2, terms: [1, 2, 3, 4] }, { raw: 1, terms: [1, 5, 6, 7] }, { raw: 0.95 }]);
    expect(indexes(selectWithinBudget(ranked, budget({ sentences: 2 }), 0.5))).toEqual([0, 2]);
    expect(indexes(selectWithinBudget(ranked, budget({ sentences: 2 }), 0))).toEqual([0, 1]);
  });

  test('two good sentences are taken for one that repeats them both', () => {
    const ranked = rank([
      { raw: 1.9, terms: [1, 2, 3, 4] },
      { raw: 2, terms: [1, 2, 3, 5, 6, 7] },
      { raw: 1.8, terms: [5, 6, 7, 8] },
      { raw: 0.1 },
    ]);
    expect(indexes(selectWithinBudget(ranked, budget({ sentences: 2 }), 0.5))).toEqual([0, 2]);
  });

  test('a pronoun is taken with the sentence that explains it, or passed over', () => {
    const alone = rank([{ raw: 0.2 }, { raw: 1, opening: 'pronoun' }, { raw: 0.9 }]);
    expect(indexes(selectWithinBudget(alone, budget({ sentences: 1 }), 0.5))).toEqual([2]);
    const explained = rank([{ raw: 1.5 }, { raw: 1, opening: 'pronoun' }, { raw: 0.9 }]);
    expect(indexes(selectWithinBudget(explained, budget({ sentences: 2 }), 0.5))).toEqual([0, 1]);
  });

  test('a connective opens no summary where a sentence nearly as good does not', () => {
    const ranked = rank([{ raw: 0 }, { raw: 1.2, opening: 'connective' }, { raw: 1 }, { raw: 0.6 }]);
    expect(indexes(selectWithinBudget(ranked, budget({ sentences: 2 }), 0.5))).toEqual([2, 3]);
    const later = rank([{ raw: 1 }, { raw: 0 }, { raw: 1.2, opening: 'connective' }, { raw: 0.6 }]);
    expect(indexes(selectWithinBudget(later, budget({ sentences: 2 }), 0.5))).toEqual([0, 2]);
  });

  test('a last name is taken with a sentence that gives the whole, or passed over', () => {
    const sketches = [{ raw: 1 }, { raw: 0.7 }, { raw: 0.9, shortNames: [[1]] }, { raw: 0.5 }];
    expect(indexes(selectWithinBudget(rank(sketches), budget({ sentences: 2 }), 0.5))).toEqual([0, 1]);
    expect(indexes(selectWithinBudget(rank(sketches), budget({ sentences: 3 }), 0.5))).toEqual([0, 1, 2]);
  });

  test('a "However" that answers nothing gives way to a sentence nearly as good', () => {
    const answers = rank([{ raw: 0.2 }, { raw: 1, opening: 'connective' }, { raw: 0.9 }]);
    expect(indexes(selectWithinBudget(answers, budget({ sentences: 1 }), 0.5))).toEqual([2]);
    const better = rank([{ raw: 0.2 }, { raw: 2, opening: 'connective' }, { raw: 0.9 }]);
    expect(indexes(selectWithinBudget(better, budget({ sentences: 1 }), 0.5))).toEqual([1]);
  });

  test('a set is never smaller than what can be taken in turn', () => {
    const same = Array.from({ length: 12 }, () => ({ raw: 1, terms: [1, 2, 3, 4] }));
    const ranked = rank([...same, { raw: 0.1 }, { raw: 0.2 }]);
    expect(indexes(selectWithinBudget(ranked, budget({ sentences: 3 }), 0.5))).toEqual([0, 12, 13]);
  });

  test('what is left of the words is not filled with what is below the mean', () => {
    const ranked = rank([{ raw: 1 }, { raw: 0.8 }, { raw: -0.9 }]).map((sentence) =>
      sentence.index === 2 ? { ...sentence, candidate: { ...sentence.candidate, wordCount: 3 } } : sentence,
    );
    expect(indexes(selectWithinBudget(ranked, budget({ words: 15 }), 0.5))).toEqual([0]);
    expect(indexes(selectWithinBudget(ranked, budget({ words: 23 }), 0.5))).toEqual([0, 1, 2]);
  });

  test('under a budget of words two that fit are taken for one that leaves no room', () => {
    const ranked = rank([{ raw: 1.1 }, { raw: 1 }, { raw: 0.95 }]).map((sentence) =>
      sentence.index === 0 ? { ...sentence, candidate: { ...sentence.candidate, wordCount: 18 } } : sentence,
    );
    expect(indexes(selectWithinBudget(ranked, budget({ words: 20 }), 0.5))).toEqual([1, 2]);
    expect(indexes(selectWithinBudget(ranked, budget({ words: 38 }), 0.5))).toEqual([0, 1, 2]);
  });

  test('under a budget of characters the space between sentences counts', () => {
    const ranked = rank([{ raw: 1.1 }, { raw: 1 }, { raw: 0.9 }]).map((sentence) => {
      const { candidate } = sentence;
      const own = candidate.sentence;
      return sentence.index === 0
        ? { ...sentence, candidate: { ...candidate, sentence: { ...own, start: own.start - 50 } } }
        : sentence;
    });
    expect(indexes(selectWithinBudget(ranked, budget({ characters: 101 }), 0.5))).toEqual([1, 2]);
    expect(indexes(selectWithinBudget(ranked, budget({ characters: 100 }), 0.5))).toEqual([0]);
  });

  test('eight of sixteen sentences are chosen as a set', () => {
    const good = Array.from({ length: 8 }, (_, at) => ({
      raw: 1 - at / 100,
      terms: [1, at * 3 + 9, at * 3 + 10, at * 3 + 11],
    }));
    const other = Array.from({ length: 8 }, (_, at) => ({ raw: 0.7 - at / 100 }));
    const chosen = indexes(selectWithinBudget(rank([...good, ...other]), budget({ sentences: 8 }), 0.5));
    expect(chosen).toHaveLength(8);
    expect(chosen.filter((index) => index < 8).length).toBeLessThan(4);
  });

  test('a very long summary is chosen without comparing every pair', { timeout: 20_000 }, () => {
    const many = Array.from({ length: 60_000 }, (_, at) => ({
      raw: (at * 7919) % 1000,
      terms: [at % 7, 7 + (at % 11), 18 + (at % 13), 100 + at],
    }));
    const chosen = selectWithinBudget(rank(many), budget({ words: 500_000 }), 0);
    expect(chosen.length).toBeGreaterThan(40_000);
  });

  describe('of a talk', () => {
    const talk = [
      { raw: 1.2, part: 0, speaker: 1 },
      { raw: 1.1, part: 0, speaker: 1 },
      { raw: 1, part: 5, speaker: 2 },
      { raw: 0.2, part: 9, speaker: 3 },
    ];

    test.each([
      ['where spreading costs nothing, the best', { part: 0, speaker: 0 }, [0, 1]],
      ['another part', { part: 0.3, speaker: 0 }, [0, 2]],
      ['another speaker', { part: 0, speaker: 0.3 }, [0, 2]],
    ])('takes from %s', (_, spread, expected) => {
      expect(indexes(selectWithinBudget(rank(talk, spread), budget({ sentences: 2 }), 0.5))).toEqual(
        expected,
      );
    });

    test('a much better sentence is taken beside its neighbour', () => {
      const ranked = rank(talk, { part: 0.3, speaker: 0.3 });
      expect(indexes(selectWithinBudget(ranked, budget({ sentences: 3 }), 0.5))).toEqual([0, 1, 2]);
    });

    test('a long summary, which is taken in turn, spreads too', () => {
      const sketches = Array.from({ length: 40 }, (_, at) => ({
        raw: at < 20 ? 1 : 0.9,
        part: Math.floor(at / 4),
        speaker: 0,
      }));
      const chosen = indexes(
        selectWithinBudget(rank(sketches, { part: 0.2, speaker: 0 }), budget({ sentences: 10 }), 0.5),
      );
      expect(new Set(chosen.map((index) => Math.floor(index / 4))).size).toBe(10);
    });

    test('who is not named is no one speaker', () => {
      const nameless = [{ raw: 1.2 }, { raw: 1.1 }, { raw: 1, speaker: 1 }];
      const ranked = rank(nameless, { part: 0, speaker: 0.5 });
      expect(indexes(selectWithinBudget(ranked, budget({ sentences: 2 }), 0.5))).toEqual([0, 1]);
    });
  });
});
