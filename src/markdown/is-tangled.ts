/** What the parser pairs up within a paragraph, at a cost that grows with the square of their number. */
const MARK = /[*_~[\]!`<(]/gu;
const MAX_MARKS = 3000;

/**
 * An address whose host is longer than any, or that ends in hundreds of brackets and entities: where it ends, the parser
 * looks for at a cost that grows with the square of these.
 */
const LONG_ADDRESS = /(?:www\.|:\/\/)[\w.-]{300}|(?:(?:&#?\w{1,40};|\))[?!.,:*_~]*){300}/u;

/** Quotations and lists inside one another, in one line or by indent; by blanks of any kind, as in a table's second line. */
const NESTING = /^\s*(?:(?:>|[-*+]|\d{1,9}[.)])\s*)*/u;
const NEST_MARK = />|[-*+](?=\s|$)/gu;
const MAX_NESTING = 100;
const MAX_INDENT = 400;

/** A line that begins a block of its own. */
const OPENS_BLOCK = /^\s*(?:$|[-*+>#|]|\d{1,9}[.)])/u;

const LINE_BREAK = /\r\n|[\n\r]/u;

/**
 * Whether a source is no markdown that anybody wrote: thousands of marks in one paragraph, lists a hundred deep, or an
 * address without end.
 * The parser would take time with the square of its length.
 */
export function isTangled(source: string): boolean {
  if (LONG_ADDRESS.test(source)) return true;
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
