/**
 * What each feature of a sentence is worth. Set by hand from what is known of news and of summaries, not
 * learned: only the order that the sum gives matters.
 */
export const FEATURE_WEIGHTS: ReadonlyMap<string, number> = new Map([
  ['reciprocal-rank', 1],
  ['log-rank', -0.45],
  ['forward', 0.5],
  ['backward', 0.05],
  ['recurring-share', 0.8],
  ['topic-share', 0.6],
  ['title-share', 0.6],
  ['name-count', 0.2],
  ['log-words', 0.05],
  ['short', -0.2],
  ['fragment', -0.8],
  ['long', -0.3],
  ['opens-with-quote', -0.3],
  ['first-person', -0.3],
  ['question', -0.5],
  ['dependent-opening', -0.3],
  ['query-share', 4],
]);
