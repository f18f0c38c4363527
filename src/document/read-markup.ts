import type { ReadableBlock, ReadableText } from '../contract/types';
import { type Block, toBlock } from './blocks';
import { readText, type TextReading } from './read-text';

const KINDS = {
  paragraph: 'plain',
  heading: 'marked-heading',
  bullet: 'bullet',
  numbered: 'numbered',
  cell: 'plain',
} as const;

/** Reads what a reader sees of markup; its blocks are known, and the lines of its text tell nothing. */
export function readMarkup(readable: ReadableText): TextReading {
  const { text } = readable;
  const blocks: Block[] = [];
  let previous: ReadableBlock | undefined;
  for (const block of readable.blocks) {
    const { kind, start, end } = block;
    const isAfterBlank = previous === undefined || !isItem(block) || !isItem(previous);
    blocks.push(toBlock(text, { kind: KINDS[kind], start, end, isAfterBlank }));
    previous = block;
  }
  return { ...readText(text, blocks), readable };
}

/** Whether what a Document carries is such a text, and not something that a caller put there. */
export function isReadable(value: unknown): value is ReadableText {
  return (
    typeof value === 'object' &&
    value !== null &&
    'text' in value &&
    typeof value.text === 'string' &&
    'blocks' in value &&
    Array.isArray(value.blocks) &&
    'segments' in value &&
    Array.isArray(value.segments)
  );
}

function isItem({ kind }: ReadableBlock): boolean {
  return kind === 'bullet' || kind === 'numbered';
}
