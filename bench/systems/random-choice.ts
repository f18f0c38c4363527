import { seededRandom } from '../random.ts';
import type { Article, SummarySystem } from './system.ts';

/** Sentences drawn at random, the same ones each run, in document order. */
export const randomChoice = {
  name: 'random',
  choose: ({ id, sentences }: Article, count: number) => {
    const random = seededRandom(
      [...id].reduce((sum, unit) => sum * 31 + (unit.codePointAt(0) ?? 0), 7) % 2 ** 31,
    );
    const order = sentences.map((_, index) => ({ index, draw: random() })).sort((a, b) => a.draw - b.draw);
    return order
      .slice(0, count)
      .map(({ index }) => index)
      .sort((a, b) => a - b)
      .map((index) => sentences[index] ?? '');
  },
} satisfies SummarySystem;
