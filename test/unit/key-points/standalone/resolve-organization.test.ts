import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../../../src/document/analysis';
import { analysisOf } from '../../../../src/document/analyze';
import { draftOfTokens } from '../../../../src/key-points/draft';
import { renderPoint } from '../../../../src/key-points/render-point';
import { makeStandalone } from '../../../../src/key-points/standalone/make-standalone';
import type { NamesOfSentence } from '../../../../src/key-points/standalone/resolve-organization';

const TYPES = new Map([
  ['Orlo', 'organization'],
  ['Vanta', 'organization'],
  ['Prado', 'person'],
  ['Sella', 'place'],
]);

/** Names as a reader would mark them. */
function namesIn({ sentences, tokens }: Analysis): NamesOfSentence {
  return (index) => {
    const { firstToken = 0, endToken = 0 } = sentences[index] ?? {};
    return Array.from({ length: endToken - firstToken }, (_, offset) => firstToken + offset).flatMap(
      (token) => {
        const text = tokens.values[token] ?? '';
        const type = TYPES.get(text);
        return type === undefined ? [] : [{ firstToken: token, endToken: token + 1, text, type }];
      },
    );
  };
}

function standAlone(text: string): string | undefined {
  const analysis = analysisOf(text, {});
  const last = analysis.sentences.at(-1);
  const draft =
    last &&
    makeStandalone(draftOfTokens(analysis, last.index, last.firstToken, last.endToken), namesIn(analysis));
  return draft && renderPoint(draft).text;
}

describe('"It" and "The company" become the organization that acts', () => {
  test.each([
    ['Orlo worked with Vanta at first. It then explored other deals.', 'Orlo then explored other deals.'],
    ['Orlo lost money in May. It plans to close two plants.', 'Orlo plans to close two plants.'],
    ['Orlo lost money in May. The company plans to close two plants.', 'Orlo plans to close two plants.'],
    ["Orlo lost money in May. The company's plants will close.", "Orlo's plants will close."],
    ['Orlo quickly lost money. It hired a new chief.', 'Orlo hired a new chief.'],
  ])('%s', (text, expected) => {
    expect(standAlone(text)).toBe(expected);
  });
});

describe('"It" stays open where a thing could be meant, or another organization', () => {
  test.each([
    'Orlo showed a new car. It costs $9,000.',
    'Orlo signed the deal. It ends in May.',
    'Orlo said Vanta had failed. It announced new talks.',
    'Prado left the town. It announced new talks.',
    'Sella has two bridges. It announced a third.',
    'The deal pleased Orlo. It announced new talks.',
    'Tom Vanta owns Orlo. Vanta lost money. The company announced new talks.',
    'Orlo lost money. Prices fell. It announced new talks.',
    'Orlo lost money.\n\nIt announced new talks.',
    'Orlo lost money. It and Orlo announced new talks.',
    'Orlo lost money. Its shares fell.',
    'Prices fell. The company announced new talks.',
  ])('%s', (text) => {
    expect(standAlone(text)).toBeUndefined();
  });
});

test('"The company" at the start of a text leans on nothing', () => {
  expect(standAlone('The company announced new talks.')).toBe('The company announced new talks.');
});
