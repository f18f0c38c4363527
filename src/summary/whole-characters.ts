/** Marks, joiners, signs that change an emoji, half-width sound marks, vowels of Thai and Lao, vowels and finals of Korean. */
const GOES_ON =
  /^(?:\u200d|[\p{M}\uff9e\uff9f\u0e33\u0eb3\u1160-\u11ff\ud7b0-\ud7fb\u{e0020}-\u{e007f}]|[\u{1f3fb}-\u{1f3ff}])/u;
/** A joiner, a sign that takes the vowel from a letter or stacks the next one under it, a vowel written before its letter. */
const JOINS_NEXT = /[\u200d\u0e40-\u0e44\u0ec0-\u0ec4\u094d\u09cd\u0acd\u0b4d\u0c4d\u0d4d\u1039\u17d2]$/u;
/** Half of a flag. */
const FLAG_LETTER = /^[\u{1f1e6}-\u{1f1ff}]/u;
const FLAG_LETTER_UNITS = 2;

/**
 * True where a text can be cut without parting what a reader takes for one character: the halves of a surrogate pair,
 * a letter and its marks, an emoji of several. What it costs does not depend on the text, but within a row of flags.
 */
function isCharacterEdge(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  const next = text.slice(at, at + FLAG_LETTER_UNITS);
  if (isLowSurrogate(text.charCodeAt(at)) && isHighSurrogate(text.charCodeAt(at - 1))) return false;
  if (GOES_ON.test(next) || JOINS_NEXT.test(text.charAt(at - 1))) return false;
  return !FLAG_LETTER.test(next) || flagLettersBefore(text, at) % 2 === 0;
}

/** The most of a text that has at most `length` UTF-16 units and ends with a whole character; may be nothing. */
export function lengthOfWholeCharacters(text: string, length: number): number {
  let end = Math.min(length, text.length);
  while (!isCharacterEdge(text, end)) end -= 1;
  return end;
}

function flagLettersBefore(text: string, at: number): number {
  let start = at;
  while (FLAG_LETTER.test(text.slice(Math.max(0, start - FLAG_LETTER_UNITS), start)))
    start -= FLAG_LETTER_UNITS;
  return (at - start) / FLAG_LETTER_UNITS;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
