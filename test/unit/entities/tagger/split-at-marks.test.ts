import { describe, expect, test } from 'vitest';
import { analysisOf } from '../../../../src/document/analyze';
import { splitAtMarks } from '../../../../src/entities/tagger/split-at-marks';

/** What becomes of one tagged name of a text. */
function pieces(text: string, name: string, type: 'person' | 'product' = 'person'): readonly string[] {
  const { tokens } = analysisOf(text, {});
  const start = text.indexOf(name);
  const firstToken = tokens.starts.indexOf(start);
  const endToken = tokens.ends.indexOf(start + name.length) + 1;
  return splitAtMarks([{ firstToken, endToken, sentence: 0, type }], tokens).map((piece) =>
    text.slice(tokens.starts[piece.firstToken], tokens.ends[piece.endToken - 1]),
  );
}

describe('a name is cut', () => {
  test.each([
    [
      'at quotation marks',
      'He saw "The Late Hour" and "Last Orders" twice.',
      'The Late Hour" and "Last Orders',
    ],
    ['at a semicolon', 'Back row: N Varga; F Olsen and others.', 'N Varga; F Olsen'],
    ['at a bracket that stays open', 'We met Jens [Varga, a friend] there.', 'Jens [Varga'],
  ])('%s', (_, text, name) => {
    expect(pieces(text, name)).toHaveLength(2);
  });

  test('after a speaker’s label', () => {
    expect(pieces('Postdoc Berg: Right, we can start.', 'Postdoc Berg: Right')[0]).toBe('Postdoc Berg');
  });

  test('so that no lone letter is left', () => {
    expect(pieces('She wore an "Olsen" T-shirt.', 'Olsen" T')).toEqual(['Olsen']);
  });

  test('before a result', () => {
    expect(pieces('Norway 3-0 was the result.', 'Norway 3-0')).toEqual(['Norway']);
  });
});

describe('a name stays whole', () => {
  test.each([
    ['with a nickname', 'William "Bill" Hart spoke.', 'William "Bill" Hart', 'person'],
    ['with a bracket that closes', 'They met at Halden (Norway) Group.', 'Halden (Norway) Group', 'person'],
    ['of a product with a colon', 'They played Star Quest: Origins.', 'Star Quest: Origins', 'product'],
  ] as const)('%s', (_, text, name, type) => {
    expect(pieces(text, name, type)).toEqual([name]);
  });
});
