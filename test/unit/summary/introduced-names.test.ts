import { describe, expect, test } from 'vitest';
import { analysisOf } from '../../../src/document/analyze';
import { findShortNames } from '../../../src/summary/introduced-names';

function shortNamesOf(text: string): readonly (readonly (readonly number[])[])[] {
  const { tokens, sentences } = analysisOf(text, {});
  return findShortNames(tokens, sentences);
}

describe('a name in its short form', () => {
  test('leans on the sentences that gave the whole', () => {
    const text =
      'The bridge opened in spring. Ana Roldan crossed it first. Roldan is the mayor. Ana Roldan paid for it. Many thanked Mrs Roldan.';
    expect(shortNamesOf(text)).toEqual([[], [], [[1]], [], [[1, 3]]]);
  });

  test('each for itself', () => {
    const text =
      'Ana Roldan met Tom Becker at the bridge. The river was high. Becker told Roldan to go home.';
    expect(shortNamesOf(text)[2]).toEqual([[0], [0]]);
  });

  test.each([
    ['is whole again', 'Ana Roldan crossed it first. Ana Roldan is the mayor.'],
    ['is whole beside it', 'Ana Roldan crossed it first. Roldan, born Ana Roldan, is the mayor.'],
    ['was never whole', 'Mrs Roldan crossed it first. Roldan is the mayor.'],
    ['has an article', 'The Hill Valley Council met. The Council voted for a bridge.'],
    ['is another word', 'In Becker the people met. The becker was late.'],
  ])('is none where it %s', (_, text) => {
    expect(shortNamesOf(text)[1]).toEqual([]);
  });
});
