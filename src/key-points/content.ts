import { stem } from '../document/language/stem';
import { isContentWord } from '../summary/content-words';

/** What a point says, as far as two points can be compared. */
export interface Content {
  /** Stems of the words that are not function words. */
  readonly stems: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
}

/**
 * From this share of the smaller one's words on, or of the words of both, two points tell the same. Under 1 % of
 * the pairs that people write share a half, or a quarter of both; a little less, since what counts as a content
 * word is a matter of the list.
 */
const REPEAT_SHARE = 0.42;
const REPEAT_JACCARD = 0.22;

const WORD = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+/gu;
const NUMBER = /^\p{N}/u;

/** The content of a text. */
export function contentOf(text: string): Content {
  const stems = new Set<string>();
  const numbers = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    if (NUMBER.test(word)) numbers.add(word);
    else if (word.length > 1 && isContentWord(word)) stems.add(stem(word));
  }
  return { stems, numbers };
}

/**
 * True when two points tell the same: much of the smaller one's content words is shared, or of
 * both, and no number of either differs. "12 died in Sella" and "15 died in Sella" are two facts.
 */
export function isRepeat(one: Content, other: Content): boolean {
  const [smaller, larger] = one.stems.size <= other.stems.size ? [one, other] : [other, one];
  if (smaller.stems.size === 0) return false;
  let shared = 0;
  for (const word of smaller.stems) if (larger.stems.has(word)) shared += 1;
  const all = one.stems.size + other.stems.size - shared;
  const isAlike = shared / smaller.stems.size >= REPEAT_SHARE || shared / all >= REPEAT_JACCARD;
  return isAlike && !haveOtherNumbers(one, other);
}

/** Each has a number that the other has not. */
function haveOtherNumbers({ numbers }: Content, other: Content): boolean {
  return hasExtra(numbers, other.numbers) && hasExtra(other.numbers, numbers);
}

function hasExtra(numbers: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const number of numbers) if (!others.has(number)) return true;
  return false;
}
