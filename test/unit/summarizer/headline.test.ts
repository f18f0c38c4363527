import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/document/analyze';
import { makeHeadline } from '../../../src/summarizer/make-headline';
import { ARTICLE, UNTITLED } from './article';

function headlineOf(text: string, words = 12): string {
  return makeHeadline(analyze(text), words, '');
}

describe('a headline', () => {
  test('is the title where that fits', () => {
    expect(headlineOf(ARTICLE)).toBe('Harbour of Tolvik to Close for Two Years');
  });

  test('is the first part of a title that does not', () => {
    const title =
      'Harbour of Tolvik to Close for Two Years: What Shops, Ferries and Three Hundred Workers Must Know';
    const document = analyze(UNTITLED, { title });
    expect(makeHeadline(document, 12, '')).toBe('Harbour of Tolvik to Close for Two Years');
  });

  test.each([12, 17, 22])("never has more than %i words, and every one is the text's own", (words) => {
    const line = headlineOf(UNTITLED, words);
    expect(line.split(' ').length).toBeLessThanOrEqual(words);
    const text = UNTITLED.split(/[\s.,]+/u);
    let at = -1;
    for (const word of line.split(/[\s,]+/u)) {
      at = text.indexOf(word, at + 1);
      expect(at, word).toBeGreaterThanOrEqual(0);
    }
  });

  test.each([
    [
      'at a clause',
      'The council of Nordvik opened a school for two hundred children on Tuesday, while parents waited outside in the rain.',
      'The council of Nordvik opened a school for two hundred children',
    ],
    [
      'before a phrase',
      'Orlo Motors bought a plant with nine hundred workers in the north of Sella after a long search.',
      'Orlo Motors bought a plant with nine hundred workers',
    ],
  ])('is cut %s', (_name, text, expected) => {
    expect(headlineOf(text)).toBe(expected);
  });

  test.each([
    [
      'The harbour of Tolvik will close for two years from April so that its oldest quay can be rebuilt, the port authority said on Monday.',
      'The harbour of Tolvik will close for two years, the port authority said',
    ],
    [
      'The council of Nordvik opened a school for two hundred children in the old mill beside the river, the mayor announced on Tuesday.',
      'The council of Nordvik opened a school, the mayor announced',
    ],
  ])('keeps its source where that stands at the end: %s', (text, expected) => {
    expect(headlineOf(text, 14)).toBe(expected);
  });

  test('names what the text is about, not what it opens with to please', () => {
    const text = `Hold on to your hats. The council of Nordvik wants to sell the old mill. The mill has stood empty for nine years, and
nobody in Nordvik will miss it. A buyer for the mill must keep its wheel.`;
    expect(headlineOf(text)).toBe('The council of Nordvik wants to sell the old mill');
  });

  test('does not end on a verb that wants more', () => {
    const text =
      'The chief of Orlo Motors has admitted before a court in the north of Sella that he lied to owners. A bakery in Sella won a prize.';
    expect(headlineOf(text, 9)).not.toMatch(/admitted$/u);
  });

  test.each([
    [
      'who claims it',
      'The bridge over the river Skell in Nordvik is unsafe for all lorries, according to one engineer.',
    ],
    ['a condition', 'Orlo Motors will open its new plant in the north of Sella unless the court forbids it.'],
    ['a denial', 'The old mayor took a large sum of money from the builders, but no proof was ever found.'],
  ])('does not lose %s', (_name, text) => {
    const line = headlineOf(`${text} The court of Sella met on Monday.`);
    expect(text.startsWith(line)).toBe(false);
  });

  test.each([
    ['a word', 'Harbour'],
    [
      'no verb',
      'Nine hundred new places for the children of Nordvik and the towns around it by the autumn of 2029',
    ],
    [
      'one long clause',
      'Because the quay of Tolvik had cracks that nobody had seen for years before the fisherman came, ferries sail.',
    ],
    ['no spaces', 'x'.repeat(500)],
  ])('is there for a text of %s', (_name, text) => {
    const line = headlineOf(text);
    expect(line).not.toBe('');
    expect(line.split(' ').length).toBeLessThanOrEqual(12);
    expect(line).not.toMatch(/ (?:the|of|and|a|by|for|that|to)$/u);
  });

  test("ends without a full stop and keeps the stop of an abbreviation's dots", () => {
    expect(headlineOf('Orlo Motors opened a plant in Sella.')).toBe('Orlo Motors opened a plant in Sella');
  });
});
