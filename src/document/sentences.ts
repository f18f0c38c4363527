import { type AbbreviationKind, abbreviationKinds } from './abbreviations';
import type { Tokens } from './analysis';
import { findListMarkers } from './list-markers';
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

/** Longest sentence in tokens; the longest of 100 news articles has 118. A longer run is cut, so that no stage meets an endless one. */
export const MAX_SENTENCE_TOKENS = 250;

/** A bracket of at most so many tokens inside a sentence keeps its stops to itself. */
const MAX_ASIDE_TOKENS = 60;

/** Longest abbreviation with its dots, in UTF-16 units. */
const MAX_ABBREVIATION_CHARS = 12;

/** Longest name between a quotation and its "said", in tokens: "Prime Minister Anna van der Berg". */
const MAX_SPEAKER_TOKENS = 6;

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const PICTURE = /^\p{Extended_Pictographic}/u;
const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
const SMALL = /^\p{Ll}/u;
const DIGIT = /^\p{N}/u;
const NUMERAL = /^(?:\p{N}|[IVXivx]+$|[A-Z]$|[A-Z]?\d)/u;
const CAPITALISED_WORD = /^\p{Lu}\p{Ll}|^[AI]$/u;
const LETTER_OR_DOT = /[\p{L}.]/u;
const URL = /:\/\/|^www\.|@/u;
/** What never opens a sentence. */
const GOES_ON = /^(?:[,;:)\]}%/&]|'s|’s)/u;
const DASH = /^(?:-+|[–—])$/u;
const MARKER_AT_START = /^(?:\d{1,2}|[A-Za-z]|[IVX]{1,4})\.?$/u;
/** Ends of addresses and files that are words too: "so.io" is no break, "so.This" is. */
const CAMEL_MEMBER = /^[(_]/u;

const OPENERS = words(
  'a an the this that these those there here he she it we they you i his her its our their my your in on at ' +
    'for from with without by after before during since until while when where why how what who whose which if ' +
    'although though because but and or so yet however meanwhile moreover nevertheless nonetheless still also ' +
    'then now not no some many most much more all both each every another other others such several one once ' +
    'despite according among between under over even only just instead thus therefore hence as to of is are was ' +
    "were do does did have has had let it's he's she's that's there's they're we're i'm don't",
);
const SPEECH_VERBS = words(
  'said says say asked asks replied replies told added adds cried shouted yelled whispered answered wrote writes ' +
    'exclaimed laughed joked insisted explained recalled tweeted wondered muttered demanded continued called ' +
    'screamed announced declared remarked thought',
);
const PRONOUNS = words('i he she they we it');
/** Names that carry a mark of their own. */
const EXCLAIMING_NAMES = words('yahoo jeopardy yum joomla wham panic chips airplane oklahoma hamilton');
/** What follows "5 p.m." in the same sentence, capital or not. */
const CLOCK_COMPANY = words(
  'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march ' +
    'april may june july august september october november december gmt utc est edt et cst cdt ct pst pdt pt mst ' +
    'mdt mt bst cet cest ist jst aest eastern pacific central mountain',
);
/** Nouns that a letter or numeral names: "Plan B." may end a sentence where "Anna B." does not. */
const LETTERED = words(
  'plan vitamin type class group section part phase grade appendix hepatitis model series point act war figure ' +
    'table option step category team exhibit item schedule annex division league',
);
/** Words that follow "end." without a space in flattened pages, and are the end of no address. */
const GLUED_OPENERS = words('the this that they there he she we you and but when however');

/** Splits the tokens firstToken..endToken (exclusive) of one block into sentences. Returns the first token of each sentence, ascending, the first being firstToken. */
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
  return withinCap(tokens, starts, endToken);
}

function endsSentence(block: Block, stop: Stop, start: number): boolean {
  const { tokens } = block;
  if (stop.token > start && isOpener(tokens.values[stop.token - 1] ?? '') && !stop.isClosed) return false;
  if (isLeadingDot(tokens, stop.token, block.endToken)) return false;
  if (GOES_ON.test(tokens.values[stop.end] ?? '')) return false;
  if (isMarkerAtStart(block, stop, start)) return false;
  if (isGlued(tokens, stop.end)) return endsBeforeGlued(block, stop);
  const opening = firstWordFrom(block, stop.end);
  const next = tokens.values[opening] ?? '';
  if (stop.isClosed && isSpeaker(block, opening, stop)) return false;
  if (stop.kind === 'mark') return endsAtMark(block, stop, start, opening);
  if (stop.kind === 'ellipsis') return endsAtEllipsis(stop, next);
  const word = stop.isDetached ? '' : wordBefore(block, stop);
  const kinds = word === '' ? [] : abbreviationKinds(word);
  if (kinds.length > 0) return endsAtAbbreviation(block, stop, start, opening, kinds);
  if (!SMALL.test(next)) return true;
  return !stop.isClosed && (stop.isDetached || block.engineStarts.has(stop.end));
}

