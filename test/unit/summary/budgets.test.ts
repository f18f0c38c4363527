import { describe, expect, test } from 'vitest';
import { summarize } from '../../../src/summary/summarize';
import { HARBOUR, LIGHTHOUSE, MEETING } from './texts';

const TEXTS = { HARBOUR, LIGHTHOUSE, MEETING };

function words(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}

describe('a budget is a hard ceiling', () => {
  const ceilings = [1, 2, 3, 5, 8, 13, 14, 15, 21, 40, 41, 42, 80, 200, 1000];

  test.each(Object.entries(TEXTS))('of words, on %s', (_, text) => {
    for (const ceiling of ceilings) {
      const summary = summarize(text, { words: ceiling });
      expect(words(summary.text)).toBeLessThanOrEqual(ceiling);
      expect(summary.sentences.length).toBeGreaterThan(0);
    }
  });

  test.each(Object.entries(TEXTS))('of characters, separators included, on %s', (_, text) => {
    for (const ceiling of [...ceilings, 69, 70, 71, 139, 140, 141, 280]) {
      const summary = summarize(text, { characters: ceiling });
      expect(summary.text.length).toBeLessThanOrEqual(ceiling);
      expect(summary.sentences.length).toBeGreaterThan(0);
    }
  });

  test.each(Object.entries(TEXTS))('of a share of the words, on %s', (_, text) => {
    const all = words(summarize(text, { sentences: 1000, diversity: 0 }).text);
    for (const ratio of [0.01, 0.1, 0.25, 0.5, 0.75, 1]) {
      const most = Math.max(1, Math.floor(ratio * words(text)));
      expect(words(summarize(text, { ratio }).text)).toBeLessThanOrEqual(Math.min(most, all));
    }
  });

  test.each([1, 2, 3, 4, 9, 50])('of %i sentences', (sentences) => {
    for (const text of Object.values(TEXTS)) {
      expect(summarize(text, { sentences }).sentences.length).toBeLessThanOrEqual(sentences);
    }
  });

  test.each([
    ['short', 1],
    ['medium', 3],
    ['long', 5],
  ] as const)('%s is %i sentences', (length, count) => {
    expect(summarize(LIGHTHOUSE, { length }).sentences).toHaveLength(count);
  });
});

describe('a budget is used to its edge', () => {
  test('of words: as many as the text has take all of it, one fewer does not', () => {
    const whole = 'The mill reopened in May. Forty people grind rye there.';
    expect(summarize(whole, { words: 10 }).sentences).toHaveLength(2);
    expect(summarize(whole, { words: 9 }).sentences).toHaveLength(1);
  });

  test('of characters: the space between sentences of a paragraph counts one, a blank line two', () => {
    const one = 'The mill reopened in May. Forty people grind rye there.';
    const two = 'The mill reopened in May.\n\nForty people grind rye there.';
    expect(summarize(one, { characters: one.length }).text).toBe(one);
    expect(summarize(one, { characters: one.length - 1 }).sentences).toHaveLength(1);
    expect(summarize(two, { characters: two.length }).text).toBe(two);
    expect(summarize(two, { characters: two.length - 1 }).sentences).toHaveLength(1);
  });

  test('of the whole, by ratio', () => {
    expect(summarize(LIGHTHOUSE, { ratio: 1, diversity: 0 }).text).toBe(LIGHTHOUSE);
  });

  test('a fragment is not taken just because it fits', () => {
    const { text } = summarize(HARBOUR, { words: 40 });
    expect(text).not.toContain('The council refused.');
  });
});

describe('when nothing fits, the best sentence is cut at a word', () => {
  test.each([
    [{ words: 1 }, 'The'],
    [{ words: 3 }, 'The mill reopened'],
    [{ characters: 8 }, 'The mill'],
    [{ characters: 9 }, 'The mill'],
    [{ characters: 7 }, 'The'],
    [{ characters: 2 }, 'Th'],
  ])('%o', (budget, cut) => {
    const summary = summarize('The mill reopened in May.', budget);
    expect(summary.text).toBe(cut);
    expect(summary.truncated).toBe(true);
    expect(summary.sentences[0]?.end).toBe(cut.length);
  });

  test('a summary of whole sentences is not called truncated', () => {
    expect(summarize(LIGHTHOUSE, { words: 20 }).truncated).toBe(false);
    expect(summarize('The mill reopened in May.', { words: 5 }).truncated).toBe(false);
  });

  test('no emoji is cut in half', () => {
    expect(summarize('🦊🦊🦊🦊 foxes', { characters: 3 }).text).toBe('🦊');
  });
});
