/** Characters above this take two UTF-16 units. */
const MAX_UNIT = 0xff_ff;

/**
 * Where a text that is too long is cut, at most `length` UTF-16 units after `start`: behind the last space that fits,
 * or at least not within a character.
 */
export function endOfPiece(text: string, start: number, length: number): number {
  const end = start + length;
  const space = text.slice(start, end).lastIndexOf(' ');
  if (space > 0) return start + space + 1;
  return (text.codePointAt(end - 1) ?? 0) > MAX_UNIT ? end - 1 : end;
}
