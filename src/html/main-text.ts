import type { BuiltBlock } from './readable-builder';

/** Articles hold the text where they hold this share of its prose; else they are teasers or comments. */
const ARTICLE_SHARE = 0.5;
const MAIN_SHARE = 0.3;

/** Of several articles, those count that have this share of the largest one's prose. */
const PEER_SHARE = 0.4;

/**
 * The elements that hold a page's text, by their number: its articles where most of the prose is in them, else
 * its `<main>`; `undefined` where neither is so and the layout has to tell.
 */
export function findMainText(
  blocks: readonly BuiltBlock[],
  regions: ReadonlyMap<number, string>,
): ReadonlySet<number> | undefined {
  const words = new Map<number, number>();
  let all = 0;
  for (const { isProse, role, wordCount, regions: around = [] } of blocks) {
    if (!isProse || role === 'boilerplate') continue;
    all += wordCount;
    for (const region of around) words.set(region, (words.get(region) ?? 0) + wordCount);
  }
  const wordsOf = (name: string): readonly (readonly [region: number, words: number])[] =>
    [...words].filter(([region]) => regions.get(region) === name);
  const main = wordsOf('main').reduce((sum, [, count]) => sum + count, 0);
  const whole = main >= all * MAIN_SHARE && main > 0 ? main : all;
  const articles = wordsOf('article');
  const largest = articles.reduce((most, [, count]) => Math.max(most, count), 0);
  const peers = articles.filter(([, count]) => count >= largest * PEER_SHARE);
  const told = largest === 0 ? 0 : peers.reduce((sum, [, count]) => sum + count, 0);
  if (told > 0 && told >= whole * ARTICLE_SHARE) return new Set(peers.map(([region]) => region));
  return whole === main && main > 0 ? new Set(wordsOf('main').map(([region]) => region)) : undefined;
}