/** "3. Mix" and "B. Results" at a start: the stop belongs to the marker. */
function isMarkerAtStart({ tokens }: Block, stop: Stop, start: number): boolean {
  if (stop.kind !== 'full-stop' || stop.isClosed || stop.isDetached) return false;
  const isOwnToken = tokens.values[stop.token] === '.';
  return stop.token === (isOwnToken ? start + 1 : start) && MARKER_AT_START.test(tokens.values[start] ?? '');
}

/** No space follows: an address, a version, a file name, or a page that lost its line breaks. */
function endsBeforeGlued({ tokens, endToken }: Block, stop: Stop): boolean {
  const next = tokens.values[stop.end] ?? '';
  if (!stop.isClosed && stop.kind === 'full-stop') {
    const before = tokens.values[stop.token - 1] ?? '';
    if (tokens.values[stop.token] !== '.' || !(SMALL.test(before) || DIGIT.test(before))) return false;
    if (before !== before.toLowerCase() || (before.length < 2 && !DIGIT.test(before))) return false;
    if (stop.end + 1 < endToken && isGlued(tokens, stop.end + 1)) {
      const after = tokens.values[stop.end + 1] ?? '';
      const afterIsGlued = stop.end + 2 < endToken && isGlued(tokens, stop.end + 2);
      if (CAMEL_MEMBER.test(after) || (after === '.' && afterIsGlued)) return false;
    }
    if (GLUED_OPENERS.has(next)) return true;
  }
  return CAPITALISED_WORD.test(next) || isOpener(next);
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

function endsAtAbbreviation(
  block: Block,
  stop: Stop,
  start: number,
  opening: number,
  kinds: readonly AbbreviationKind[],
): boolean {
  const { tokens } = block;
  const next = tokens.values[opening] ?? '';
  const lower = tokens.lowers[opening] ?? '';
  const isCapital = CAPITAL.test(next);
  if (kinds.includes('numbered') && NUMERAL.test(next) && next !== 'I' && next !== 'A') return false;
  if (kinds.includes('open')) return false;
  if (kinds.includes('either')) return isCapital && OPENERS.has(lower);
  if (kinds.includes('clock')) return isCapital && !CLOCK_COMPANY.has(lower);
  if (kinds.includes('initial')) return isCapital && endsAtInitial(block, stop, start, next);
  if (kinds.includes('final')) return isCapital;
  return !SMALL.test(next);
}

function endsAtInitial({ tokens }: Block, stop: Stop, start: number, next: string): boolean {
  const initial = tokens.values[stop.token] === '.' ? stop.token - 1 : stop.token;
  if (initial <= start) return false;
  const before = tokens.values[initial - 1] ?? '';
  if (LETTERED.has(before.toLowerCase())) return true;
  if ((tokens.values[initial] ?? '').startsWith('I') && SMALL.test(before)) return true;
  return next.length > 1 && OPENERS.has(next.toLowerCase());
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
    if (!CAPITAL.test(value) && !/^(?:van|von|de|der|bin|al|\.)$/u.test(value)) return false;
  }
  return false;
}

/** The word that a stop ends, as it stands between other signs, without the stop. */
function wordBefore({ text, tokens }: Block, stop: Stop): string {
  if (stop.isClosed) return '';
  const value = tokens.values[stop.token] ?? '';
  if (URL.test(value)) return '';
  const end = (tokens.ends[stop.token] ?? 0) - 1;
  let from = end;
  while (from > 0 && end - from <= MAX_ABBREVIATION_CHARS && LETTER_OR_DOT.test(text.charAt(from - 1))) {
    from -= 1;
  }
  return end - from > MAX_ABBREVIATION_CHARS ? '' : text.slice(from, end);
}

/** The first token from here that is no opening quote, bracket or dash. */
function firstWordFrom({ tokens, endToken }: Block, from: number): number {
  let token = from;
  while (
    token + 1 < endToken &&
    (isOpener(tokens.values[token] ?? '') || DASH.test(tokens.values[token] ?? ''))
  ) {
    token += 1;
  }
  return token;
}

/** Cuts what is longer than the cap: behind a semicolon, else a comma, else before "and", else anywhere. */
function withinCap(tokens: Tokens, starts: readonly number[], endToken: number): readonly number[] {
  const cut: number[] = [];
  for (const [index, first] of starts.entries()) {
    const end = starts[index + 1] ?? endToken;
    let start = first;
    cut.push(start);
    while (end - start > MAX_SENTENCE_TOKENS) {
      start = bestCut(tokens, start);
      cut.push(start);
    }
  }
  return cut;
}

function bestCut(tokens: Tokens, start: number): number {
  const last = start + MAX_SENTENCE_TOKENS;
  let best = last;
  let bestWorth = 0;
  for (let token = start + MAX_SENTENCE_TOKENS / 2; token <= last; token += 1) {
    const before = tokens.values[token - 1] ?? '';
    const worth = /^[;:]$/u.test(before) ? 4 : before === ',' ? 3 : tokens.tags[token] === 'CCONJ' ? 2 : 1;
    if (worth >= bestWorth && !(worth === 1 && isGlued(tokens, token))) {
      best = token;
      bestWorth = worth;
    }
  }
  return best;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
