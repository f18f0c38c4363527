import type { AnalyzedSentence } from '../document/analysis';

const STRAIGHT_QUOTE = 0x22;
const OPENING_QUOTE = 0x201c;
const CLOSING_QUOTE = 0x201d;
const APOSTROPHE = 0x27;
const OPENING_SINGLE = 0x2018;
const CLOSING_SINGLE = 0x2019;
const ENDS_SPEECH = /[.,!?;:…]/u;
const WORD = /[\p{L}\p{N}]/u;
const DIGIT = /\d/u;

/** Whether a quotation begins in another sentence, or ends there: the reader of this one cannot tell who speaks. */
export function hasBrokenQuotation(text: string, { start, end }: AnalyzedSentence): boolean {
  let open = 0;
  let straight = 0;
  let single: SingleQuotation = 'closed';
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < STRAIGHT_QUOTE || (unit > APOSTROPHE && unit < OPENING_SINGLE)) continue;
    if (unit === STRAIGHT_QUOTE) straight += 1;
    else if (unit === OPENING_QUOTE) open += 1;
    else if (unit === CLOSING_QUOTE) open -= 1;
    else if (unit === APOSTROPHE || unit === OPENING_SINGLE || unit === CLOSING_SINGLE) {
      const isStray = single === 'closed' && isClosingSingle(text, at, start, end);
      if (isStray) return true;
      single = stateAfterSingle(single, text, at, start, end);
    }
  }
  return open !== 0 || straight % 2 === 1 || single === 'open';
}

/** A mark behind an "s" may close what is open, or be that of "the players' union". */
type SingleQuotation = 'open' | 'closed' | 'either';

/** Behind a stop or a comma a single mark is no apostrophe. */
function isClosingSingle(text: string, at: number, start: number, end: number): boolean {
  return at > start && ENDS_SPEECH.test(text.charAt(at - 1)) && !WORD.test(charIn(text, at + 1, end));
}

function stateAfterSingle(
  state: SingleQuotation,
  text: string,
  at: number,
  start: number,
  end: number,
): SingleQuotation {
  const before = at > start ? text.charAt(at - 1) : ' ';
  const after = charIn(text, at + 1, end);
  if (WORD.test(before)) {
    // "It's", "livin' it", and in "'the players' union'" perhaps the end.
    if (WORD.test(after) || state === 'closed') return state;
    return before === 's' ? 'either' : 'closed';
  }
  if (ENDS_SPEECH.test(before) && !WORD.test(after)) return 'closed';
  if (text.charCodeAt(at) === CLOSING_SINGLE) return state;
  // "'90s" is short for a year.
  if (WORD.test(after)) return DIGIT.test(after) ? state : 'open';
  return state === 'open' ? 'closed' : 'open';
}

function charIn(text: string, at: number, end: number): string {
  return at < end ? text.charAt(at) : ' ';
}
