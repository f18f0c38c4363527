import { describe, expect, test } from 'vitest';
import { partWords } from '../../../src/engines/part-words';

const RULES = { prefix: { co: 1, anti: 1 }, suffix: { free: 1 } };
const WORDS = { 'x-ray': 1 };

/** What Bun needs, where wink's own parting of words is spoilt; the conformance suite runs it there. */
describe('words with hyphens', () => {
  test.each([
    ['a well-built house', 'a well - built house'],
    ['a no-questions-asked sale', 'a no - questions - asked sale'],
    ['a 26-year-old man', 'a 26-year - old man'],
    ['East–South Union', 'East – South Union'],
    ['U.S.-funded', 'U.S. - funded'],
  ])('are parted: %s', (text, parted) => {
    expect(partWords(text, RULES, WORDS)).toBe(parted);
  });

  test.each([
    ['with a part that joins', 'the co-founder'],
    ['that wink knows', 'an X-ray'],
    ['behind a quotation mark', "'anti-hero'"],
    ['with a part that joins at the end', 'sugar-free'],
    ['of an address', 'claire.bailey-ross@example.org http://example.com/a-b www.la-casa.es'],
    ['without a hyphen', 'Łukasz Bujak – or not - sold it'],
  ])('are whole %s', (_, text) => {
    expect(partWords(text, RULES, WORDS)).toBe(text);
  });
});
