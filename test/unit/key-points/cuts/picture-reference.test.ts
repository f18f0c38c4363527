import { describe, expect, test } from 'vitest';
import { PICTURE_REFERENCE } from '../../../../src/key-points/cuts/picture-reference';
import { applyRule } from '../apply-rule';

describe('a reference to a picture is dropped', () => {
  test.each([
    ['Mira Holm (pictured) won the race.', 'Mira Holm won the race.'],
    ['Mira Holm (left) won the race.', 'Mira Holm won the race.'],
    ['Mira Holm (pictured above) won the race.', 'Mira Holm won the race.'],
    ['Mira Holm, pictured, won the race.', 'Mira Holm won the race.'],
    ['Mira Holm, pictured left, won the race.', 'Mira Holm won the race.'],
    ['The race was won by Mira Holm, pictured right.', 'The race was won by Mira Holm.'],
  ])('%s', (text, expected) => {
    expect(applyRule(PICTURE_REFERENCE, text)).toBe(expected);
  });
});

describe('what is no such reference stays', () => {
  test.each([
    'Mira Holm (30) won the race.',
    'Mira Holm (left out in May) won the race.',
    'Mira Holm was pictured in the hall.',
    'The ferry (here and there) leaks.',
    'Mira Holm, pictured in tears after the race, won.',
  ])('%s', (text) => {
    expect(applyRule(PICTURE_REFERENCE, text)).toBe(text);
  });
});
