import { describe, expect, test } from 'vitest';
import { dataFolder, hasData, readSet } from '../data.ts';
import { rouge, type Score } from './rouge.ts';

interface OfficialPair {
  readonly id: string;
  readonly candidate: readonly string[];
  readonly reference: readonly string[];
  readonly rouge1: Score;
  readonly rouge2: Score;
  readonly rougeL: Score;
}

const OFFICIAL = 'rouge/official-1.5.5.jsonl';
/** A build server must have the data; elsewhere the comparison is left out, with a word. */
const canCompare = hasData(OFFICIAL) || process.env.CI === 'true';

describe('rouge', () => {
  test.each([
    // Five of six words; of five bigrams "the cat", "on the" and "the mat".
    ['the cat sat on the mat', 'the cat lay on the mat', 5 / 6, 3 / 5, 5 / 6],
    ['Markets rising fast', 'market rises', 4 / 5, 2 / 3, 4 / 5],
    ['one two', 'three four', 0, 0, 0],
    ['', 'three four', 0, 0, 0],
    ['well-known names', 'well known name', 1, 1, 1],
    ['the the the', 'the end', 2 / 5, 0, 2 / 5],
  ])('scores %j against %j as worked by hand', (candidate, reference, rouge1, rouge2, rougeLsum) => {
    const scored = rouge([candidate], [reference]);
    expect(scored.rouge1.f1).toBeCloseTo(rouge1, 10);
    expect(scored.rouge2.f1).toBeCloseTo(rouge2, 10);
    expect(scored.rougeLsum.f1).toBeCloseTo(rougeLsum, 10);
  });

  test('joins the subsequences of several sentences, and counts no word twice', () => {
    // Lin 2004, section 3.2: w1 w2 w3 w4 w5 against "w1 w2 w6 w7 w8" and "w1 w3 w8 w9 w5" share w1 w2 w3 w5.
    const { rougeLsum } = rouge(['aa bb ff gg hh', 'aa cc hh ii ee'], ['aa bb cc dd ee']);
    expect(rougeLsum.recall).toBeCloseTo(4 / 5, 10);
    expect(rougeLsum.precision).toBeCloseTo(4 / 10, 10);
  });

  test('leaves words of three letters unstemmed', () => {
    expect(rouge(['bus'], ['bu']).rouge1.f1).toBe(0);
  });

  describe.skipIf(!canCompare)(`beside the official script (skipped without ${dataFolder()})`, () => {
    test.each([
      ['rouge1', 'rouge1'],
      ['rouge2', 'rouge2'],
      ['rougeL', 'rougeLsum'],
    ] as const)('agrees on %s within 0.003 on the mean and 0.02 on each', (official, own) => {
      const pairs = readSet<OfficialPair>(OFFICIAL);
      const differences = pairs.map(
        (pair) => rouge(pair.candidate, pair.reference)[own].f1 - pair[official].f1,
      );
      const worst = Math.max(...differences.map(Math.abs));
      const meanDifference = differences.reduce((sum, difference) => sum + difference, 0) / pairs.length;
      expect(pairs.length).toBeGreaterThan(0);
      expect(worst).toBeLessThanOrEqual(0.02);
      expect(Math.abs(meanDifference)).toBeLessThanOrEqual(0.003);
    });
  });
});
