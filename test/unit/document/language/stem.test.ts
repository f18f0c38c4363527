import natural from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { describe, expect, test } from 'vitest';
import { HAS_SUFFIX, stem } from '../../../../src/document/language/stem';
import { STEMS } from '../../../../src/models/stems';
import { STEMS_BY_IDF } from '../../../../src/models/summary-idf';

describe('stem', () => {
  test.each([
    ['connection', 'connect'],
    ['connected', 'connect'],
    ['ponies', 'poni'],
    ['relational', 'relat'],
    ['hopping', 'hop'],
    ['tripod', 'tripod'],
    ['constructor', 'constructor'],
  ])('%s → %s', (word, expected) => {
    expect(stem(word)).toBe(expected);
  });

  test('a word of the table has the stem that the stemmer gives it', () => {
    const words = STEMS.split(' ').flatMap((entry) => {
      const [root = '', ...endings] = entry.split(',');
      return endings.map(
        (ending) =>
          root.slice(0, root.length - (Number.parseInt(ending, 10) || 0)) + ending.replace(/^\d+/u, ''),
      );
    });
    expect(words.length).toBeGreaterThan(4000);
    expect(words.filter((word) => stem(word) !== natural.stem(word))).toEqual([]);
  });

  test('a word without an ending of the pattern is its own stem', () => {
    const endings = [
      '',
      'a',
      'an',
      'at',
      'ee',
      'el',
      'en',
      'il',
      'in',
      'ir',
      'ish',
      'it',
      'o',
      'ock',
      'ow',
      'um',
      'us',
    ];
    const words = STEMS_BY_IDF.flatMap(([, stems]) => stems.split(' ')).flatMap((root) =>
      endings.map((ending) => root + ending),
    );
    const unchanged = words.filter((word) => !HAS_SUFFIX.test(word));
    expect(unchanged.length).toBeGreaterThan(20_000);
    expect(unchanged.filter((word) => natural.stem(word) !== word)).toEqual([]);
  });
});
