import { describe, test } from 'vitest';
import { DEGENERATE_MARKUP } from './degenerate-markup';
import { DEGENERATE_TEXTS } from './degenerate-texts';
import { expectLinear } from './expect-linear';
import { readAsMarkup, readWithAll } from './functions';

const CHARS = 500_000;
/** Markup costs its parser as well, and no more of it would tell more. */
const MARKUP_CHARS = 250_000;
const TIMEOUT_MS = 120_000;

describe('every function takes time linear in half a million', () => {
  test.each(DEGENERATE_TEXTS)('$name', { timeout: TIMEOUT_MS }, (kind) => {
    expectLinear(readWithAll, kind, CHARS);
  });
});

describe('HTML and markdown are read in time linear in a quarter of a million', () => {
  test.each(DEGENERATE_MARKUP)('$name', { timeout: TIMEOUT_MS }, (kind) => {
    expectLinear(readAsMarkup, kind, MARKUP_CHARS);
  });
});
