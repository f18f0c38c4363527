import { describe, expect, test } from 'vitest';
import { analysisOf } from '../../../../src/document/analyze';
import { splitCoordinations } from '../../../../src/entities/tagger/split-coordinations';

/** What is left of names that the tagger took for one each. */
function split(text: string, ...names: readonly string[]): readonly string[] {
  const { tokens } = analysisOf(text, {});
  const tagged = names.map((words) => {
    const start = text.indexOf(words);
    const firstToken = tokens.starts.indexOf(start);
    const endToken = tokens.ends.indexOf(start + words.length) + 1;
    return { firstToken, endToken, sentence: 0, type: 'organization' as const };
  });
  return splitCoordinations(tagged, tokens).map(({ firstToken, endToken }) =>
    text.slice(tokens.starts[firstToken] ?? 0, tokens.ends[endToken - 1] ?? 0),
  );
}

describe('two names that end a list are two', () => {
  test.each([
    ['Its rivals are Halden, Orlan and Veloma.', 'Halden', 'Orlan and Veloma'],
    ['Its rivals, Halden, Orlan and Veloma, fell.', 'Halden', 'Orlan and Veloma'],
  ])('%s', (text, one, pair) => {
    expect(split(text, one, pair)).toEqual(['Halden', 'Orlan', 'Veloma']);
  });
});

test('a well-known body and another name are two', () => {
  expect(split('It competes with Amazon and Orlan there.', 'Amazon and Orlan')).toEqual(['Amazon', 'Orlan']);
});

describe('one name stays one', () => {
  test.each([
    ['by itself', 'Its rival is Orlan and Veloma.', ['Orlan and Veloma']],
    ['behind a comma of its own', 'When it rained, Orlan and Veloma fell.', ['Orlan and Veloma']],
    [
      'in a list that goes on',
      'It sells to Halden, Orlan and Veloma, and Sella.',
      ['Halden', 'Orlan and Veloma', 'Sella'],
    ],
    [
      'in a list of more',
      'It sells to Halden, Orlan and Veloma, Sella and Keel.',
      ['Halden', 'Orlan and Veloma'],
    ],
    [
      'where a country is called so',
      'She sang in Cuba, Trinidad and Tobago.',
      ['Cuba', 'Trinidad and Tobago'],
    ],
    [
      'of several words',
      'It sells to Halden, Bank of Orlan and Veloma.',
      ['Halden', 'Bank of Orlan and Veloma'],
    ],
  ])('%s', (_, text, names) => {
    expect(split(text, ...names)).toEqual(names);
  });
});
