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

/** Whether what a Document carries is such a text, and not something that a caller put there. */
export function isReadable(value: unknown): value is ReadableText {
  return (
    typeof value === 'object' &&
    value !== null &&
    'text' in value &&
    typeof value.text === 'string' &&
    'blocks' in value &&
    areStretches(value.blocks, value.text.length) &&
    value.blocks.every((block) => 'kind' in block && Object.hasOwn(KINDS, String(block.kind))) &&
    'segments' in value &&
    areStretches(value.segments, value.text.length) &&
    value.segments.every(hasSource)
  );
}

/** Whether a value is a list of stretches of a text of so many characters, in order, none over another. */
function areStretches(value: unknown, length: number): value is readonly object[] {
  let cursor = 0;
  return (
    Array.isArray(value) &&
    value.every((stretch: unknown) => {
      if (typeof stretch !== 'object' || stretch === null || !('start' in stretch && 'end' in stretch))
        return false;
      const { start, end } = stretch;
      if (!isOffset(start) || !isOffset(end) || start < cursor || end < start || end > length) return false;
      cursor = end;
      return true;
    })
  );
}

function hasSource(segment: object): boolean {
  return (
    'sourceStart' in segment &&
    isOffset(segment.sourceStart) &&
    'sourceEnd' in segment &&
    isOffset(segment.sourceEnd)
  );
}

function isOffset(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

function isItem({ kind }: ReadableBlock): boolean {
  return kind === 'bullet' || kind === 'numbered';
}
