import type { Analysis, AnalyzedSentence, Tokens } from '../../document/analysis';
import { readForm, SHAPE, type WordForm } from './word-features';
import { bitOf, getWordLists, MAX_PHRASE_WORDS } from './word-lists';

/** A stretch of tokens of one sentence in which names may stand; all outside of them are no names. */
interface Region {
  readonly firstToken: number;
  readonly endToken: number;
  readonly sentence: AnalyzedSentence;
}

/** A document seen as words: each distinct one read once. */
export interface DocumentWords {
  readonly tokens: Tokens;
  /** The distinct words; number 0 is what stands before and after a sentence. */
  readonly words: readonly WordForm[];
  /** Number of each token's word. */
  readonly wordOf: Int32Array;
  /** 1 for tokens that may be part of a name by their form or by a list. */
  readonly isHot: Uint8Array;
  /** Kinds of phrase that a token stands in (low byte), and its place in it: 1 first, 2 later (next byte). */
  readonly phraseOf: Int32Array;
  readonly regions: readonly Region[];
}

const BOUNDARY = '\u0002';
/** Names with a break of at most this many other tokens are decoded together: University of the Arts. */
const MAX_GAP = 3;

const LISTED_NAME = bitOf('firstNames') | bitOf('countries') | bitOf('regions') | bitOf('organizations');
const ORDINARY = bitOf('commonWords') | bitOf('functionWords') | bitOf('neverNames');
const FUNCTION_WORD = bitOf('functionWords');
const PARTICLE = bitOf('particles');

/** Reads the words of a document and finds where names may stand. */
export function readDocumentWords({
  tokens,
  sentences,
}: Pick<Analysis, 'tokens' | 'sentences'>): DocumentWords {
  const wordOf = new Int32Array(tokens.length);
  const words: WordForm[] = [readForm(BOUNDARY, BOUNDARY)];
  const numbers = new Map<string, number>();
  for (let token = 0; token < tokens.length; token += 1) {
    const value = tokens.values[token] ?? '';
    let number = numbers.get(value);
    if (number === undefined) {
      number = words.length;
      numbers.set(value, number);
      words.push(readForm(value, tokens.lowers[token] ?? ''));
    }
    wordOf[token] = number;
  }
  const phraseOf = findPhrases(tokens, sentences, words, wordOf);
  const isHot = findHot(tokens, words, wordOf, phraseOf, sentences);
  const regions: Region[] = [];
  for (const sentence of sentences) findRegions(sentence, tokens, words, wordOf, isHot, regions);
  return { tokens, words, wordOf, isHot, phraseOf, regions };
}

/** The longest phrase of the gazetteers from each token on, from left to right. */
function findPhrases(
  tokens: Tokens,
  sentences: readonly AnalyzedSentence[],
  words: readonly WordForm[],
  wordOf: Int32Array,
): Int32Array {
  const { phrases, phraseWords, phraseStarts } = getWordLists();
  const isStart = Uint8Array.from(words, ({ lower }) => Number(phraseStarts.has(lower)));
  const phraseOf = new Int32Array(tokens.length);
  for (const { firstToken, endToken } of sentences) {
    let token = firstToken;
    while (token + 1 < endToken) {
      if (isStart[wordOf[token] as number] === 0) {
        token += 1;
        continue;
      }
      const known = phraseWords.get(`${tokens.lowers[token]} ${tokens.lowers[token + 1]}`) ?? 0;
      let length = Math.min(known, endToken - token, MAX_PHRASE_WORDS);
      let kinds = 0;
      for (; length >= 2; length -= 1) {
        kinds = phrases.get(tokens.lowers.slice(token, token + length).join(' ')) ?? 0;
        if (kinds !== 0) break;
      }
      if (kinds === 0) {
        token += 1;
        continue;
      }
      for (let at = 0; at < length; at += 1) phraseOf[token + at] = kinds | ((at === 0 ? 1 : 2) << 8);
      token += length;
    }
  }
  return phraseOf;
}

function findHot(
  tokens: Tokens,
  words: readonly WordForm[],
  wordOf: Int32Array,
  phraseOf: Int32Array,
  sentences: readonly AnalyzedSentence[],
): Uint8Array {
  const isHot = new Uint8Array(wordOf.length);
  for (const { firstToken, endToken } of sentences) {
    for (let token = firstToken; token < endToken; token += 1) {
      const word = words[wordOf[token] ?? 0];
      if (word === undefined) continue;
      const { shape, lists } = word;
      if (shape === SHAPE.mark || shape === SHAPE.number || shape === SHAPE.tag) continue;
      if (shape === SHAPE.lower) {
        const isOrdinary = (lists & LISTED_NAME) === 0 || (lists & ORDINARY) !== 0;
        if ((phraseOf[token] !== 0 || !isOrdinary) && !isPartOfAddress(tokens, token)) isHot[token] = 1;
      } else if (token > firstToken || shape === SHAPE.upper || (lists & FUNCTION_WORD) === 0)
        isHot[token] = 1;
    }
  }
  return isHot;
}

/** The "uk" of "www.example.co.uk". */
function isPartOfAddress({ values, starts, ends }: Tokens, token: number): boolean {
  return token > 0 && starts[token] === ends[token - 1] && (values[token - 1] ?? '').endsWith('.');
}

function findRegions(
  sentence: AnalyzedSentence,
  tokens: Tokens,
  words: readonly WordForm[],
  wordOf: Int32Array,
  isHot: Uint8Array,
  regions: Region[],
): void {
  const { firstToken: limitBefore, endToken: limitAfter } = sentence;
  const goesBefore = (token: number): boolean => {
    const word = words[wordOf[token] ?? 0];
    if (word === undefined) return false;
    return (
      (word.lists & PARTICLE) !== 0 ||
      word.shape === SHAPE.number ||
      word.lower === '-' ||
      word.lower === 'the'
    );
  };
  let first = -1;
  let end = -1;
  const close = (): void => {
    if (first < 0) return;
    while (first > limitBefore && goesBefore(first - 1)) first -= 1;
    if (end + 1 < limitAfter && tokens.values[end] === '-') end += 2;
    while (end < limitAfter && words[wordOf[end] ?? 0]?.shape === SHAPE.number) end += 1;
    const previous = regions.at(-1);
    if (previous !== undefined && previous.sentence === sentence && previous.endToken >= first) {
      regions[regions.length - 1] = { firstToken: previous.firstToken, endToken: end, sentence };
    } else regions.push({ firstToken: first, endToken: end, sentence });
  };
  for (let token = limitBefore; token < limitAfter; token += 1) {
    if (isHot[token] === 0) continue;
    if (first < 0 || token - end > MAX_GAP) {
      close();
      first = token;
    }
    end = token + 1;
  }
  close();
}
