import { expect } from 'vitest';
import { cpuMilliseconds } from '../../scale/cpu-milliseconds';

/** The long source is so many times the short one. */
const TIMES = 10;
/** A reading whose time grows with the square takes a hundred times as long. */
const MOST_TIMES = 40;
/** Under this the machine's other work tells more than ours. */
const NOISE_MS = 20;

/** Expects that a source made of ten times as many pieces takes no more than some ten times as long to read. */
export function expectLinearReading(
  read: (source: string) => unknown,
  make: (count: number) => string,
  count: number,
): void {
  const timeOf = (pieces: number): number => {
    const source = make(pieces);
    return cpuMilliseconds(() => read(source));
  };
  // What is made on first use is no part of the time.
  timeOf(count / TIMES);
  const short = Math.max(timeOf(count), NOISE_MS);
  expect(timeOf(count * TIMES)).toBeLessThan(short * MOST_TIMES);
}
