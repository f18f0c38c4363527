import { IDEOGRAPH_RANGES, SOUTH_EAST_ASIAN_RANGES } from '../contract/words';

/** A word or a sign of a text. */
interface WordPart {
  readonly text: string;
  readonly start: number;
  /** Whether white space stands behind it; the end of the text is none. */
  readonly isBeforeSpace: boolean;
}

/** A letter of a script without spaces between words, where a name may begin and end beside any letter. */
const SPACELESS = `[${IDEOGRAPH_RANGES}${SOUTH_EAST_ASIAN_RANGES}]`;
/** An expression that runs over millions of letters overflows the engine's stack; a longer word is put together. */
const MAX_RUN = 1_000;
const PART = new RegExp(
  `${SPACELESS}|(?:(?!${SPACELESS})[\\p{L}\\p{N}\\p{M}]){1,${MAX_RUN}}|[^\\s\\p{L}\\p{N}\\p{M}]`,
  'gu',
);
const IN_WORD = new RegExp(`^(?!${SPACELESS})[\\p{L}\\p{N}\\p{M}]`, 'u');

/**
 * Reads the words and signs of a text in order: runs of letters, digits and marks, single letters of a script without
 * spaces, and single signs.
 */
export function readWordParts(text: string, read: (part: WordPart) => void): void {
  let start = 0;
  let end = 0;
  for (const { 0: run, index } of text.matchAll(PART)) {
    const isSameWord = index === end && end - start >= MAX_RUN && IN_WORD.test(run);
    if (!isSameWord) {
      if (end > start) read({ text: text.slice(start, end), start, isBeforeSpace: index > end });
      start = index;
    }
    end = index + run.length;
  }
  if (end > start) read({ text: text.slice(start, end), start, isBeforeSpace: false });
}
