import { readSet } from '../../bench/data.ts';
import { isContentWord, stemOf } from '../../src/summary/content-words.ts';

/** Stems that the table keeps; a table ten times as long chooses no better. */
const STEMS = 3000;
/** Stems of the table are no longer; what is longer is noise of extraction. */
const MOST_CHARS = 20;

/** News, papers, answers and twenty genres: so that a rare word is one that is rare everywhere. */
export const IDF_FILES = [
  'unlabelled/bbc-news.jsonl',
  'unlabelled/bbc-articles.jsonl',
  'summaries/gum-train.jsonl',
  'summaries/scitldr-dev.jsonl',
  'summaries/sosum-dev.jsonl',
];

const WORD = /\p{L}[\p{L}-]*/gu;

/** The table's source: stems by their inverse document frequency, times ten and whole. */
export function makeIdfTable(header: string): string {
  const frequency = new Map<string, number>();
  let texts = 0;
  for (const file of IDF_FILES) {
    for (const { text } of readSet<{ text: string }>(file)) {
      texts += 1;
      for (const stem of new Set(stemsOf(text))) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
    }
  }
  const kept = [...frequency]
    .filter(([stem]) => stem.length <= MOST_CHARS)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, STEMS);
  const byIdf = new Map<number, string[]>();
  for (const [stem, count] of kept) {
    const idf = Math.round(10 * Math.log(texts / count));
    byIdf.set(idf, [...(byIdf.get(idf) ?? []), stem]);
  }
  const rows = [...byIdf].map(([idf, stems]) => `  [${idf}, ${JSON.stringify(stems.sort().join(' '))}],`);
  const rarest = Math.max(...byIdf.keys()) + 5;
  return `${header}
export const RAREST_IDF = ${rarest};

export const STEMS_BY_IDF: readonly (readonly [idf: number, stems: string])[] = [
${rows.join('\n')}
];
`;
}

function stemsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(WORD) ?? []).filter(isContentWord).map(stemOf);
}
