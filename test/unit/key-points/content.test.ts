import { describe, expect, test } from 'vitest';
import { contentOf, isRepeat } from '../../../src/key-points/content';

describe('two points that tell the same are a repeat', () => {
  test.each([
    ['The council approved the dam in Sella.', 'The dam in Sella was approved by the council.'],
    ['The council approved the dam.', 'On Monday the council approved the dam and the road.'],
    ['Orlo closes two plants.', 'Orlo is closing plants in Sella.'],
    [
      'The mint began to make the new coins on Monday.',
      'Vanta’s mint has shown the coins, which will come into use in June.',
    ],
    ['The fire killed 12 people in Sella.', 'In Sella the fire killed people at a market.'],
    ['The fire killed 12 people in Sella.', 'A fire killed 12 people in Sella in 2014.'],
  ])('%s | %s', (one, other) => {
    expect(isRepeat(contentOf(one), contentOf(other))).toBe(true);
    expect(isRepeat(contentOf(other), contentOf(one))).toBe(true);
  });
});

describe('two facts about one thing are no repeat', () => {
  test.each([
    ['The fire killed 12 people in Sella.', 'The fire killed 15 people in Sella.'],
    ['Sales fell 4% in May.', 'Sales fell 9% in June.'],
    ['The council approved the dam in Sella.', 'The dam will feed three towns and a mill.'],
    ['Prado won the vote.', 'Prado owns a mill in the hills near the lake.'],
    ['It is as it was.', 'They are what they are.'],
  ])('%s | %s', (one, other) => {
    expect(isRepeat(contentOf(one), contentOf(other))).toBe(false);
    expect(isRepeat(contentOf(other), contentOf(one))).toBe(false);
  });
});
