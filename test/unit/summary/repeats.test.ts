import { describe, expect, test } from 'vitest';
import { summarize } from '../../../src/summary/summarize';

const TWICE =
  'The dam at Corrie held through the night, engineers said on Friday. ' +
  'Rain had filled the lake behind it in two days. ' +
  'Engineers said on Friday that the dam at Corrie held through the night. ' +
  'Families from nine villages slept in a sports hall. ' +
  'The dam at Corrie held through the night, engineers said on Friday. ' +
  'The lake fell by a metre before noon. ' +
  'Soldiers brought 4,000 blankets and hot soup to the hall.';

function stems(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
}

/** The largest share of words that two sentences of a summary have in common. */
function mostShared(texts: readonly string[]): number {
  let most = 0;
  for (const [at, one] of texts.entries()) {
    for (const other of texts.slice(at + 1)) {
      const [a, b] = [stems(one), stems(other)];
      const shared = [...a].filter((word) => b.has(word)).length;
      most = Math.max(most, shared / Math.min(a.size, b.size));
    }
  }
  return most;
}

describe('no sentence is said twice', () => {
  test.each([0, 0.25, 0.5, 0.75, 1])('at diversity %d', (diversity) => {
    const texts = summarize(TWICE, { sentences: 7, diversity }).sentences.map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('nor in other words, unless diversity is low', () => {
    const texts = summarize(TWICE, { sentences: 7 }).sentences.map(({ text }) => text);
    expect(texts.filter((text) => text.includes('dam at Corrie'))).toHaveLength(1);
  });

  test('the more diversity, the less in common', () => {
    const shared = [0, 0.5, 1].map((diversity) =>
      mostShared(summarize(TWICE, { sentences: 4, diversity }).sentences.map(({ text }) => text)),
    );
    expect(shared[1]).toBeLessThanOrEqual(shared[0] ?? 0);
    expect(shared[2]).toBeLessThanOrEqual(shared[1] ?? 0);
  });

  test('sentences that share a word or two both stand', () => {
    const text = 'The lake froze in January. Skaters crossed the lake for six weeks.';
    expect(summarize(text).sentences).toHaveLength(2);
  });
});
