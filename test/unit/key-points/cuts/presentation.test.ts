import { describe, expect, test } from 'vitest';
import { PRESENTATION } from '../../../../src/key-points/cuts/presentation';
import { applyRule } from '../apply-rule';

describe('words that present a picture or news are dropped', () => {
  test.each([
    ['This is the moment a dam broke in front of a crowd.', 'A dam broke in front of a crowd.'],
    ['This is the shocking moment the old dam broke.', 'The old dam broke.'],
    ['This is the moment when Mira Holm won the race.', 'Mira Holm won the race.'],
    ["It's official: Orlo is building a dam.", 'Orlo is building a dam.'],
    ['It is no secret that the dam has leaked for years.', 'The dam has leaked for years.'],
    ["It's clear that Orlo paid too much for the dam.", 'Orlo paid too much for the dam.'],
  ])('%s', (text, expected) => {
    expect(applyRule(PRESENTATION, text)).toBe(expected);
  });
});

describe('what tells something stays', () => {
  test.each([
    'This is the second article in a series that tells of the dam.',
    'This is the moment of truth for the dam.',
    'This is the moment to build the dam.',
    'This is the moment the dam was built for.',
    'This is the moment he won the race.',
    'This is the oldest dam that the valley has.',
    'It is official: this was the warmest May.',
    'It is official policy that the dam stays.',
    'It is no secret that this is the oldest dam.',
    'It is clear that he won.',
  ])('%s', (text) => {
    expect(applyRule(PRESENTATION, text)).toBe(text);
  });
});
