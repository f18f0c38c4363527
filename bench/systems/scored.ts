import { countWords } from '../sentences.ts';
import type { Article, SummarySystem } from './system.ts';

/** As for the clean lead: what is shorter is a byline or, in a meeting, a nod, and would be liked for being alike. */
const FEWEST_WORDS = 5;

/**
 * A system that scores the sentences of an article, once however often it is asked, and chooses the highest, in
 * their order; none of under five words; ties go to the earlier.
 */
export function createScored(
  name: string,
  score: (sentences: readonly string[]) => readonly number[],
): SummarySystem {
  const scored = new WeakMap<Article, readonly number[]>();
  return {
    name,
    choose: (article, count) => {
      const scores = scored.get(article) ?? scoreLonger(article.sentences, score);
      scored.set(article, scores);
      return [...scores.keys()]
        .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
        .slice(0, count)
        .sort((a, b) => a - b)
        .map((at) => article.sentences[at] ?? '');
    },
  };
}

function scoreLonger(
  sentences: readonly string[],
  score: (sentences: readonly string[]) => readonly number[],
): readonly number[] {
  const places = [...sentences.keys()].filter((at) => countWords(sentences[at] ?? '') >= FEWEST_WORDS);
  const own = score(places.map((at) => sentences[at] ?? ''));
  const scores = sentences.map(() => Number.NEGATIVE_INFINITY);
  for (const [number, at] of places.entries()) scores[at] = own[number] ?? 0;
  return scores;
}
