import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWithWink } from '../../src/engines/wink';

/** How a word stands away from the start of a sentence, where its case means something. */
export interface WordCount {
  lower: number;
  title: number;
  upper: number;
  /** Of the capitalised ones, how many follow "in", "near" or another word that a place follows. */
  afterIn: number;
}

export interface WordCounts {
  /** By the word in lower case. */
  readonly words: ReadonlyMap<string, WordCount>;
  /** Two and three capitalised words in a row, in lower case: how often, and how often after "in" and the like. */
  readonly phrases: ReadonlyMap<string, { total: number; afterIn: number }>;
}

/** Texts whose words are counted: statistics only, no text of theirs is kept. */
const CORPORA = [
  'unlabelled/bbc-news.jsonl',
  'unlabelled/bbc-articles.jsonl',
  'summaries/cnn-val.jsonl',
  'summaries/gum-train.jsonl',
  'summaries/scitldr-dev.jsonl',
];

const PLACE_CUES = new Set(['in', 'near', 'across', 'outside', 'throughout', 'from', 'around', 'visited']);
const TITLE_CASE = /^\p{Lu}[\p{Ll}'’.-]+$/u;
const UPPER_CASE = /^\p{Lu}[\p{Lu}.&]+$/u;
const LOWER_CASE = /^\p{Ll}[\p{Ll}'’-]*$/u;
const CHUNK_CHARS = 40_000;

/** Counts how words are cased, over the news in the data folder. Same data, same counts. */
export function countWords(dataFolder: string): WordCounts {
  const words = new Map<string, WordCount>();
  const phrases = new Map<string, { total: number; afterIn: number }>();
  for (const text of readTexts(dataFolder)) {
    for (let from = 0; from < text.length; from += CHUNK_CHARS) {
      countText(text.slice(from, from + CHUNK_CHARS), words, phrases);
    }
  }
  return { words, phrases };
}

function* readTexts(dataFolder: string): Generator<string> {
  for (const file of CORPORA) {
    for (const line of readFileSync(join(dataFolder, file), 'utf8').split('\n')) {
      if (line !== '') yield (JSON.parse(line) as { text: string }).text;
    }
  }
}

/** True where the data folder holds the texts to count over. */
export function hasCorpora(dataFolder: string): boolean {
  try {
    return readdirSync(join(dataFolder, 'unlabelled')).length > 0;
  } catch {
    return false;
  }
}

function countText(
  text: string,
  words: Map<string, WordCount>,
  phrases: Map<string, { total: number; afterIn: number }>,
): void {
  const { values, sentenceStarts } = readWithWink(text);
  for (const [index, value] of values.entries()) {
    const before = values[index - 1] ?? '';
    if (sentenceStarts.has(index) || !/^[\p{L}\p{N},]/u.test(before)) continue;
    const lower = value.toLowerCase();
    const isLower = LOWER_CASE.test(value);
    const isTitle = TITLE_CASE.test(value);
    const isUpper = UPPER_CASE.test(value);
    if (!isLower && !isTitle && !isUpper) continue;
    let count = words.get(lower);
    if (count === undefined) {
      count = { lower: 0, title: 0, upper: 0, afterIn: 0 };
      words.set(lower, count);
    }
    if (isLower) count.lower += 1;
    else if (isTitle) count.title += 1;
    else count.upper += 1;
    if (isLower) continue;
    const isAfterIn = PLACE_CUES.has(before.toLowerCase());
    if (isAfterIn) count.afterIn += 1;
    let phrase = lower;
    for (let last = index + 1; last < index + 3 && TITLE_CASE.test(values[last] ?? ''); last += 1) {
      phrase = `${phrase} ${(values[last] ?? '').toLowerCase()}`;
      const seen = phrases.get(phrase) ?? { total: 0, afterIn: 0 };
      seen.total += 1;
      if (isAfterIn) seen.afterIn += 1;
      phrases.set(phrase, seen);
    }
  }
}
