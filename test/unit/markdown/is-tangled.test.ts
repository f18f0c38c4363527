import { describe, expect, test } from 'vitest';
import { isTangled } from '../../../src/markdown/is-tangled';

/** What Lezer's expressions and loops would read with the square of its length. */
const TANGLED: readonly (readonly [name: string, source: string])[] = [
  ['blanks of another kind before the second line of a table', `a|b\n${'\u00A0'.repeat(500)}x`],
  ['the same in a quotation', `a|b\n${'>\u2003'.repeat(250)}x`],
  ['a host of one long name', `See www.${'a'.repeat(400)}.b.c`],
  ['a host of many names', `See http://${'a.'.repeat(200)}c`],
  ['an address that ends in brackets', `See https://a.bc/${')'.repeat(400)}`],
  ['an address that ends in brackets and stops', `See https://a.bc/${'...).'.repeat(400)}`],
  ['an address that ends in entities', `See https://a.bc/${'&amp;'.repeat(400)}`],
];

const MARKDOWN: readonly (readonly [name: string, source: string])[] = [
  ['a long address', `See [it](https://www.example.com/${'a'.repeat(3_000)}).`],
  ['many addresses', 'See https://www.example.com/a_(b), www.example.org. '.repeat(1_000)],
  ['a table with another blank', 'a|b\n\u00A0---|---\n1|2'],
  ['a line of stops', `Chapter 1 ${'.'.repeat(1_000)} 12`],
  ['many entities in words', 'Salt &amp; pepper (&lt;b&gt;). '.repeat(1_000)],
];

describe('markdown that nobody wrote', () => {
  test.each(TANGLED)('is %s', (_name, source) => {
    expect(isTangled(source)).toBe(true);
  });

  test.each(MARKDOWN)('is not %s', (_name, source) => {
    expect(isTangled(source)).toBe(false);
  });
});
