import type { Analysis, Tokens } from '../document/analysis';
import type { NameMention } from './name-mention';
import { getVocabulary } from './vocabulary';

/** What agencies and papers do, beside the verbs of saying: "Reuters reported". */
const REPORTING = new Set(['reported', 'reports']);
/** The longest dateline, "Fall River, Massachusetts (the Heartland Project)", has about so many tokens. */
const MAX_DATELINE_TOKENS = 16;
const CREDITS = /contributed to this (?:report|story|article)|reported from/u;
const OPENS_SENTENCE = /^[\p{Lu}\p{N}"“‘'[\-–—]/u;
const CAPITAL = /^\p{Lu}/u;

/**
 * The token where the text proper begins after a dateline, "Seoul, South Korea (Reuters) -": places, then who
 * publishes it in brackets. 0 where there is none: "Curie (1867-1934) was" and "Veloma (VLM) rose" are sentences.
 */
export function findDatelineEnd({ tokens, sentences }: Analysis, mentions: readonly NameMention[]): number {
  const opening = sentences.find(({ role }) => role === 'body');
  if (opening === undefined) return 0;
  const start = opening.firstToken;
  const bracket = indexWithin(tokens, '(', start);
  const end = bracket < 0 ? -1 : indexWithin(tokens, ')', start);
  if (end < bracket || !OPENS_SENTENCE.test(tokens.values[end + 1] ?? '')) return 0;
  if (!tokens.values.slice(bracket + 1, end).some((value) => CAPITAL.test(value))) return 0;
  const places = mentions.filter(({ type, firstToken }) => type === 'place' && firstToken < bracket);
  for (let token = start; token < bracket; token += 1) {
    const isPlace = places.some(({ firstToken, endToken }) => firstToken <= token && token < endToken);
    if (!isPlace && tokens.values[token] !== ',') return 0;
  }
  return end + 1;
}

/** The sentences such as "Ines Okafor contributed to this report." */
export function findCredits({ text, sentences }: Analysis): ReadonlySet<number> {
  const credits = sentences.filter(({ start, end }) => CREDITS.test(text.slice(start, end)));
  return new Set(credits.map(({ index }) => index));
}

/** Whether a mention is of who says something, or of whom it was said to. */
export function isVoice({ lowers }: Tokens, { firstToken, endToken }: NameMention): boolean {
  const before = lowers[firstToken - 1] ?? '';
  if (isSaying(before) || isSaying(lowers[endToken] ?? '')) return true;
  return before === 'to' && lowers[firstToken - 2] === 'according';
}

function isSaying(word: string): boolean {
  return REPORTING.has(word) || getVocabulary().speechVerbs.has(word);
}

function indexWithin({ values }: Tokens, value: string, start: number): number {
  const end = Math.min(values.length, start + MAX_DATELINE_TOKENS);
  for (let token = start; token < end; token += 1) if (values[token] === value) return token;
  return -1;
}
