import type { Analysis, Tokens } from '../document/analysis';
import { type ContentWord, readContentWord } from './content-words';
import { idfOf } from './inverse-document-frequency';

/** The content words of a document as stems, each with a number. */
export interface TermIndex {
  /** Number of different stems. */
  readonly size: number;
  /** For each token the number of its stem, or `NO_TERM`. */
  readonly termOfToken: Int32Array;
  /** For each stem, how rare it is elsewhere. */
  readonly idf: readonly number[];
  /** The terms of a short text (a title, a question) that the document has too, each once. */
  readonly findAll: (text: string) => readonly number[];
}

/** The number of a token that is no content word: punctuation, function words. */
export const NO_TERM = -1;

const TEXT_WORD = /[\p{L}\p{N}]{1,1000}/gu;
const DIGITS = /^\d/u;
const MAY = 'may';
const OPENS_IN_LOWER_CASE_OR_DIGIT = /^[\p{Ll}\d]/u;

/** Numbers every content word of an English text by its stem; each different word is read once. */
export function indexTerms({ tokens }: Pick<Analysis, 'tokens'>): TermIndex {
  const termOfStem = new Map<string, number>();
  const idf: number[] = [];
  const numberOf = (content: ContentWord): number => {
    const known = termOfStem.get(content.stem);
    if (known !== undefined) return known;
    termOfStem.set(content.stem, idf.length);
    return idf.push(content.idf) - 1;
  };
  const termOfWord = new Int32Array(tokens.words.length);
  for (const [word, own] of tokens.words.entries()) {
    const content = readContentWord(own);
    termOfWord[word] = content === undefined ? NO_TERM : numberOf(content);
  }
  const termOfToken = new Int32Array(tokens.length);
  for (let token = 0; token < tokens.length; token += 1) {
    termOfToken[token] = termOfWord[tokens.wordOfToken[token] ?? 0] ?? NO_TERM;
  }
  for (const token of findMonths(tokens)) termOfToken[token] = numberOf({ stem: MAY, idf: idfOf(MAY) });
  return {
    size: termOfStem.size,
    termOfToken,
    idf,
    findAll: (text) => findStems(text, termOfStem),
  };
}

/** "May" is a month, or a name, beside a number or after a word in lower case; else it may open a sentence. */
function findMonths(tokens: Tokens): readonly number[] {
  const may = tokens.words.indexOf(MAY);
  const found: number[] = [];
  if (may < 0) return found;
  for (let token = 0; token < tokens.length; token += 1) {
    if (tokens.wordOfToken[token] !== may || tokens.values[token] !== 'May') continue;
    const before = tokens.values[token - 1] ?? '';
    const isMonth = OPENS_IN_LOWER_CASE_OR_DIGIT.test(before) || DIGITS.test(tokens.values[token + 1] ?? '');
    if (isMonth) found.push(token);
  }
  return found;
}

function findStems(text: string, termOfStem: ReadonlyMap<string, number>): readonly number[] {
  const terms = new Set<number>();
  for (const [word] of text.toLowerCase().matchAll(TEXT_WORD)) {
    const term = termOfStem.get(readContentWord(word)?.stem ?? '');
    if (term !== undefined) terms.add(term);
  }
  return [...terms];
}
