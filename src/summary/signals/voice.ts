import { markWords } from '../word-marks';
import type { Signal } from './signal';

const OPENS_WITH_QUOTE = /^["“'‘«]/u;
const FIRST_PERSON = 1;
const SECOND_PERSON = 2;
const PERSONS: ReadonlyMap<string, number> = new Map([
  ...['i', 'we', 'my', 'our', 'me', 'us'].map((word) => [word, FIRST_PERSON] as const),
  ...['you', 'your'].map((word) => [word, SECOND_PERSON] as const),
]);
const ENDS_AS_QUESTION = /\?["'”’)]*$/u;

const STRAIGHT_QUOTE = 0x22;
const OPENING_QUOTE = 0x201c;
const CLOSING_QUOTE = 0x201d;
const APOSTROPHE = 0x27;
const OPENING_SINGLE = 0x2018;
const CLOSING_SINGLE = 0x2019;
const ENDS_SPEECH = /[.,!?;:…]/u;
const WORD = /[\p{L}\p{N}]/u;
const DIGIT = /\d/u;

/** Whether somebody is heard speaking: quotations, the first person and questions are colour, not news. */
export const measureVoice: Signal = ({ analysis: { text, tokens }, candidates }) => {
  const persons = markWords(tokens.words, PERSONS);
  const has = (person: number) =>
    candidates.map(({ sentence }) => {
      for (let token = sentence.firstToken; token < sentence.endToken; token += 1) {
        if (persons[tokens.wordOfToken[token] ?? 0] === person && tokens.values[token] !== 'US') return 1;
      }
      return 0;
    });
  return [
    {
      name: 'opens-with-quote',
      values: candidates.map(({ sentence }) => (OPENS_WITH_QUOTE.test(text.charAt(sentence.start)) ? 1 : 0)),
    },
    { name: 'first-person', values: has(FIRST_PERSON) },
    { name: 'second-person', values: has(SECOND_PERSON) },
    {
      name: 'question',
      values: candidates.map(({ sentence }) =>
        ENDS_AS_QUESTION.test(text.slice(Math.max(sentence.start, sentence.end - 4), sentence.end)) ? 1 : 0,
      ),
    },
    {
      name: 'broken-quotation',
      values: candidates.map(({ sentence }) =>
        hasBrokenQuotation(text, sentence.start, sentence.end) ? 1 : 0,
      ),
    },
  ];
};

/** Whether a quotation begins in another sentence, or ends there: the reader of this one cannot tell who speaks. */
function hasBrokenQuotation(text: string, start: number, end: number): boolean {
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
