/**
 * The number of words of a text, as a reader counts them: runs of characters that are not white space. Where a
 * language puts no spaces between words, each character of Chinese or Japanese is a word, as in a word processor,
 * and of Thai, Lao, Khmer, Burmese and Tibetan each four letters with their marks: six characters, which is what
 * the standard GMX-V counts for a Thai word. Every budget in words is counted so.
 */
export function countWords(text: string): number {
  let count = 0;
  let isInWord = false;
  let isKnownToHaveSpaces = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= FIRST_SPACELESS && !isKnownToHaveSpaces) {
      if (SPACELESS.test(text)) return wordEnds(text).length;
      isKnownToHaveSpaces = true;
    }
    const isWordCharacter = !isSpace(code);
    if (isWordCharacter && !isInWord) count += 1;
    isInWord = isWordCharacter;
  }
  return count;
}

/**
 * The number of words of about the length of English ones: of Chinese and Japanese two characters are one, which
 * is the mean of their dictionaries. For sizes of headings and paragraphs, which were found on English.
 */
export function estimateWords(text: string): number {
  const words = countWords(text);
  if (words <= 1 || !SPACELESS.test(text)) return words;
  const ideographs = text.match(IDEOGRAPHS)?.length ?? 0;
  return words - Math.floor(ideographs / 2);
}

/** One past the last UTF-16 unit of each word that {@link countWords} counts, with the signs that follow it. */
export function wordEnds(text: string): readonly number[] {
  const ends: number[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const pieces = SPACELESS.test(run) ? [...run.matchAll(PIECE)] : [];
    for (const piece of pieces.slice(1)) ends.push(index + piece.index);
    ends.push(index + run.length);
  }
  return ends;
}

/** Characters of Chinese and Japanese: Han, Hiragana, Katakana. Named by code points, as engines know different versions of Unicode. */
export const IDEOGRAPH_RANGES =
  '\\u3005-\\u3007\\u3041-\\u3096\\u30a1-\\u30fa\\u30fc-\\u30ff\\u3105-\\u312f\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\uff66-\\uff9d\\u{20000}-\\u{3ffff}';

/** Letters of Thai, Lao, Tibetan, Burmese and Khmer. */
export const SOUTH_EAST_ASIAN_RANGES =
  '\\u0e01-\\u0e30\\u0e32\\u0e33\\u0e40-\\u0e46\\u0e81-\\u0eb0\\u0eb2\\u0eb3\\u0ec0-\\u0ec6\\u0f40-\\u0f6c\\u1000-\\u102a\\u103f\\u1050-\\u1055\\u1780-\\u17b3';

const FIRST_SPACELESS = 0x0e01;
const SPACELESS = new RegExp(`[${IDEOGRAPH_RANGES}${SOUTH_EAST_ASIAN_RANGES}]`, 'u');
const IDEOGRAPHS = new RegExp(`[${IDEOGRAPH_RANGES}]`, 'gu');
const RUN = /\S+/gu;
const LETTERS_PER_WORD = 4;
const PIECE = new RegExp(
  `[${IDEOGRAPH_RANGES}]\\p{M}*|(?:[${SOUTH_EAST_ASIAN_RANGES}]\\p{M}*){1,${LETTERS_PER_WORD}}|(?:(?![${IDEOGRAPH_RANGES}${SOUTH_EAST_ASIAN_RANGES}])[\\p{L}\\p{N}\\p{M}])+`,
  'gu',
);

const SPACE = /\s/u;

/** White space as `\s` has it; most characters are told by one comparison. */
export function isSpace(code: number): boolean {
  if (code > 0x20 && code < 0xa0) return false;
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return code === 0xa0 || (code > 0x167f && SPACE.test(String.fromCharCode(code)));
}
