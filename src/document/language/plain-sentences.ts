import type { Tokens } from '../analysis';
import { cutLongSentences } from '../sentences/long-sentences';

/** Stops that end a sentence in any place: of Chinese, Japanese, Arabic, Urdu, Hindi, Ethiopic, Armenian, Burmese, Khmer and Tibetan. */
const SURE_STOP = /^[。！？｡؟۔।॥።፧፨։။៕។།‼⁇⁈⁉]$/u;
/** Stops that end one only before a space, or before a character that needs none. */
const STOP = /^[.!?…]$/u;
/** Greek asks with a semicolon. */
const GREEK_QUESTION = /^[;\u037e]$/u;
const CLOSING = /^["'”’»›」』）)\]】》〉]$/u;
/** Quotes that may open as well as close: they close where they touch the word before. */
const OPENING = /^[“‘„‚«‹「『（([【《〈¿¡]$/u;
/** A quotation's end in Chinese and Japanese, and what goes on with the sentence behind one. */
const CLOSING_BRACKET_QUOTE = /^[」』]$/u;
const SAID_BEHIND = /^[とっな、，]$/u;
const SMALL = /^\p{Ll}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const SPACELESS_LETTER = /^[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u3005-\u30ff\u3400-\u9fff\uf900-\ufaff]/u;
const SHORT_NUMBER = /^\p{N}{1,2}$/u;
const ONE_LETTER = /^\p{L}\p{M}*$/u;
/** Languages that write "3." for "third". */
const ORDINAL_STOPS: ReadonlySet<string> = new Set([
  'de',
  'da',
  'no',
  'fi',
  'cs',
  'hu',
  'pl',
  'sr',
  'tr',
  'und',
]);
/** What has no vowel and a stop behind it is an abbreviation: "Dr.", "Nr.", "стр." */
const NO_VOWEL = /^[^aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýаеёиоуыэюяіїє]{1,4}$/iu;
const HAS_CASE = /^[\p{Ll}\p{Lu}]/u;
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'prof sra etc ca usw evtl bzw ing avv dott sig mme art cap fig vol núm pág ed ud uds av avda km tel bspw abs inkl им ул тыс млн руб др тов акад проф'.split(
    ' ',
  ),
);

/** Thai and Lao end sentences with a space, which they also put between clauses: a piece has at least so many letters. */
const MIN_THAI_TOKENS = 40;
const THAI_LETTER = /^[\u0e00-\u0eff]/u;

/**
 * Splits the tokens `firstToken` up to `endToken` (exclusive) of one block into sentences by marks alone, without rules
 * of any one language but for stops that mean something else. Returns the first token of each. Linear in the tokens.
 */
export function splitPlainSentences(
  tokens: Tokens,
  firstToken: number,
  endToken: number,
  language: string,
): readonly number[] {
  if (firstToken >= endToken) return [];
  const starts: number[] = [firstToken];
  let start = firstToken;
  let hasWord = false;
  for (let token = firstToken; token < endToken; ) {
    const value = tokens.values[token] ?? '';
    hasWord ||= LETTER_OR_DIGIT.test(value);
    let end = token + 1;
    let isEnd = false;
    if (isStop(value, language)) {
      end = endOfStops(tokens, end, endToken, language);
      isEnd = endsSentence(tokens, token, end, endToken, language);
    } else if (THAI_LETTER.test(value)) {
      isEnd = isThaiBreak(tokens, token, start, endToken);
    }
    if (isEnd && hasWord && end < endToken) {
      starts.push(end);
      start = end;
      hasWord = false;
    }
    token = end;
  }
  if (!hasWord && starts.length > 1) starts.pop();
  return cutLongSentences(tokens, starts, endToken);
}

function isStop(value: string, language: string): boolean {
  return SURE_STOP.test(value) || STOP.test(value) || (language === 'el' && GREEK_QUESTION.test(value));
}

/** One past the stops and the closing signs that follow a stop. */
function endOfStops(tokens: Tokens, from: number, endToken: number, language: string): number {
  let end = from;
  while (end < endToken) {
    const value = tokens.values[end] ?? '';
    const touches = tokens.starts[end] === tokens.ends[end - 1];
    // “ closes a German quotation; it touches the stop before it and not the word after it.
    const closes = CLOSING.test(value) || (value === '“' && !touchesNext(tokens, end, endToken));
    if (!touches || !(isStop(value, language) || closes)) break;
    end += 1;
  }
  return end;
}

function endsSentence(
  tokens: Tokens,
  stop: number,
  end: number,
  endToken: number,
  language: string,
): boolean {
  if (end >= endToken) return false;
  const value = tokens.values[stop] ?? '';
  const next = firstWordFrom(tokens, end, endToken);
  if (SURE_STOP.test(value)) return !isQuotedWithin(tokens, end);
  const isGlued = tokens.starts[end] === tokens.ends[end - 1];
  if (isGlued) return SPACELESS_LETTER.test(tokens.values[stop - 1] ?? '') && SPACELESS_LETTER.test(next);
  if (SMALL.test(next)) return false;
  if (value !== '.' || end > stop + 1) return true;
  return !isAbbreviation(tokens.values[stop - 1] ?? '', language);
}

/** "「工事は来年。」と述べた": what is quoted goes on where the quotation's end touches a small word such as と. */
function isQuotedWithin(tokens: Tokens, end: number): boolean {
  return (
    CLOSING_BRACKET_QUOTE.test(tokens.values[end - 1] ?? '') && SAID_BEHIND.test(tokens.values[end] ?? '')
  );
}

function isAbbreviation(word: string, language: string): boolean {
  if (SHORT_NUMBER.test(word)) return ORDINAL_STOPS.has(language);
  if (ONE_LETTER.test(word)) return true;
  if (!HAS_CASE.test(word)) return false;
  if (ABBREVIATIONS.has(word.toLowerCase())) return true;
  return NO_VOWEL.test(word) && word !== word.toUpperCase();
}

/** The first word from here that is no opening sign. */
function firstWordFrom(tokens: Tokens, from: number, endToken: number): string {
  let token = from;
  while (token + 1 < endToken && OPENING.test(tokens.values[token] ?? '')) token += 1;
  return tokens.values[token] ?? '';
}

function touchesNext(tokens: Tokens, token: number, endToken: number): boolean {
  return token + 1 < endToken && tokens.starts[token + 1] === tokens.ends[token];
}

/** A space between Thai letters ends a sentence once the piece is long enough; beside figures it never does. */
function isThaiBreak(tokens: Tokens, token: number, start: number, endToken: number): boolean {
  return (
    token + 1 - start >= MIN_THAI_TOKENS &&
    token + 1 < endToken &&
    !touchesNext(tokens, token, endToken) &&
    THAI_LETTER.test(tokens.values[token + 1] ?? '')
  );
}
