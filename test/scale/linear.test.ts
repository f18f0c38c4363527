import { describe, test } from 'vitest';
import { DEGENERATE_MARKUP } from './degenerate-markup';
import { DEGENERATE_TEXTS, TEXTS_OF_NAMES, TEXTS_OF_OPTIONS } from './degenerate-texts';
import { expectLinear } from './expect-linear';
import { readAsMarkup, readWithAll, readWithLexicon, readWithLongOptions } from './functions';

const CHARS = 500_000;
/** Markup costs its parser as well, and no more of it would tell more. */
const MARKUP_CHARS = 250_000;
/** Thousands of names; a search that tries each of them at each place takes seconds. */
const OPTION_CHARS = 160_000;
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

describe('every function takes time linear in the options and the text together', () => {
  test.each(TEXTS_OF_OPTIONS)('a title and a query of $name', { timeout: TIMEOUT_MS }, (kind) => {
    expectLinear(readWithLongOptions, kind, OPTION_CHARS);
  });

  test.each(TEXTS_OF_NAMES)('a lexicon of $name', { timeout: TIMEOUT_MS }, (kind) => {
    expectLinear(readWithLexicon, kind, OPTION_CHARS);
  });
});
