import { IDEOGRAPH_RANGES, SOUTH_EAST_ASIAN_RANGES } from '../../contract/words';
import { makeTokens, type ReadTokens } from '../make-tokens';
import { maskBreaks, type Reading, type Span } from '../tokens';

/** A longer run of letters is no word of any language; it is read in pieces. */
const MAX_WORD_CHARS = 128;

const SPACELESS = `${IDEOGRAPH_RANGES}${SOUTH_EAST_ASIAN_RANGES}`;
const LETTER = `(?![${SPACELESS}])[\\p{L}\\p{M}\\p{N}]`;
const TOKEN = new RegExp(
  [
    `[${IDEOGRAPH_RANGES}]`,
    `[${SOUTH_EAST_ASIAN_RANGES}]\\p{M}*`,
    '\\p{N}+(?:[.,]\\p{N}+)*(?!\\p{L})',
    `(?:${LETTER}){1,${MAX_WORD_CHARS}}(?:['’](?:${LETTER}){1,${MAX_WORD_CHARS}})?`,
    '\\S',
  ].join('|'),
  'gu',
);
const NUMBER = /^\p{N}/u;
const LETTERS = /^[\p{L}\p{M}]/u;

/**
 * Reads blocks without the English engine: words between spaces and signs, single characters where a language puts no
 * spaces. Tags say only what is a number or a sign; no sentence starts are told. The same in every runtime, which
 * `Intl.Segmenter` is not: its dictionaries differ (Deno parts Khmer words otherwise than Node), and on Node 20 it
 * takes time with the square of the text.
 */
export function readPlainTokens(text: string, blocks: readonly Span[]): Reading {
  const read: ReadTokens = { values: [], starts: [], tags: [] };
  for (const block of blocks) {
    const own = maskBreaks(text.slice(block.start, block.end));
    for (const { 0: value, index } of own.matchAll(TOKEN)) {
      read.values.push(value);
      read.starts.push(block.start + index);
      read.tags.push(NUMBER.test(value) ? 'NUM' : LETTERS.test(value) ? 'X' : 'PUNCT');
    }
  }
  return { tokens: makeTokens(read), sentenceStarts: new Set() };
}
