/** What stands before the text of a markdown file. */
export interface FrontMatter {
  /** Where the text begins. */
  readonly end: number;
  readonly title: string | undefined;
}

const FENCE = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n/u;
const TITLE = /^title[ \t]*[:=][ \t]*(\S[^\r\n]*)/mu;
const QUOTED = /^(["'])(.*)\1$/u;

/** Finds the YAML or TOML that opens a markdown file, and the title that it tells. */
export function findFrontMatter(source: string): FrontMatter {
  const none = { end: 0, title: undefined };
  const opening = FENCE.exec(source);
  if (opening === null) return none;
  const fence = opening[1] ?? '';
  const from = opening[0].length;
  // The closing fence may follow at once.
  const close = source.startsWith(fence, from) ? from - 1 : source.indexOf(`\n${fence}`, from - 1);
  if (close < 0) return none;
  const lineEnd = source.indexOf('\n', close + 1);
  const end = lineEnd < 0 ? source.length : lineEnd + 1;
  const value = TITLE.exec(source.slice(from, Math.max(from, close)))?.[1]?.trim();
  const title = value === undefined ? undefined : (QUOTED.exec(value)?.[2] ?? value);
  return { end, title: title === '' ? undefined : title };
}
