import { describe, expect, test } from 'vitest';
import makeFeatures from 'wink-eng-lite-web-model/dist/feature.js';
import { hasSpoiltDashes, type MakeFeatures, mendFeatures } from '../../../src/engines/mend-features';

const CONFIG = { prefix: 2, suffix: 3 };
const WORD = 1;
/** Knows no word: what lies past its size was never there. */
const NO_WORDS = { lookup: () => [1], posOf: () => 0, intrinsicSize: () => 0 };

/** wink's functions with the expressions that Bun makes of theirs. */
const makeSpoilt: MakeFeatures = (config) => {
  const features = makeFeatures(config);
  const { pos } = features;
  const isSmall = (word: string): boolean => /^[a-z][a-z\-\\u2013\\u2014.]*$/.test(word);
  return Object.assign(features, {
    lutCase: (word: string) =>
      isSmall(word)
        ? 1
        : /^[A-Z][A-Z\-\\u2013\\u2014.]*$/.test(word)
          ? 2
          : /^[A-Z][a-z\-\\u2013\\u2014.]*$/.test(word)
            ? 3
            : 0,
    pos: (word: string, category: number, known: Parameters<typeof pos>[2]) =>
      pos(isSmall(word) ? 'small' : 'Large', category, known),
  });
};

test('spoilt dashes are told', () => {
  expect(hasSpoiltDashes(makeSpoilt)).toBe(true);
  expect(hasSpoiltDashes(makeFeatures)).toBe(false);
});

describe('where dashes are spoilt, the case and the tag are those of elsewhere', () => {
  const mended = mendFeatures(makeSpoilt)(CONFIG);
  const own = makeFeatures(CONFIG);

  test.each([
    'for-2',
    'grade12',
    'at0',
    'well–built',
    'East–South',
    'A1',
    'a\\b',
    'plain',
    'Plain',
    'PLAIN',
    'McKay',
  ])('%s', (word) => {
    expect(mended.lutCase(word)).toBe(own.lutCase(word));
    expect(mended.pos(word, WORD, NO_WORDS)).toBe(own.pos(word, WORD, NO_WORDS));
  });
});
