/** What would be markup inside a line: emphasis, code, a tag, a link's end, an entity, a struck-out word. */
const INLINE_MARK =
  /\\(?=[!-/:-@[-`{-~])|`|(?<!\s)\*|\*(?!\s)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<(?=[\p{L}/!?])|\](?=[([])|&(?=#?\w+;)|~(?=~)/gu;

/** What would be markup at the start of a line: a heading, a quotation, a list, a rule. */
const OPENING_MARK = /^(?:#{1,6}(?=\s|$)|>|[-+*](?=\s|$)|(?:-{3,}|={3,})\s*$)/u;
const OPENING_NUMBER = /^(\d{1,9})([.)])(?=\s|$)/u;

/** A line of text as CommonMark that shows it as it is, with as few backslashes as that takes. */
export function escapeMarkdown(line: string): string {
  return line.replace(INLINE_MARK, '\\$&').replace(OPENING_MARK, '\\$&').replace(OPENING_NUMBER, '$1\\$2');
}
