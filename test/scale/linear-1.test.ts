import { describe, test } from 'vitest';
import { DEGENERATE_TEXTS } from './degenerate-texts';
import { expectLinear } from './expect-linear';

const CHARS = 500_000;
const TIMEOUT_MS = 120_000;

// Half of the kinds; the other half is in the file beside this one, so that two processors share the work.
describe('every function takes time linear in half a million', () => {
  test.each(DEGENERATE_TEXTS.filter((_, index) => index % 2 === 0))(
    '$name',
    { timeout: TIMEOUT_MS },
    (kind) => {
      expectLinear(kind, CHARS);
    },
  );
});
