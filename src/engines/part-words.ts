/** Words that stay whole with a hyphen after, or before, such a part: "co-founder", "sugar-free". */
export interface HyphenRules {
  prefix: Readonly<Record<string, unknown>>;
  suffix: Readonly<Record<string, unknown>>;
}

/** A token of wink's, and whether wink takes it for a word: an address or a number is none. */
export interface WholeToken {
  readonly value: string;
  readonly start: number;
  readonly isWord: boolean;
}

const HYPHEN = /[-–—]/u;
const HYPHENS = /[-–—]/gu;
const APOSTROPHE = /['’]/u;
const DIGIT = /\d/u;

/**
 * The words that wink parts at their hyphens: where it knows neither the word nor its first or last part, and no figure
 * is in it. `tokens` are those of a reading that parted none.
 */
export function findPartedWords(
  tokens: readonly WholeToken[],
  { prefix, suffix }: HyphenRules,
  words: Readonly<Record<string, number>>,
): readonly WholeToken[] {
  return tokens.filter(({ value, isWord }) => {
    if (!isWord || !HYPHEN.test(value) || DIGIT.test(value) || Object.hasOwn(words, value)) return false;
    const pieces = value.split(HYPHEN);
    // As wink asks, so that "constructor-built" stays whole here too.
    return !prefix[pieces[0] ?? ''] && !suffix[pieces.at(-1) ?? ''];
  });
}

/**
 * Puts spaces around the hyphens of words. Behind each word stands one more, since its last part may be short for
 * something with the stop: "M-m."
 */
export function partWords(text: string, words: readonly WholeToken[]): string {
  let parted = '';
  let copied = 0;
  for (const { start, value } of words) {
    parted += `${text.slice(copied, start)}${value.replace(HYPHENS, ' $& ')} `;
    copied = start + value.length;
  }
  return parted + text.slice(copied);
}

/**
 * A text that teaches wink the parts with an apostrophe as words: in "Master's-level" it takes "Master's" for one, by
 * itself for two. Empty where there are none.
 */
export function teachParts(words: readonly WholeToken[]): string {
  const parts = words.flatMap(({ value }) => value.split(HYPHEN)).filter((part) => APOSTROPHE.test(part));
  return [...new Set(parts)].map((part) => `${part}—0`).join(' ');
}

/** Rules by which every word stays whole. */
export function keepEveryWord(): HyphenRules {
  const always = new Proxy({}, { get: () => true });
  return { prefix: always, suffix: always };
}
