import { expect, test } from 'vitest';
import { bootstrapMean } from './bootstrap.ts';

test('holds the mean, narrows with more values, and is the same each time', () => {
  const values = Array.from({ length: 40 }, (_, at) => at % 4);
  const few = bootstrapMean(values.slice(0, 8));
  const many = bootstrapMean(values);
  expect(many.mean).toBe(1.5);
  expect(many.low).toBeLessThan(1.5);
  expect(many.high).toBeGreaterThan(1.5);
  expect(many.high - many.low).toBeLessThan(few.high - few.low);
  expect(bootstrapMean(values)).toEqual(many);
});

test('has no width where all values agree', () => {
  expect(bootstrapMean([2, 2, 2])).toEqual({ mean: 2, low: 2, high: 2 });
});
