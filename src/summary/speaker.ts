import type { AnalyzedSentence, Tokens } from '../document/analysis';

/** A name with an office and a party in parentheses takes so many tokens. */
const MOST_TOKENS = 16;

const STARTS_LIKE_NAME = /^[\p{Lu}\p{N}]/u;
const IN_NAMES: ReadonlySet<string> = new Set("of the for and & . , ( ) - '".split(' '));

/**
 * Where what is said begins: past the speaker in "Project Manager: Yeah.", else at the first token. Each word of
 * a speaker begins with a capital, so that "There are three kinds: red, ..." names none.
 */
export function endOfSpeaker({ values }: Tokens, { firstToken, endToken }: AnalyzedSentence): number {
  const last = Math.min(endToken, firstToken + MOST_TOKENS);
  for (let token = firstToken; token < last; token += 1) {
    const value = values[token] ?? '';
    if (value.endsWith(':')) return token + 1;
    if (!STARTS_LIKE_NAME.test(value) && !IN_NAMES.has(value)) return firstToken;
  }
  return firstToken;
}
