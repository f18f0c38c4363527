import fc from 'fast-check';
import { test } from 'vitest';
import { anyCase } from './any-case';
import { expectPromises } from './expect-promises';
import { RUNS_PER_FILE, TIMEOUT_MS } from './runs';

// One of four files, so that the processors share the work; each has texts of its own.
const SEED = 20_250_302;

test('every promise holds of any text and any valid options', { timeout: TIMEOUT_MS }, async () => {
  await fc.assert(fc.asyncProperty(anyCase, expectPromises), { numRuns: RUNS_PER_FILE, seed: SEED });
});
