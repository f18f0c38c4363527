import { GFM, parser } from '@lezer/markdown';
import type { ReadableText } from '../contract/types';
import { roleOf, toReadableBlock } from '../html/read-page';
import { type BuiltBlock, ReadableBuilder } from '../html/readable-builder';
import { findFrontMatter } from './front-matter';
import { MarkdownReader } from './markdown-reader';
import { toParsable } from './parsable';
import { findSideSections } from './side-sections';

const SPACES = /\s+/gu;

/** A heading of a list of changes: a version, or what became of things in it. */
const CHANGES_HEADING =
  /^\[?(?:v?\d+\.\d+|unreleased\b|(?:added|changed|fixed|removed|deprecated|breaking changes|(?:bug )?fixes)$)/iu;

/** Fewer words are no text of their own. */
const MIN_MAIN_WORDS = 25;

/** Makes markdown readable: CommonMark with GitHub's tables, task lists and bare addresses. */
export function readMarkdown(source: string): ReadableText {
  const { end: offset, title } = findFrontMatter(source);
  const body = source.slice(offset);
  const builder = new ReadableBuilder();
  const reader = new MarkdownReader(body, offset, builder);
  reader.read(parser.configure(GFM).parse(toParsable(body)));
  const { blocks, segments, text } = builder;
  // In a list of changes such items are the text.
  const entries = tellsChanges(blocks) ? [] : reader.entries;
  const beside = new Set([...findSideSections(blocks), ...entries]);
  const asides = leavesText(blocks, beside) ? beside : new Set<number>();
  const isAside = (index: number): boolean => asides.has(index) || reader.leadIns.has(index);
  const [first] = blocks;
  const heading =
    blocks.find(({ kind, level }) => kind === 'heading' && level === 1) ??
    (first?.kind === 'heading' ? first : undefined);
  const found = title ?? heading?.text.replace(SPACES, ' ');
  return {
    text,
    ...(found === undefined ? {} : { title: found }),
    blocks: blocks.map((block, index) =>
      toReadableBlock(block, isAside(index) ? 'boilerplate' : roleOf(block)),
    ),
    segments,
  };
}

function tellsChanges(blocks: readonly BuiltBlock[]): boolean {
  return blocks.some(({ kind, text }) => kind === 'heading' && CHANGES_HEADING.test(text));
}

/** Whether something stands beside such blocks; where hardly anything does, as in a file of thanks, they are the text. */
function leavesText(blocks: readonly BuiltBlock[], beside: ReadonlySet<number>): boolean {
  let words = 0;
  for (const [index, { kind, role, wordCount }] of blocks.entries()) {
    if (kind !== 'heading' && role !== 'boilerplate' && !beside.has(index)) words += wordCount;
  }
  return words >= MIN_MAIN_WORDS;
}
