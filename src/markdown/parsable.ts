/** The end of a line as Windows and old Macs write it, with what before it asks for a break. */
const LINE_END = /((?<!\\)\\| {2})?\r\n|\r/gu;

/** A table's last bar, with blanks behind it. */
const BLANK_BEHIND_BAR = /\|[ \t]+(?=\n|$)/gu;
/** What the second line of a table is made of: "| --- | :-: |". */
const DELIMITER_ROW = /^[\s>|:-]+$/u;

/**
 * The source as the parser can read it, every character at its place: the parser ends lines at "\n" alone, and takes no
 * blank behind the last bar of the line that makes a table.
 */
export function toParsable(source: string): string {
  const lines = source.includes('\r') ? source.replace(LINE_END, toLineFeed) : source;
  return lines.replace(BLANK_BEHIND_BAR, (found, at: number) => {
    const row = lines.slice(lines.lastIndexOf('\n', at) + 1, at + 1);
    return DELIMITER_ROW.test(row) ? `${found.slice(1)}|` : found;
  });
}

/** A tab asks for nothing; two spaces and more ask for a break. */
function toLineFeed(ending: string, breaking: string | undefined): string {
  if (ending === '\r') return '\n';
  return breaking === undefined ? '\t\n' : `${' '.repeat(ending.length - 1)}\n`;
}
