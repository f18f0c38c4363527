import type { ReadableBlock, ReadableText } from '../contract/types';
import { type Block, toBlock } from './layout/blocks';
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

function isItem({ kind }: ReadableBlock): boolean {
  return kind === 'bullet' || kind === 'numbered';
}
