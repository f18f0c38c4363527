import type { Tokens } from '../analysis';
import { abbreviationBefore, endsAtAbbreviation } from './abbreviation-end';
import { findListMarkers } from './list-markers';
import { cutLongSentences } from './long-sentences';
import { beginsAfterLine } from './run-on';
import {
  EXCLAIMING_NAMES,
  GLUED_OPENERS,
  NEVER_LAST,
  OPENERS,
  PRONOUNS,
  SPEECH_VERBS,
} from './sentence-words';
import {
  findPairs,
  hasStop,
  isGlued,
  isLeadingDot,
  isOpener,
  type Pairs,
  readStop,
  type Stop,
} from './stops';

/** All that the decisions about one block need. */
interface Block {
  readonly text: string;
  readonly tokens: Tokens;
  readonly endToken: number;
  readonly engineStarts: ReadonlySet<number>;
  readonly pairs: Pairs;
}

/** A bracket of at most so many tokens inside a sentence keeps its stops to itself. */
const MAX_ASIDE_TOKENS = 60;

/** Longest name between a quotation and its "said", in tokens: "Prime Minister Anna van der Berg". */
const MAX_SPEAKER_TOKENS = 6;

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const PICTURE = /^\p{Extended_Pictographic}/u;
const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
const SMALL = /^\p{Ll}/u;
const DIGIT = /^\p{N}/u;
const LETTER = /^\p{L}/u;
const CAPITALISED_WORD = /^\p{Lu}\p{Ll}|^[AI]$/u;
/** Marks and numbers before the first word of a sentence: "( cnn )", '"', "2 .". */
const MAX_MARKS_AT_START = 8;
/** What never opens a sentence. */
const GOES_ON = /^(?:[,;:)\]}%/&]|'s|’s)/u;
const DASH = /^(?:-+|[–—])$/u;
const NAME_PARTICLE = /^(?:van|von|de|der|bin|al|\.)$/u;
const MARKER_AT_START = /^(?:\d{1,2}|[A-Za-z]|[IVX]{1,4})\.?$/u;
/** "list.Sort(" is code. */
const MEMBER_OF_CODE = /^[(_]/u;

/**
 * Splits the tokens `firstToken` up to `endToken` (exclusive) of one block into sentences. Returns the
 * first token of each, ascending, the first being `firstToken`. The engine's own starts decide only where
 * a small letter follows a stop. Linear in the tokens.
 */
export function splitSentences(
  text: string,
  tokens: Tokens,
  firstToken: number,
  endToken: number,
  engineStarts: ReadonlySet<number>,
): readonly number[] {
  if (firstToken >= endToken) return [];
  const pairs = findPairs(tokens, firstToken, endToken);
  const markers = findListMarkers(tokens, firstToken, endToken);
  const block: Block = { text, tokens, endToken, engineStarts, pairs };
  const starts: number[] = [firstToken];
  let start = firstToken;
  let hasWord = false;
  let asideEnd = -1;
  const open = (token: number): void => {
    starts.push(token);
    start = token;
    hasWord = false;
  };
  for (let token = firstToken; token < endToken; ) {
    const value = tokens.values[token] ?? '';
    const markerEnd = markers.get(token);
    if (markerEnd !== undefined) {
      if (hasWord) open(token);
      token = markerEnd;
      continue;
    }
    const closing = pairs.brackets.get(token);
    if (closing !== undefined && hasWord && closing - token <= MAX_ASIDE_TOKENS) {
      asideEnd = Math.max(asideEnd, closing);
    }
    if (hasWord && beginsAfterLine(tokens, token, start, endToken)) open(token);
    hasWord ||= LETTER_OR_DIGIT.test(value) || PICTURE.test(value);
    if (!hasStop(value)) {
      token += 1;
      continue;
    }
    const stop = readStop(tokens, token, endToken, pairs);
    token = stop.end;
    if (hasWord && stop.end > asideEnd && stop.end < endToken && endsSentence(block, stop, start)) {
      open(stop.end);
    }
  }
  if (!hasWord && starts.length > 1) starts.pop();
  return cutLongSentences(tokens, starts, endToken);
}

function endsSentence(block: Block, stop: Stop, start: number): boolean {
  const { tokens } = block;
  if (isAside(block, stop, start) || isCited(block, stop)) return false;
  if (isLeadingDot(tokens, stop.token, block.endToken)) return false;
  if (GOES_ON.test(tokens.values[stop.end] ?? '')) return false;
  if (isMarkerAtStart(block, stop, start)) return false;
  if (isGlued(tokens, stop.end)) return endsBeforeGlued(block, stop);
  const opening = firstWordFrom(block, stop.end);
  const next = tokens.values[opening] ?? '';
  if (stop.isClosed && isSpeaker(block, opening, stop)) return false;
  if (stop.kind === 'mark') return endsAtMark(block, stop, start, opening);
  if (stop.kind === 'ellipsis') return endsAtEllipsis(stop, next);
  if (stop.isDetached && !stop.isClosed) return endsAtDetached(block, stop, start, next);
  const kinds = abbreviationBefore(block.text, tokens, stop);
  if (kinds.length > 0) return endsAtAbbreviation(tokens, stop, start, opening, kinds);
  if (!SMALL.test(next)) return true;
  return !stop.isClosed && block.engineStarts.has(stop.end) && mayOpenSmall(block, stop, start, next);
}

/**
 * Whether a word in small letters may open a sentence. In a text that has capitals it seldom does, but
 * for words that people open with when they do not care, and for names such as "iPhone".
 */
function mayOpenSmall({ tokens }: Block, stop: Stop, start: number, next: string): boolean {
  if (!CAPITAL.test(tokens.values[start] ?? '')) return true;
  const before = tokens.lowers[stop.token - 1] ?? '';
  if (before === ',' || NEVER_LAST.has(before)) return false;
  return OPENERS.has(next) || next !== next.toLowerCase();
}

/** "(!)" and "(?)" are remarks. */
function isAside({ tokens, pairs }: Block, stop: Stop, start: number): boolean {
  const isAlone = stop.token > start && isOpener(tokens, stop.token - 1, pairs);
  return isAlone && !stop.isClosed && tokens.values[stop.token]?.length === 1;
}

/** "... of the sea.” (Berg 55)." names the source of the quotation. */
function isCited({ tokens, pairs }: Block, stop: Stop): boolean {
  const closing = stop.isClosed ? pairs.brackets.get(stop.end) : undefined;
  return closing !== undefined && tokens.values[closing + 1] === '.';
}

/** "3. Mix" and "B. Results" at a start: the stop belongs to the marker. */
function isMarkerAtStart({ tokens }: Block, stop: Stop, start: number): boolean {
  if (stop.kind !== 'full-stop' || stop.isClosed || stop.isDetached) return false;
  const marker = tokens.values[stop.token] === '.' ? stop.token - 1 : stop.token;
  if (!MARKER_AT_START.test(tokens.values[marker] ?? '')) return false;
  return marker === start || (marker === start + 1 && !LETTER_OR_DIGIT.test(tokens.values[start] ?? ''));
}

/** No space follows: an address, a version, a file name, or a page that lost its line breaks. */
function endsBeforeGlued({ tokens, endToken, pairs }: Block, stop: Stop): boolean {
  const next = tokens.values[stop.end] ?? '';
  if (!stop.isClosed && stop.kind === 'full-stop') {
    const before = tokens.values[stop.token - 1] ?? '';
    if (tokens.values[stop.token] !== '.' || !(SMALL.test(before) || DIGIT.test(before))) return false;
    if (before !== before.toLowerCase() || (before.length < 2 && !DIGIT.test(before))) return false;
    if (stop.end + 1 < endToken && isGlued(tokens, stop.end + 1)) {
      const after = tokens.values[stop.end + 1] ?? '';
      const afterIsGlued = stop.end + 2 < endToken && isGlued(tokens, stop.end + 2);
      if (MEMBER_OF_CODE.test(after) || (after === '.' && afterIsGlued)) return false;
    }
    if (GLUED_OPENERS.has(next)) return true;
  }
  return CAPITALISED_WORD.test(next) || isOpener(tokens, stop.end, pairs);
}

/**
 * A stop between spaces. Some pages put one at every line break, in the middle of sentences; then a small
 * letter follows it in a text that has capitals, or a word precedes it that ends no sentence.
 */
function endsAtDetached({ tokens }: Block, stop: Stop, start: number, next: string): boolean {
  if (NEVER_LAST.has(tokens.lowers[stop.token - 1] ?? '')) return false;
  return !SMALL.test(next) || SMALL.test(tokens.values[firstLetter(tokens, start, stop.token)] ?? '');
}

/** The first token with a letter, or `end`: a lower-cased sentence may open with a quotation mark or a number. */
function firstLetter(tokens: Tokens, start: number, end: number): number {
  const last = Math.min(end, start + MAX_MARKS_AT_START);
  let token = start;
  while (token < last && !LETTER.test(tokens.values[token] ?? '')) token += 1;
  return token;
}

function endsAtMark(block: Block, stop: Stop, start: number, opening: number): boolean {
  const { tokens } = block;
  const next = tokens.values[opening] ?? '';
  const name = tokens.values[stop.token - 1] ?? '';
  const isName = EXCLAIMING_NAMES.has(name.toLowerCase()) && CAPITAL.test(name);
  if (!SMALL.test(next)) return !isName || OPENERS.has(tokens.lowers[opening] ?? '');
  if (stop.isClosed || isName) return false;
  return !(CAPITAL.test(name) && stop.token - 1 > start);
}

/** Between spaces it stands for words left out, and a name may follow. */
function endsAtEllipsis(stop: Stop, next: string): boolean {
  if (SMALL.test(next)) return false;
  if (stop.isDetached && !stop.isClosed) return OPENERS.has(next.toLowerCase()) && next !== 'I';
  return true;
}

/** Whether a quotation's speaker follows it: `"Is it?" Anna Berg asked.` */
function isSpeaker({ tokens, endToken }: Block, opening: number, stop: Stop): boolean {
  const last = Math.min(opening + MAX_SPEAKER_TOKENS, endToken - 1);
  for (let token = opening; token < last; token += 1) {
    const value = tokens.values[token] ?? '';
    if (token > opening && SPEECH_VERBS.has(tokens.lowers[token] ?? '')) {
      if (stop.kind === 'mark' && !PRONOUNS.has(tokens.lowers[opening] ?? '')) return true;
      // After a full stop only the bare tag belongs to it: "Berg said the firm ..." is a sentence.
      return token + 1 >= endToken || hasStop(tokens.values[token + 1] ?? '');
    }
    if (!CAPITAL.test(value) && !NAME_PARTICLE.test(value)) return false;
  }
  return false;
}

/** The first token from here that is no opening quote, bracket or dash. */
function firstWordFrom({ tokens, endToken, pairs }: Block, from: number): number {
  let token = from;
  while (token + 1 < endToken && (isOpener(tokens, token, pairs) || DASH.test(tokens.values[token] ?? ''))) {
    token += 1;
  }
  return token;
}
