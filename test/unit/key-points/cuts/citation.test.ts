import { describe, expect, test } from 'vitest';
import { CITATION } from '../../../../src/key-points/cuts/citation';
import { applyRule } from '../apply-rule';

describe('the number of a source is dropped', () => {
  test.each([
    ['The dam may even be the oldest [16].', 'The dam may even be the oldest.'],
    ['The dam is old,[3] and it leaks.', 'The dam is old, and it leaks.'],
    ['The dam [3, 4] is old.', 'The dam is old.'],
  ])('%s', (text, expected) => {
    expect(applyRule(CITATION, text)).toBe(expected);
  });
});

describe('other words in square brackets stay', () => {
  test.each(['Holm said [the dam] is old.', 'The dam is old [see 3].', 'The years [1990] were dry.'])(
    '%s',
    (text) => {
      expect(applyRule(CITATION, text)).toBe(text);
    },
  );
});

describe('a number that keeps two words apart stays', () => {
  test.each(['The dam[3]Holm is old.', 'The dam of [3]Holm is old.', 'In 1990[12]they built a dam.'])(
    '%s',
    (text) => {
      expect(applyRule(CITATION, text)).toBe(text);
    },
  );
});
