import { describe, expect, test } from 'vitest';
import { KeyTable, packKeys } from '../../../../src/entities/tagger/key-table';
import { SYMBOL_COUNT, SymbolReader, symbolOf } from '../../../../src/entities/tagger/symbols';
import { unpackWeights, ZERO_SYMBOL } from '../../../../src/entities/tagger/weights';

describe('symbols', () => {
  test('every number is one character that a string literal holds as it is', () => {
    const all = Array.from({ length: SYMBOL_COUNT }, (_, value) => symbolOf(value)).join('');
    expect(all).toHaveLength(SYMBOL_COUNT);
    expect(JSON.stringify(all)).toBe(`"${all}"`);
    const reader = new SymbolReader(all);
    for (let value = 0; value < SYMBOL_COUNT; value += 1) expect(reader.next()).toBe(value);
  });
});

describe('a table of keys', () => {
  const keys = [0, 1, 90, 91, 8_189, 8_280, 500_000, 500_001, 16_777_215];

  test('finds each key under its number', () => {
    const { high, low } = packKeys(keys);
    const table = new KeyTable(high, low);
    expect(table.size).toBe(keys.length);
    for (const [number, key] of keys.entries()) expect(table.find(key)).toBe(number);
  });

  test.each([2, 89, 8_190, 499_999, 16_777_214])('does not find %i', (key) => {
    const { high, low } = packKeys(keys);
    expect(new KeyTable(high, low).find(key)).toBe(-1);
  });
});

describe('packed weights', () => {
  test('add whole steps to the parts of labels that they belong to', () => {
    const weights = unpackWeights({
      ...packKeys([5, 700]),
      sets: symbolOf(0) + symbolOf(SYMBOL_COUNT - 1),
      rareSets: symbolOf(Math.floor(257 / SYMBOL_COUNT)) + symbolOf(257 % SYMBOL_COUNT),
      partSets: [0b110],
      values: [ZERO_SYMBOL + 2, ZERO_SYMBOL - 3, ZERO_SYMBOL + 1, ZERO_SYMBOL + 4].map(symbolOf).join(''),
      step: 0.5,
      transitions: [],
    });
    const scores = new Int32Array(18);
    weights.addTo(5, scores, 9);
    weights.addTo(6, scores, 9);
    weights.addTo(700, scores, 0);
    const expected = new Int32Array(18);
    expected.set([2, -3], 10);
    expected[0] = 1;
    expected[8] = 4;
    expect(scores).toEqual(expected);
    expect(weights.step).toBe(0.5);
  });
});
