import { describe, expect, test } from 'vitest';
import { findPartedWords, partWords, teachParts, type WholeToken } from '../../../src/engines/part-words';

const RULES = { prefix: { co: 1, anti: 1 }, suffix: { free: 1 } };
const WORDS = { 'X-ray': 1 };

/** The tokens of a text in their order; those of `others` are no words. */
function tokensOf(text: string, values: readonly string[], others: readonly string[] = []): WholeToken[] {
  let from = 0;
  return values.map((value) => {
    const start = text.indexOf(value, from);
    from = start + value.length;
    return { value, start, isWord: !others.includes(value) };
  });
}

function part(text: string, tokens: readonly WholeToken[]): string {
  return partWords(text, findPartedWords(tokens, RULES, WORDS));
}

/** What Bun needs, where wink's own parting of words is spoilt; the conformance suite runs it there. */
describe('words with hyphens', () => {
  test.each([
    ['a well-built house', ['a', 'well-built', 'house'], 'a well - built  house'],
    ['a no-questions-asked sale', ['a', 'no-questions-asked', 'sale'], 'a no - questions - asked  sale'],
    ['East–South Union', ['East–South', 'Union'], 'East – South  Union'],
    ['U.S.-funded', ['U.S.', '-funded'], 'U.S. - funded '],
    ['(well-built).', ['(', 'well-built', ')', '.'], '(well - built ).'],
  ])('are parted: %s', (text, values, parted) => {
    expect(part(text, tokensOf(text, values))).toBe(parted);
  });

  test.each([
    ['with a part that joins', 'the co-founder'],
    ['that wink knows', 'an X-ray'],
    ['with a figure', 'the then-19-year-old'],
    ['with a part that joins at the end', 'sugar-free'],
    ['without a hyphen', 'Łukasz Bujak sold it'],
    ['named as what every object has', 'a constructor-built house'],
  ])('are whole %s', (_, text) => {
    expect(part(text, tokensOf(text, text.split(' ')))).toBe(text);
  });

  test('are whole where wink takes them for an address or a mark', () => {
    const text = 'claire.bailey-ross@example.org - or not';
    const [address = '', ...others] = text.split(' ');
    expect(part(text, tokensOf(text, [address, ...others], [address, '-']))).toBe(text);
  });
});

test('parts with an apostrophe are taught as words', () => {
  const words = tokensOf("Master's-level well-built", ["Master's-level", 'well-built']);
  expect(teachParts(words)).toBe("Master's—0");
  expect(teachParts([])).toBe('');
});
