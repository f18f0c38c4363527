import { mean } from '../metrics/bootstrap.ts';
import { meanNgramF1, stemIds } from '../metrics/rouge.ts';
import type { Article, SummarySystem } from './system.ts';

/**
 * What a perfect choice would score: sentence after sentence the one that raises the mean of ROUGE-1 and ROUGE-2 F1
 * most (over all references), until none does. Greedy, so a little below the best set.
 */
export function createOracle(
  referencesOf: (article: Article) => readonly (readonly string[])[],
): SummarySystem {
  const orders = new Map<string, readonly number[]>();
  return {
    name: 'oracle',
    choose: (article, count) => {
      const key = `${article.id} ${article.sentences.length}`;
      let order = orders.get(key);
      if (order === undefined || order.length < count) {
        order = searchGreedily(article, referencesOf(article), count);
        orders.set(key, order);
      }
      return order
        .slice(0, count)
        .sort((a, b) => a - b)
        .map((index) => article.sentences[index] ?? '');
    },
  };
}

function searchGreedily(
  article: Article,
  references: readonly (readonly string[])[],
  count: number,
): readonly number[] {
  const sentences = article.sentences.map(stemIds);
  const wanted = references.map((reference) => reference.map(stemIds));
  const known = new Set(wanted.flat(2));
  const candidates = sentences.flatMap((ids, index) => (ids.some((id) => known.has(id)) ? [index] : []));
  const chosen: number[] = [];
  let best = 0;
  while (chosen.length < count) {
    let bestNext: number | undefined;
    for (const index of candidates) {
      if (chosen.includes(index)) continue;
      const trial = [...chosen, index].sort((a, b) => a - b).map((at) => sentences[at] ?? []);
      const value = mean(wanted.map((reference) => meanNgramF1(trial, reference)));
      if (value > best) {
        best = value;
        bestNext = index;
      }
    }
    if (bestNext === undefined) break;
    chosen.push(bestNext);
  }
  return chosen;
}
