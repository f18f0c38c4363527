import { readWithWink } from '../engines/wink';
import type { Tokens } from './analysis';
import { endOfPiece } from './end-of-piece';
import { makeTokens, type ReadTokens } from './make-tokens';

/** A stretch of text, `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The tokens of a text with what the engine says of them. */
export interface Reading {
  readonly tokens: Tokens;
  /** Tokens before which the engine begins a sentence; every block begins one too. */
  readonly sentenceStarts: ReadonlySet<number>;
}

/**
 * Most text given to the engine at once, in UTF-16 units. It bounds the engine's memory; the cost
 * per word is the same from a few kilobytes up.
 */
const MAX_CHUNK_CHARS = 50_000;

/**
 * A line break inside a block is white space to the engine, which would tag and split around it; so are the
 * marks before the lines of a quoted e-mail.
 */
const BREAK = /[\n\r\v\f\u2028\u2029](?:[^\S\n\r\v\f\u2028\u2029]*>)*|\t/gu;

/** Reads the blocks, in order and each once; what stands between them is not read. */
export function readTokens(text: string, blocks: readonly Span[]): Reading {
  const read: ReadTokens = { values: [], starts: [], tags: [] };
  const sentenceStarts = new Set<number>();
  for (const chunk of chunked(blocks, text)) {
    const base = read.values.length;
    const reading = readWithWink(mask(text, chunk));
    const offset = chunk[0]?.start ?? 0;
    for (let index = 0; index < reading.values.length; index += 1) {
      read.values.push(reading.values[index] ?? '');
      read.starts.push(offset + (reading.starts[index] ?? 0));
      read.tags.push(reading.tags[index] ?? 'X');
    }
    for (const first of reading.sentenceStarts) sentenceStarts.add(base + first);
  }
  return { tokens: makeTokens(read), sentenceStarts };
}

/** The blocks in groups of at most `MAX_CHUNK_CHARS`; a longer block is cut at a space. */
function chunked(blocks: readonly Span[], text: string): readonly (readonly Span[])[] {
  const chunks: Span[][] = [];
  let current: Span[] = [];
  let size = 0;
  const add = (block: Span): void => {
    if (current.length > 0 && size + (block.end - block.start) > MAX_CHUNK_CHARS) {
      chunks.push(current);
      current = [];
      size = 0;
    }
    current.push(block);
    size += block.end - block.start;
  };
  for (const block of blocks) {
    if (block.end - block.start <= MAX_CHUNK_CHARS) add(block);
    else for (const part of cutLongBlock(block, text)) add(part);
  }
  if (current.length > 0) chunks.push(current);
  return chunks;
}

function cutLongBlock(block: Span, text: string): readonly Span[] {
  const parts: Span[] = [];
  let start = block.start;
  while (block.end - start > MAX_CHUNK_CHARS) {
    const end = endOfPiece(text, start, MAX_CHUNK_CHARS);
    parts.push({ start, end });
    start = end;
  }
  parts.push({ start, end: block.end });
  return parts;
}

/** The chunk's text, character for character, with line breaks inside blocks as spaces and a break between blocks. */
function mask(text: string, chunk: readonly Span[]): string {
  const pieces: string[] = [];
  let cursor = chunk[0]?.start ?? 0;
  for (const block of chunk) {
    pieces.push('\n'.repeat(block.start - cursor), maskBreaks(text.slice(block.start, block.end)));
    cursor = block.end;
  }
  return pieces.join('');
}

/** A block's text, character for character, with line breaks inside it as spaces. */
export function maskBreaks(text: string): string {
  return text.replace(BREAK, blank);
}

function blank(found: string): string {
  return ' '.repeat(found.length);
}
