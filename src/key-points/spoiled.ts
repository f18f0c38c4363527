import { isDoubleMark, isSingleMark } from './quotation-marks';
import { isCapitalised, type Words } from './words';

/** Words that open a sentence and seldom stand in a name: "with a free kick This was", "on the pitch He left". */
const OPENERS: ReadonlySet<string> = new Set(
  'This These Those There It He She They We The An In On At For When While If After Before But Its His Her Their Our'.split(
    ' ',
  ),
);

const STOP = /^[.!?]+$/u;
const STOP_AT_END: ReadonlySet<string> = new Set(['.', '!', '?']);
const ELLIPSIS = /^(?:…|\.{3,})$/u;
const CLOSING = /^[”’"')\]]$/u;
const LETTERS = /^[\p{L}\p{M}]+$/u;
const SMALL_WORD = /^\p{Ll}[\p{Ll}\p{M}]*$/u;
/** "the. food basket", "a. holistic": one or more letters with a stop of their own. */
const STOPPED_WORD = /^\p{Ll}{1,3}\.$/u;
/** Shortened words that a small letter may follow. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'vs. v. st. no. pp. vol. ed. ca. al. cf. eg. ie. sq. ft. oz. lb. lbs. hr. hrs. min. max. sec. st. jr. sr. co. inc. ltd. etc. est. fig. ch. m. km. cm. mm. kg. c. b. d. p. bn. mr. dr.'.split(
    ' ',
  ),
);

/**
 * True when the text spoiled the words on their way: a stop in the middle of a sentence, two sentences in one, a
 * heading or a caption that ran into the sentence, a space that was lost, an end that is cut off. No cut mends that, and no
 * reader takes it for a sentence.
 */
export function isSpoiled(words: Words): boolean {
  const { length, values } = words;
  if (ELLIPSIS.test(values[length - 1] ?? '')) return true;
  for (let at = 1; at < length; at += 1) {
    if (isStrayStop(words, at) || isLostSpace(words, at) || opensAnother(words, at)) return true;
  }
  return false;
}

/** "in the. food basket" and "Who won? Orlo did": a stop inside, with no mark that closes behind it. */
function isStrayStop({ values, lowers, length, starts, ends }: Words, at: number): boolean {
  if (at === length - 1) return false;
  const value = values[at] ?? '';
  if (!STOP_AT_END.has(value.at(-1) ?? '')) return false;
  const next = values[at + 1] ?? '';
  if (STOPPED_WORD.test(value)) return SMALL_WORD.test(next) && !ABBREVIATIONS.has(lowers[at] ?? '');
  if (!STOP.test(value) || CLOSING.test(next)) return false;
  // "Yahoo! said" and "so (he asked why?) they" go on.
  if (value !== '.') return isCapitalised(next) || STOP.test(next);
  // "orlo.com" is one word.
  return LETTERS.test(next) && (starts[at + 1] ?? 0) > (ends[at] ?? 0);
}

/** "the page.Click here", "(in May)The dam", "on Monday,the dam". */
function isLostSpace(words: Words, at: number): boolean {
  const { values, starts, ends } = words;
  if (ends[at - 1] !== starts[at]) return false;
  const value = values[at] ?? '';
  const before = values[at - 1] ?? '';
  if (before === ')' || before === ']') return LETTERS.test(value) && value.length > 1;
  if (before === ',' || before === ';') return LETTERS.test(value);
  return (before === '.' || before === '?' || before === '!') && LETTERS.test(value) && isCapitalised(value);
}

/** "Omega-3 fats This is a healthy kind": a sentence's first word, with a capital, behind a word and before a small one. */
function opensAnother({ values, tags, starts, ends }: Words, at: number): boolean {
  const value = values[at] ?? '';
  const isOneOf = value === 'One' && values[at + 1] === 'of';
  if (!(OPENERS.has(value) || isOneOf) || !SMALL_WORD.test(values[at + 1] ?? '')) return false;
  const before = values[at - 1] ?? '';
  return tags[at - 1] !== 'PUNCT' && LETTERS.test(before) && (starts[at] ?? 0) > (ends[at - 1] ?? 0);
}

/** True when a text's sentence has neither a stop nor a closing mark at its end. */
export function endsOpen(words: Words): boolean {
  const last = words.length - 1;
  const value = words.values[last] ?? '';
  if (value.endsWith('.') || STOP.test(value) || ELLIPSIS.test(value)) return false;
  if (isSingleMark(value) || isDoubleMark(words, last) || value === ')' || value === ']') {
    return !STOP.test(words.values[last - 1] ?? '');
  }
  return true;
}

/** True when white space stands before the stop that ends the words. */
export function hasSpacedEnd({ length, values, starts, ends }: Words): boolean {
  return STOP.test(values[length - 1] ?? '') && (starts[length - 1] ?? 0) > (ends[length - 2] ?? 0);
}
