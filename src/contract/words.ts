/**
 * The number of words of a text, as a reader counts them: runs of characters that are not white space.
 * Every budget in words is counted so.
 */
export function countWords(text: string): number {
  let count = 0;
  let isInWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const isWordCharacter = !isSpace(text.charCodeAt(at));
    if (isWordCharacter && !isInWord) count += 1;
    isInWord = isWordCharacter;
  }
  return count;
}

const SPACE = /\s/u;

/** White space as `\s` has it; most characters are told by one comparison. */
export function isSpace(code: number): boolean {
  if (code > 0x20 && code < 0xa0) return false;
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return code === 0xa0 || (code > 0x167f && SPACE.test(String.fromCharCode(code)));
}
