import { describe, test } from 'vitest';
import { DEGENERATE_TEXTS } from './degenerate-texts';
import { expectLinear } from './expect-linear';

const CHARS = 500_000;
const TIMEOUT_MS = 120_000;

describe('every function takes time linear in half a million', () => {
  test.each(DEGENERATE_TEXTS)('$name', { timeout: TIMEOUT_MS }, (kind) => {
    expectLinear(kind, CHARS);
  });
});
