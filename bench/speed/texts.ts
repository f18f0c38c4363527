import { readdirSync, readFileSync } from 'node:fs';
import { hasData, readSet } from '../data.ts';
import { countWords } from '../sentences.ts';

/** A text of about so many words. */
export interface SizedText {
  readonly label: string;
  readonly words: number;
  readonly text: string;
}

const NEWS = ['summaries/cnn-val.jsonl', 'unlabelled/bbc-news.jsonl'];
const GOLDEN = new URL('../../test/golden/', import.meta.url);

const SIZES = [
  ['660', 660],
  ['10 k', 10_000],
  ['100 k', 100_000],
  ['1 M', 1_000_000],
] as const;

/** Texts of the bench's sizes: news articles one after the other; the project's own golden articles without the data. */
export function makeTexts(): { texts: readonly SizedText[]; origin: string } {
  const hasNews = NEWS.every(hasData);
  const articles = hasNews
    ? NEWS.flatMap((file) => readSet<{ text: string }>(file).map(({ text }) => text))
    : readGolden();
  return {
    texts: SIZES.map(([label, words]) => ({ label, words, text: joinUpTo(articles, words) })),
    origin: hasNews ? 'news articles' : "the project's golden articles, repeated",
  };
}

/** Articles in turn, over again when they end, the last one cut at a word. */
function joinUpTo(articles: readonly string[], words: number): string {
  const parts: string[] = [];
  let left = words;
  for (let at = 0; left > 0; at += 1) {
    const article = articles[at % articles.length] ?? '';
    const length = countWords(article);
    parts.push(length <= left ? article : article.split(' ').slice(0, left).join(' '));
    left -= Math.max(1, length);
  }
  return parts.join('\n\n');
}

function readGolden(): readonly string[] {
  return readdirSync(GOLDEN, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => readFileSync(new URL(`${entry.name}/input.txt`, GOLDEN), 'utf8'));
}
