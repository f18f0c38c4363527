/** Tokens as the marks among them are read: {@link Words} and a document's tokens both are. */
export interface MarkedTokens {
  readonly values: readonly string[];
  readonly lowers: readonly string[];
  /** UTF-16 offsets into the document's text. */
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
}

/** What a quotation mark does. */
export type MarkRole = 'opens' | 'closes';

/** Marks that a quotation may follow without a space. */
const OPENING_PLACES: ReadonlySet<string> = new Set(['(', '[', '"', '“', '-', '–', '—', ':']);

/** What is left of a word behind its apostrophe, in text whose tokens stand apart: "it ’ s", "they ’ re". */
const CLITICS: ReadonlySet<string> = new Set(['s', 't', 're', 've', 'll', 'd', 'm']);

/** Words that lost their first letters: an apostrophe before one opens nothing. */
const ELISION = /^(?:em|til|till|tis|twas|cause|cos|bout|n|\d\ds?)$/u;

const SMALL_WORD = /^\p{Ll}/u;

/** Nothing opens before one of these: "the 'old mill '. The dam" closes. */
const CLOSING_PUNCTUATION = /^[.,;:!?)\]]$/u;

/** True for a single quotation mark or an apostrophe that stands apart from words. */
export function isSingleMark(value: string): boolean {
  return value === "'" || value === '’' || value === '‘';
}

/** True for a double quotation mark, straight, curly or typed as two: "``" and "''" are two tokens each. */
export function isDoubleMark({ values, starts, ends }: MarkedTokens, at: number): boolean {
  const value = values[at] ?? '';
  if (value === '"' || value === '“' || value === '”' || value === '`') return true;
  if (value !== "'") return false;
  const isFirst = values[at + 1] === "'" && ends[at] === starts[at + 1];
  return isFirst || (values[at - 1] === "'" && ends[at - 1] === starts[at]);
}

/**
 * What a single quotation mark does: it opens before a word when white space, another mark or nothing stands
 * before it, and closes where it touches what is before. One with spaces on both sides, as in texts whose
 * tokens were parted, closes what `isOpen` says is open. An apostrophe after a plural looks like one that
 * closes; nothing is known of one in such a text.
 */
export function singleMarkAt(tokens: MarkedTokens, at: number, isOpen: boolean): MarkRole | undefined {
  const { values, lowers, starts, ends } = tokens;
  const value = values[at] ?? '';
  if (!isSingleMark(value) || isDoubleMark(tokens, at)) return undefined;
  const touchesBefore = at > 0 && ends[at - 1] === starts[at];
  const touchesNext = ends[at] === starts[at + 1];
  if (!touchesBefore && !touchesNext) return spacedMarkAt(tokens, at, isOpen);
  const isBehindPlace = touchesBefore && OPENING_PLACES.has(values[at - 1] ?? '');
  if (touchesNext && CLOSING_PUNCTUATION.test(values[at + 1] ?? '')) return 'closes';
  if (touchesNext && value !== '’' && (!touchesBefore || isBehindPlace)) {
    return ELISION.test(lowers[at + 1] ?? '') ? undefined : 'opens';
  }
  return touchesBefore ? 'closes' : undefined;
}

/** What a double mark does; a straight one is told by the space beside it, and else by what is open. */
export function doubleMarkAt(tokens: MarkedTokens, at: number, isOpen: boolean): MarkRole | undefined {
  if (!isDoubleMark(tokens, at)) return undefined;
  const { values, starts, ends } = tokens;
  const value = values[at] ?? '';
  if (value !== '"') return value === '“' || value === '`' ? 'opens' : 'closes';
  const touchesBefore = at > 0 && ends[at - 1] === starts[at];
  const touchesNext = ends[at] === starts[at + 1];
  if (touchesBefore === touchesNext) return isOpen ? 'closes' : 'opens';
  return touchesNext ? 'opens' : 'closes';
}

/** "the boys ’ team" and "it ’ s" are no quotations; a lone "’" that nothing has opened is none either. */
function spacedMarkAt({ values, lowers }: MarkedTokens, at: number, isOpen: boolean): MarkRole | undefined {
  const value = values[at] ?? '';
  if (value === '‘') return 'opens';
  if (at > 0 && CLITICS.has(lowers[at + 1] ?? '')) return undefined;
  const isPlural = (lowers[at - 1] ?? '').endsWith('s') && SMALL_WORD.test(values[at + 1] ?? '');
  if (isPlural) return undefined;
  if (isOpen) return 'closes';
  return value === "'" ? 'opens' : undefined;
}
