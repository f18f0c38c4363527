import type { Tokens } from '../analysis';

/** A run of stops with the closing signs behind it. */
export interface Stop {
  /** The token that is the first stop, or that carries it ("Dr."). */
  readonly token: number;
  /** One past the last token of the run: stops, closing quotes and brackets, footnote numbers, emoji. */
  readonly end: number;
  /** `'mark'`: a question or exclamation mark is among them. */
  readonly kind: 'full-stop' | 'ellipsis' | 'mark';
  /** Whether white space stands before it, as in a text whose tokens were joined with spaces. */
  readonly isDetached: boolean;
  /** Whether a closing quote or bracket stands behind it. */
  readonly isClosed: boolean;
}

/** The quotes and brackets of a block. */
export interface Pairs {
  /** Tokens that close a quotation. */
  readonly closingQuotes: ReadonlySet<number>;
  /** For each token that opens a bracket, the one that closes it. */
  readonly brackets: ReadonlyMap<number, number>;
}

const ALL_STOPS = /^[.?!…。！？｡؟।॥]+$/u;
const FINAL_STOPS: ReadonlySet<string> = new Set('.?!…。！？｡؟।॥');
const MARK = /[?!？！؟]/u;
const CLOSING_QUOTE = /^(?:[”’»›]|''|’’)$/u;
const OPENING_QUOTE = /^(?:[“‘«‹„‚]|``)$/u;
const STRAIGHT_QUOTE = /^["']$/u;
/** Behind these nothing opens: in "the 'old mill '. The dam" the second mark closes, though a space stands before it. */
const CLOSING_PUNCTUATION = /^[.,;:!?]$/u;
const OPENING_BRACKET = /^[([{]$/u;
const CLOSING_BRACKET = /^[)\]}]$/u;
const PICTURE = /^\p{Extended_Pictographic}|^\p{Regional_Indicator}|^[:;]-?[)D]$/u;
/** ".env", ".5", ".NET"; " .Then" is a stop that stands at the wrong side of its space. */
const DOTTED_WORD = /^(?:[\p{Ll}\p{N}]|\p{Lu}{2}|Net$)/u;
const NUMERAL = /^\d{1,3}$/u;
const LETTERS = /^[a-z]/iu;

/** Three dots; four are an ellipsis and a full stop. */
const ELLIPSIS_DOTS = 3;

/** Whether a token is or carries a sentence stop. */
export function hasStop(value: string): boolean {
  return FINAL_STOPS.has(value.charAt(value.length - 1));
}

/** Whether a token opens a quotation or a bracket. */
export function isOpener(tokens: Tokens, token: number, pairs: Pairs): boolean {
  const value = tokens.values[token] ?? '';
  if (OPENING_QUOTE.test(value) || OPENING_BRACKET.test(value)) return true;
  return STRAIGHT_QUOTE.test(value) && !pairs.closingQuotes.has(token);
}

/** Reads the run of stops that begins at a token for which {@link hasStop} holds. */
export function readStop(tokens: Tokens, token: number, endToken: number, pairs: Pairs): Stop {
  const value = tokens.values[token] ?? '';
  const isOwnToken = ALL_STOPS.test(value);
  let stops = isOwnToken ? value : value.slice(-1);
  let isClosed = false;
  let end = token + 1;
  for (; end < endToken; end += 1) {
    const next = tokens.values[end] ?? '';
    if (ALL_STOPS.test(next)) {
      if (isLeadingDot(tokens, end, endToken)) break;
      stops += next;
    } else if (isClosing(tokens, end, pairs)) {
      isClosed = true;
    } else if (isFootnote(tokens, end, endToken)) {
      end += 2;
    } else if (!PICTURE.test(next)) {
      break;
    }
  }
  return {
    token,
    end,
    kind: kindOf(stops, isOwnToken),
    isDetached: isOwnToken && !isGlued(tokens, token),
    isClosed,
  };
}

/** Whether no white space stands before a token. */
export function isGlued(tokens: Tokens, token: number): boolean {
  return token > 0 && tokens.ends[token - 1] === tokens.starts[token];
}

/** Whether a stop is the first sign of a word: ".NET", ".env". */
export function isLeadingDot(tokens: Tokens, token: number, endToken: number): boolean {
  return (
    tokens.values[token] === '.' &&
    !isGlued(tokens, token) &&
    token + 1 < endToken &&
    isGlued(tokens, token + 1) &&
    DOTTED_WORD.test(tokens.values[token + 1] ?? '')
  );
}

/**
 * Finds which quotes close and which brackets belong together, in one pass. White space tells for a
 * straight quote; where it stands on both sides or on none, it closes what is open.
 */
export function findPairs(tokens: Tokens, firstToken: number, endToken: number): Pairs {
  const closingQuotes = new Set<number>();
  const brackets = new Map<number, number>();
  const openBrackets: number[] = [];
  let isQuoteOpen = false;
  let isSingleOpen = false;
  for (let token = firstToken; token < endToken; token += 1) {
    const value = tokens.values[token] ?? '';
    if (value.length > 2 || LETTERS.test(value)) continue;
    if (OPENING_BRACKET.test(value)) openBrackets.push(token);
    else if (CLOSING_BRACKET.test(value)) {
      const opening = openBrackets.pop();
      if (opening !== undefined) brackets.set(opening, token);
    } else if (CLOSING_QUOTE.test(value)) closingQuotes.add(token);
    else if (STRAIGHT_QUOTE.test(value)) {
      const hasSpaceBefore = token === firstToken || !isGlued(tokens, token);
      const hasSpaceAfter = token + 1 >= endToken || !isGlued(tokens, token + 1);
      const isBeforeStop = !hasSpaceAfter && CLOSING_PUNCTUATION.test(tokens.values[token + 1] ?? '');
      const isOpen: boolean =
        isQuoteOpen || (isSingleOpen && CLOSING_PUNCTUATION.test(tokens.values[token - 1] ?? ''));
      const closes: boolean = isBeforeStop || (hasSpaceBefore === hasSpaceAfter ? isOpen : hasSpaceAfter);
      if (closes) closingQuotes.add(token);
      if (value === '"') isQuoteOpen = !closes;
      else if (closes || hasSpaceBefore) isSingleOpen = !closes;
    }
  }
  return { closingQuotes, brackets };
}

function kindOf(stops: string, isOwnToken: boolean): Stop['kind'] {
  if (MARK.test(stops)) return 'mark';
  const dots = isOwnToken ? stops : stops.slice(1);
  if (dots.includes('…')) return 'ellipsis';
  return dots.length > 1 && dots.length <= ELLIPSIS_DOTS ? 'ellipsis' : 'full-stop';
}

function isClosing(tokens: Tokens, token: number, pairs: Pairs): boolean {
  return pairs.closingQuotes.has(token) || CLOSING_BRACKET.test(tokens.values[token] ?? '');
}

/** "[12]" right after a stop, or at the end of the block. */
function isFootnote(tokens: Tokens, token: number, endToken: number): boolean {
  return (
    tokens.values[token] === '[' &&
    token + 2 < endToken &&
    (isGlued(tokens, token) || token + 3 === endToken) &&
    NUMERAL.test(tokens.values[token + 1] ?? '') &&
    tokens.values[token + 2] === ']'
  );
}
