import { describe, expect, test } from 'vitest';
import { listMistakes, precisionRecall, tallySpans } from './spans.ts';

const span = (start: number, end: number, type: string) => ({ start, end, type });

describe('tallySpans', () => {
  test('counts a span only when both ends and the type are right', () => {
    const gold = [span(0, 3, 'person'), span(5, 9, 'place')];
    const predicted = [span(0, 3, 'person'), span(5, 8, 'place'), span(0, 3, 'place')];
    expect(tallySpans(gold, predicted, 'person')).toEqual({ hits: 1, predicted: 1, gold: 1 });
    expect(tallySpans(gold, predicted, 'place')).toEqual({ hits: 0, predicted: 2, gold: 1 });
  });
});

describe('precisionRecall', () => {
  test('averages over all spans, not over types', () => {
    const scored = precisionRecall([
      { hits: 3, predicted: 4, gold: 4 },
      { hits: 0, predicted: 2, gold: 2 },
    ]);
    expect(scored).toMatchObject({ precision: 50, recall: 50, f1: 50 });
  });

  test('gives 0 where nothing is found', () => {
    expect(precisionRecall([{ hits: 0, predicted: 0, gold: 3 }])).toMatchObject({
      precision: 0,
      recall: 0,
      f1: 0,
    });
  });
});

describe('listMistakes', () => {
  const text = 'Ada Byron met Lord Kent in York';
  test.each([
    ['a missed name', [span(27, 31, 'place')], [], ['missed: York (place)']],
    ['a made-up name', [], [span(10, 13, 'person')], ['spurious: met (person)']],
    [
      'a name cut short',
      [span(0, 9, 'person')],
      [span(0, 3, 'person')],
      ['wrong boundary: Ada for Ada Byron (person)'],
    ],
    [
      'a wrong type',
      [span(27, 31, 'place')],
      [span(27, 31, 'person')],
      ['wrong type: York (person for place)'],
    ],
    ['nothing wrong', [span(0, 9, 'person')], [span(0, 9, 'person')], []],
  ])('names %s once', (_, gold, predicted, expected) => {
    expect(listMistakes(text, gold, predicted).map(({ kind, label }) => `${kind}: ${label}`)).toEqual(
      expected,
    );
  });
});
