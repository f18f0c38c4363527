import { expect } from 'vitest';
import type { DegenerateText } from './degenerate-texts';
import type { Reading, TimedReader } from './functions';
import { DOUBLINGS, MOST_PER_DOUBLING, NOISE_MS } from './growth';

/** A kind that took too long is read again: the machine may have been busy, or the engine swept just then. */
const TRIES = 5;
/** No kind of text takes longer than this for a million UTF-16 units; the worst takes less than half. */
const MOST_MS_PER_MILLION = 20_000;

/** Expects that each function of a reader takes time linear in texts of the kind, up to so many UTF-16 units. */
export function expectLinear(read: TimedReader, { make }: DegenerateText, chars: number): void {
  const long = make(chars);
  const short = make(chars / 2 ** DOUBLINGS);
  for (let attempt = 1; ; attempt += 1) {
    // One reading of a short text seldom meets the sweeping of memory, its share of which many together have.
    const base = meanReading(read, short, attempt === 1 ? 1 : 2 ** DOUBLINGS);
    const slow = read(long).filter(({ milliseconds }, at) => {
      const before = Math.max(base[at]?.milliseconds ?? 0, NOISE_MS / 2 ** DOUBLINGS);
      const limit = Math.max(NOISE_MS, before * MOST_PER_DOUBLING ** DOUBLINGS);
      return milliseconds > limit || milliseconds > MOST_MS_PER_MILLION * (chars / 1e6);
    });
    if (slow.length === 0) return;
    if (attempt === TRIES) expect({ slow, base }).toEqual({ slow: [], base });
  }
}

/** Reads a text so many times. */
function meanReading(read: TimedReader, text: string, times: number): readonly Reading[] {
  const readings = Array.from({ length: times }, () => read(text));
  return (readings[0] ?? []).map(({ name }, at) => {
    const sum = readings.reduce((total, reading) => total + (reading[at]?.milliseconds ?? 0), 0);
    return { name, milliseconds: sum / times };
  });
}
