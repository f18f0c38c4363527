/** What the parser pairs up within a paragraph, at a cost that grows with the square of their number. */
const MARK = /[*_~[\]!`<(]/gu;
const MAX_MARKS = 3000;

/** Quotations and lists inside one another, in one line or by indent. */
const NESTING = /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*)*/u;
const NEST_MARK = />|[-*+](?=\s|$)/gu;
const MAX_NESTING = 100;
const MAX_INDENT = 400;

/** A line that begins a block of its own. */
const OPENS_BLOCK = /^\s*(?:$|[-*+>#|]|\d{1,9}[.)])/u;

const LINE_BREAK = /\r\n|[\n\r]/u;

/**
 * Whether a source is no markdown that anybody wrote: thousands of marks in one paragraph, or lists a hundred deep.
 * The parser would take time with the square of its length.
 */
export function isTangled(source: string): boolean {
  let marks = 0;
  for (const line of source.split(LINE_BREAK)) {
    const opening = NESTING.exec(line)?.[0] ?? '';
    if (opening.length > MAX_INDENT || (opening.match(NEST_MARK)?.length ?? 0) > MAX_NESTING) return true;
    if (OPENS_BLOCK.test(line)) marks = 0;
    marks += line.match(MARK)?.length ?? 0;
    if (marks > MAX_MARKS) return true;
  }
  return false;
}
