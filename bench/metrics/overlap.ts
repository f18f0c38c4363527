import stopwords from 'natural/lib/natural/util/stopwords.js';
import { stemIds } from './rouge.ts';

const WORD = /[\p{L}\p{N}]+/gu;

const functionWords: ReadonlySet<string> = new Set(stopwords.words);

/** Distinct stems of the words that carry content: all but natural's English stop words and single letters. */
export function contentStems(sentence: string): ReadonlySet<number> {
  const words = sentence.toLowerCase().match(WORD) ?? [];
  const content = words.filter((word) => word.length > 1 && !functionWords.has(word));
  return new Set(stemIds(content.join(' ')));
}

/** Shared members over the smaller set; 0 when one is empty. */
export function overlapOverSmaller(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  return countShared(one, other) / Math.max(1, Math.min(one.size, other.size));
}

/** Shared members over all members. */
export function jaccard(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const shared = countShared(one, other);
  return shared / Math.max(1, one.size + other.size - shared);
}

function countShared(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let shared = 0;
  for (const id of one) if (other.has(id)) shared += 1;
  return shared;
}
