import type { Document, SummarySentence } from '../contract/types';
import { summarize } from '../summary/summarize';

/** Of the sentences that could stand in a summary, how many are weighed for each that is wanted. */
const POOL_PER_SENTENCE = 8;
const MIN_POOL = 24;

/** A teaser is taken from this first share of the text, so that it does not tell how the text ends. */
const TOLD_SHARE = 0.6;

/** At most this share of the sentences is given away. */
const GIVEN_SHARE = 0.5;

/** What the worth as summary, 0 to 1, counts: what tells most leaves least to read. */
const WORTH_SHARE = 0.5;

/**
 * What a sentence gains, beside its worth as summary, for what makes one read on. A question is worth
 * most: it is the one form that cannot be complete without what follows.
 */
const SIGNS: readonly (readonly [gain: number, sign: RegExp])[] = [
  [0.6, /\?["”’)\]]*$/u],
  [
    0.25,
    /\b(?:but|yet|however|although|though|despite|instead|unlike|until|except|turns? out|turned out)\b/iu,
  ],
  [
    0.2,
    /\b(?:surpris\p{L}*|unexpected\p{L}*|myster\p{L}*|secret\p{L}*|strange\p{L}*|odd\p{L}*|puzzl\p{L}*|hidden|unknown|unclear|rare\p{L}*|lost|never|nobody|no one|wonder\p{L}*|dilemma|risk\p{L}*|threat\p{L}*|bet|gambl\p{L}*|race|promise\p{L}*)\b/iu,
  ],
  [0.15, /\b(?:why|how|what|whether)\b/iu],
  [0.1, /\b(?:first|only|most|last|biggest|largest|smallest|oldest|fastest|worst|best|record)\b/iu],
  [0.1, /["“][^"”]{12}/u],
];

/** What leans on a sentence that the teaser may not hold. */
const LEANS =
  /^["“]?(?:he|she|it|they|we|his|her|its|their|this|that|these|those|such|so|then|there|here|and|also|thus|therefore|moreover|in addition|for example|for instance|as a result)\b/iu;

/**
 * The sentences of a text that ask for more: from its first part, those that raise a question, turn or surprise
 * before those that tell a fact; at most half of a short text. In the order of the text.
 */
export function chooseTeaser(document: Document, count: number, query: string): readonly string[] {
  const told = document.sentences.flatMap(({ role }, index) =>
    role === 'body' || role === 'list-item' ? [index] : [],
  );
  const wanted = Math.min(count, Math.max(1, Math.floor(told.length * GIVEN_SHARE)));
  const last = told[Math.max(0, Math.ceil(told.length * TOLD_SHARE) - 1)] ?? 0;
  const pool = summarize(document, {
    sentences: Math.max(MIN_POOL, wanted * POOL_PER_SENTENCE),
    query,
    orderBy: 'rank',
  }).sentences;
  const early = pool.filter(({ index }) => index <= last);
  const standing = early.filter(({ text }) => !LEANS.test(text));
  const [eligible = pool] = [standing, early].filter(({ length }) => length > 0);
  return [...eligible]
    .sort((a, b) => appealOf(b) - appealOf(a) || a.index - b.index)
    .slice(0, wanted)
    .sort((a, b) => a.index - b.index)
    .map(({ text }) => text);
}

function appealOf({ text, score }: SummarySentence): number {
  return SIGNS.reduce((sum, [gain, sign]) => (sign.test(text) ? sum + gain : sum), WORTH_SHARE * score);
}
