import type { RankedSentence } from '../summary/ranking';
import { isCapitalised, type Words } from './words';

/** What is measured on a point, by name; a sum of them, each times its weight, is the point's value. */
export type PointFeatures = readonly (readonly [name: string, value: number])[];

/** The feature that counts words, in tens. */
export const LENGTH_FEATURE = 'words';

/** Signals of the ranking that points may weigh otherwise than a summary does. */
const OWN_SIGNALS: readonly string[] = ['position', 'centrality', 'recurrence', 'title', 'query'];

const WORDS_PER_UNIT = 10;
/** Under this a point may lack what makes it stand alone: people's have 8 to 16 words. */
const FEW_WORDS = 10;
/** More names or pronouns tell nothing more. */
const MAX_NAMES = 4;
const MAX_PRONOUNS = 3;

const DIGIT = /\p{N}/u;
type Kind = 'deed' | 'quote' | 'first' | 'third';

const WORDS_OF_KIND: readonly (readonly [Kind, string])[] = [
  // What happened or was decided, rather than what it is like.
  [
    'deed',
    'announced unveiled launched approved ruled voted agreed signed ordered banned sentenced convicted charged arrested killed died won beat defeated resigned fired elected appointed released opened closed passed rejected found accused warned revealed confirmed filed sued pleaded injured seized rescued struck crashed discovered plans planned',
  ],
  ['quote', '" “ ”'],
  ['first', 'i me my mine myself we us our ours'],
  ['third', 'he she it they him her them his its their'],
];

const KINDS: ReadonlyMap<string, Kind> = new Map(
  WORDS_OF_KIND.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);

/** Measures a point, as its words are after the cuts, on its own and by the rank of its sentence. */
export function measurePoint(words: Words, wordCount: number, ranked: RankedSentence): PointFeatures {
  // Made anew each time they are asked for.
  const { reasons } = ranked;
  const own = OWN_SIGNALS.map(
    (name) => [name, reasons.find(({ signal }) => signal === name)?.contribution ?? 0] as const,
  );
  const rest = own.reduce((left, [, contribution]) => left - contribution, ranked.raw);
  const counts = countKinds(words);
  return [
    ...own,
    ['other signals', rest],
    [LENGTH_FEATURE, wordCount / WORDS_PER_UNIT],
    ['few words', Math.max(0, FEW_WORDS - wordCount) / FEW_WORDS],
    ['names', Math.min(MAX_NAMES, countNames(words)) / MAX_NAMES],
    ['number', words.lowers.some((lower) => DIGIT.test(lower)) ? 1 : 0],
    ['deed', Math.min(1, counts.deed)],
    ['quote', Math.min(1, counts.quote)],
    ['first person', Math.min(1, counts.first)],
    ['pronouns', Math.min(MAX_PRONOUNS, counts.third) / MAX_PRONOUNS],
  ];
}

function countKinds({ lowers }: Words): Record<Kind, number> {
  const counts: Record<Kind, number> = { deed: 0, quote: 0, first: 0, third: 0 };
  for (const lower of lowers) {
    const kind = KINDS.get(lower);
    if (kind !== undefined) counts[kind] += 1;
  }
  return counts;
}

/** Runs of capitalised words after the first, which is capitalised anyway. */
function countNames({ values, length }: Words): number {
  let names = 0;
  let isInName = false;
  for (let at = 1; at < length; at += 1) {
    const isName = isCapitalised(values[at] ?? '');
    if (isName && !isInName) names += 1;
    isInName = isName;
  }
  return names;
}
