import { endOfPiece } from '../end-of-piece';

/** A line of text that is not blank, without the white space around it and the ">" of a quoted e-mail. */
export interface Line {
  readonly text: string;
  /** UTF-16 offsets into the document's text. */
  readonly start: number;
  readonly end: number;
  /** Whether a blank line, or nothing, stands before it. */
  readonly isAfterBlank: boolean;
}

/**
 * A longer line is cut, at a space where it has one, and a paragraph is ended: an expression that runs over some
 * millions of characters overflows the stack of the engines that hold it.
 */
export const MAX_LINE_CHARS = 1_000_000;

/** The marks that an e-mail puts before each line of what it answers. */
const QUOTE_MARKS = /^(?:\s*>)*/u;
const LINE_BREAK = /\r\n|[\n\r\u2028\u2029\v\f]/gu;

/** The lines that are not blank, in order. */
export function scanLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let isAfterBlank = true;
  let lineStart = 0;
  const add = (lineEnd: number): void => {
    while (lineEnd - lineStart > MAX_LINE_CHARS) {
      const cut = endOfPiece(text, lineStart, MAX_LINE_CHARS);
      addPiece(cut);
      lineStart = cut;
    }
    addPiece(lineEnd);
  };
  const addPiece = (lineEnd: number): void => {
    const raw = text.slice(lineStart, lineEnd);
    const trimmed = raw.slice(QUOTE_MARKS.exec(raw)?.[0].length ?? 0).trim();
    if (trimmed === '') {
      isAfterBlank = true;
      return;
    }
    const start = lineStart + raw.indexOf(trimmed, QUOTE_MARKS.exec(raw)?.[0].length ?? 0);
    lines.push({ text: trimmed, start, end: start + trimmed.length, isAfterBlank });
    isAfterBlank = false;
  };
  for (const match of text.matchAll(LINE_BREAK)) {
    add(match.index);
    lineStart = match.index + match[0].length;
  }
  add(text.length);
  return lines;
}
