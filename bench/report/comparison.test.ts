import { describe, expect, test } from 'vitest';
import { compareResults } from './comparison.ts';

const summaries = (rouge1: number, documents = 10): object => ({
  summaries: { news: { precis: { documents, sameSentences: { rouge1 } } } },
});

describe('compareResults', () => {
  test.each([
    ['a higher ROUGE is better', summaries(30), summaries(31), [true]],
    ['a lower ROUGE is worse', summaries(31), summaries(30), [false]],
    ['a move of rounding is none', summaries(30), summaries(30.01), []],
    ['a sample is not compared with the whole', summaries(30, 10), summaries(40, 5), []],
    [
      'more furniture in summaries is worse',
      { boilerplate: { set: { x: { furnitureInSummary: 1 } } } },
      { boilerplate: { set: { x: { furnitureInSummary: 3 } } } },
      [false],
    ],
    [
      'the lead is not judged',
      { summaries: { news: { lead: { rouge1: 1 } } } },
      { summaries: { news: { lead: { rouge1: 2 } } } },
      [],
    ],
    ['a figure that is new is not judged', {}, summaries(30), []],
  ])('%s', (_, before, now, better) => {
    expect(compareResults(before, now).map(({ isBetter }) => isBetter)).toEqual(better);
  });

  test('lists what got worse first', () => {
    const result = (rouge1: number, rouge2: number): object => ({ s: { precis: { rouge1, rouge2 } } });
    const moves = compareResults(result(30, 12), result(31, 11));
    expect(moves.map(({ figure }) => figure)).toEqual(['s / precis / rouge2', 's / precis / rouge1']);
  });
});
