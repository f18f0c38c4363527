import type { Analysis, Tokens } from '../document/analysis';
import { stem } from '../document/language/stem';
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

const FUNCTION_WORDS = new Set(
  "a about above after again against ago all also although am among an and another any are around as at away be became because become been before being below between both but by came can cannot ca could did do does doing done down during each either else enough even ever every few first for from further get gets getting go goes going gone got had has have having he her here hers herself him himself his how however i if in into is it its itself just last later least less let like likely made make makes many may me might mine more most much must my myself near need neither never new next no none nor not now of off often on once one only onto or other others our ours ourselves out over own per perhaps put quite rather really said same say saying says see seem seems seen several shall she should since so some still such take taken takes tell than that the their theirs them themselves then there these they thing things this those though through thus to together told too took toward towards two under until up upon us use used very want wants was way we well went were what when where whether which while who whole whom whose why will with within without would yet you your yours yourself n't 's ’s 're ’re 've ’ve 'll ’ll 'd ’d 'm ’m mr mrs ms dr wo".split(
    ' ',
  ),
);

const HAS_LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const TEXT_WORD = /[\p{L}\p{N}]{1,1000}/gu;
const DIGITS = /^\d/u;
const OPENS_IN_LOWER_CASE_OR_DIGIT = /^[\p{Ll}\d]/u;

/** Numbers every content word of an English text by its stem; each different word is stemmed once. */
export function indexTerms({ tokens }: Pick<Analysis, 'tokens'>): TermIndex {
  const termOfStem = new Map<string, number>();
  const termOfWord = tokens.words.map((word) =>
    isContentWord(word) ? numberOf(stemOf(word), termOfStem) : NO_TERM,
  );
  const termOfToken = new Int32Array(tokens.length);
  for (let token = 0; token < tokens.length; token += 1) {
    termOfToken[token] = termOfWord[tokens.wordOfToken[token] ?? 0] ?? NO_TERM;
  }
  if (tokens.words.includes('may')) markMonths(tokens, termOfToken, termOfStem);
  return {
    size: termOfStem.size,
    termOfToken,
    idf: Array.from(termOfStem.keys(), idfOf),
    findAll: (text) => findStems(text, termOfStem),
  };
}

/** "May" is a month, or a name, beside a number or after a word in lower case; else it may open a sentence. */
function markMonths(tokens: Tokens, termOfToken: Int32Array, termOfStem: Map<string, number>): void {
  for (let token = 0; token < tokens.length; token += 1) {
    if (tokens.values[token] !== 'May') continue;
    const before = tokens.values[token - 1] ?? '';
    if (OPENS_IN_LOWER_CASE_OR_DIGIT.test(before) || DIGITS.test(tokens.values[token + 1] ?? '')) {
      termOfToken[token] = numberOf('may', termOfStem);
    }
  }
}

function findStems(text: string, termOfStem: ReadonlyMap<string, number>): readonly number[] {
  const terms = new Set<number>();
  for (const [word] of text.toLowerCase().matchAll(TEXT_WORD)) {
    const term = isContentWord(word) ? termOfStem.get(stemOf(word)) : undefined;
    if (term !== undefined) terms.add(term);
  }
  return [...terms];
}

/** Whether a word in lower case carries content: it is no function word and has a letter or a digit. */
export function isContentWord(word: string): boolean {
  return !FUNCTION_WORDS.has(word) && HAS_LETTER_OR_DIGIT.test(word);
}

/** The stem of a word in lower case. The stemmer knows letters; what begins with a digit stays as it is. */
export function stemOf(word: string): string {
  return DIGITS.test(word) || word.length > MAX_STEMMED_CHARS ? word : stem(word);
}

/** No English word is longer; a longer token is an address or noise. */
const MAX_STEMMED_CHARS = 40;

function numberOf(key: string, numbers: Map<string, number>): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}
