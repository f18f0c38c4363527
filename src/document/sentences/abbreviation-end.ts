import type { Tokens } from '../analysis';
import { type AbbreviationKind, abbreviationKinds } from './abbreviations';
import { CLOCK_COMPANY, JOINING, LETTERED, OPENERS } from './sentence-words';
import type { Stop } from './stops';

/** Longest abbreviation with its dots, in UTF-16 units. */
const MAX_ABBREVIATION_CHARS = 12;

const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
const SMALL = /^\p{Ll}/u;
const NUMERAL = /^(?:\p{N}|[IVXivx]+$|[A-Z]$|[A-Z]?\d)/u;
const LETTER_OR_DOT = /[\p{L}.°º]/u;
const URL = /:\/\/|^www\.|@/u;

/** What the word that a stop ends may be an abbreviation of; empty for an ordinary word. */
export function abbreviationBefore(text: string, tokens: Tokens, stop: Stop): readonly AbbreviationKind[] {
  if (stop.isClosed) return [];
  const value = tokens.values[stop.token] ?? '';
  if (URL.test(value)) return [];
  const end = (tokens.ends[stop.token] ?? 0) - 1;
  let from = end;
  while (from > 0 && end - from <= MAX_ABBREVIATION_CHARS && LETTER_OR_DOT.test(text.charAt(from - 1))) {
    from -= 1;
  }
  if (from === end || end - from > MAX_ABBREVIATION_CHARS) return [];
  return abbreviationKinds(text.slice(from, end));
}

/** Whether a sentence that began at `start` ends at an abbreviation, `opening` being the next word. */
export function endsAtAbbreviation(
  tokens: Tokens,
  stop: Stop,
  start: number,
  opening: number,
  kinds: readonly AbbreviationKind[],
): boolean {
  const next = tokens.values[opening] ?? '';
  const lower = tokens.lowers[opening] ?? '';
  const isCapital = CAPITAL.test(next);
  if (kinds.includes('numbered') && NUMERAL.test(next) && next !== 'I' && next !== 'A') return false;
  if (kinds.includes('open') || (JOINING.has(lower) && isShouted(tokens, start, opening))) return false;
  if (kinds.includes('either')) return isCapital && OPENERS.has(lower);
  if (kinds.includes('clock')) return isCapital && !CLOCK_COMPANY.has(lower);
  if (kinds.includes('initial')) return isCapital && endsAtInitial(tokens, stop, start, next);
  if (kinds.includes('final')) return isCapital;
  return !SMALL.test(next);
}

/** In a text in capitals a capital tells nothing: "UNTIL 6 P.M. ON TUESDAY". */
function isShouted(tokens: Tokens, start: number, opening: number): boolean {
  const next = tokens.values[opening] ?? '';
  const first = tokens.values[start] ?? '';
  return next.length > 1 && first.length > 1 && next === next.toUpperCase() && first === first.toUpperCase();
}

function endsAtInitial(tokens: Tokens, stop: Stop, start: number, next: string): boolean {
  const initial = tokens.values[stop.token] === '.' ? stop.token - 1 : stop.token;
  if (initial <= start) return false;
  const before = tokens.values[initial - 1] ?? '';
  if (LETTERED.has(before.toLowerCase())) return true;
  if ((tokens.values[initial] ?? '').startsWith('I') && SMALL.test(before)) return true;
  return next.length > 1 && OPENERS.has(next.toLowerCase());
}
