import { describe, expect, test } from 'vitest';
import { expectLinear } from './expect-linear';

const KIND = { name: 'letters', make: (chars: number) => 'a'.repeat(chars) };

/** Whether a function that takes so many milliseconds for a text of so many characters is taken for a linear one. */
function isTakenForLinear(milliseconds: (chars: number) => number): boolean {
  const read = ({ length }: string) => [{ name: 'function', milliseconds: milliseconds(length) }];
  try {
    expectLinear(read, KIND, 100_000);
    return true;
  } catch {
    return false;
  }
}

describe('time that grows', () => {
  test.each<[growth: string, isLinear: boolean, milliseconds: (chars: number) => number]>([
    ['with the length', true, (chars) => chars / 200],
    ['with the length and its logarithm', true, (chars) => (chars * Math.log(chars)) / 2_000],
    ['with the length to the power of 1.5', false, (chars) => chars ** 1.5 / 50_000],
    ['with the square of the length', false, (chars) => chars ** 2 / 1e7],
    ['with the length and a little of its square', false, (chars) => chars / 1_000 + chars ** 2 / 1e7],
    ['with the length, but far too slowly', false, (chars) => chars / 20],
  ])('%s: %s', (_growth, isLinear, milliseconds) => {
    expect(isTakenForLinear(milliseconds)).toBe(isLinear);
  });
});
