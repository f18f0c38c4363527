import type { Analysis, Tokens } from '../document/analysis';
import { functionWordsOf } from '../document/language/function-words';
import { readPlainTokens } from '../document/language/plain-tokens';
import { NO_TERM, type TermIndex } from './terms';

/**
 * Words are compared by their first letters, which does for most languages nearly what a stemmer does: McNamee and
 * Mayfield, "Character N-Gram Tokenization for European Language Text Retrieval" (2004), found 5; a letter more keeps
 * compounds apart.
 */
const STEM_CHARS = 6;

/** In a text of at least so many sentences, what more than half of them have is no topic but a function word. */
const MIN_SENTENCES_TO_DROP = 10;
const MAX_SENTENCE_SHARE = 0.5;

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const NUMBER = /^\p{N}/u;
/** Characters that carry meaning in pairs: Han, Katakana, and the letters of Thai, Lao, Tibetan, Burmese and Khmer. */
const PAIRED =
  /^[\u3005-\u3007\u30a1-\u30fa\u30fc-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u0e01-\u0ec6\u0f40-\u0f6c\u1000-\u1055\u1780-\u17b3\u{20000}-\u{3ffff}]/u;
/** Hiragana writes what holds Japanese sentences together. */
const HIRAGANA = /^[\u3041-\u3096]/u;

/**
 * Numbers the content words of a text that is not English: words without the function words of its language, pairs of
 * neighbouring characters where there are no spaces. How rare a term is elsewhere is not known; its rarity in this text
 * stands for it.
 */
export function indexPlainTerms({
  tokens,
  sentences,
  language,
}: Pick<Analysis, 'tokens' | 'sentences' | 'language'>): TermIndex {
  const functionWords = functionWordsOf(language);
  const termOfKey = new Map<string, number>();
  const termOfToken = new Int32Array(tokens.length);
  for (let token = 0; token < tokens.length; token += 1) {
    const key = keyAt(tokens, token, functionWords);
    termOfToken[token] = key === undefined ? NO_TERM : numberOf(key, termOfKey);
  }
  const frequency = countSentences(sentences, termOfToken, termOfKey.size);
  if (sentences.length >= MIN_SENTENCES_TO_DROP) {
    const most = sentences.length * MAX_SENTENCE_SHARE;
    for (let token = 0; token < tokens.length; token += 1) {
      if ((frequency[termOfToken[token] ?? NO_TERM] ?? 0) > most) termOfToken[token] = NO_TERM;
    }
  }
  return {
    size: termOfKey.size,
    termOfToken,
    idf: Array.from(frequency, (count) => Math.log(1 + sentences.length / Math.max(1, count))),
    findAll: (text) => {
      const own = readPlainTokens(text, [{ start: 0, end: text.length }]).tokens;
      const terms = new Set<number>();
      for (let token = 0; token < own.length; token += 1) {
        const term = termOfKey.get(keyAt(own, token, functionWords) ?? '');
        if (term !== undefined) terms.add(term);
      }
      return [...terms];
    },
  };
}

/** What a token is compared by; `undefined` for what carries no content. */
function keyAt(tokens: Tokens, token: number, functionWords: ReadonlySet<string>): string | undefined {
  const word = tokens.lowers[token] ?? '';
  if (PAIRED.test(word)) {
    const next = tokens.lowers[token + 1] ?? '';
    const touches = tokens.ends[token] === tokens.starts[token + 1];
    return touches && PAIRED.test(next) ? word + next : undefined;
  }
  if (HIRAGANA.test(word) || !LETTER_OR_DIGIT.test(word) || functionWords.has(word)) return undefined;
  if (NUMBER.test(word)) return word;
  const letters = Array.from(word.slice(0, STEM_CHARS * 2));
  return letters.length < 2 ? undefined : letters.slice(0, STEM_CHARS).join('');
}

function countSentences(sentences: Analysis['sentences'], termOfToken: Int32Array, size: number): Int32Array {
  const frequency = new Int32Array(size);
  const lastSentence = new Int32Array(size).fill(-1);
  for (const { index, firstToken, endToken } of sentences) {
    for (let token = firstToken; token < endToken; token += 1) {
      const term = termOfToken[token] ?? NO_TERM;
      if (term === NO_TERM || lastSentence[term] === index) continue;
      lastSentence[term] = index;
      frequency[term] = (frequency[term] ?? 0) + 1;
    }
  }
  return frequency;
}

function numberOf(key: string, numbers: Map<string, number>): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}
