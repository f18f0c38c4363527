import type { ReadableBlock, ReadableText, Role } from '../contract/types';
import { findMainText } from './main-text';
import { findPageTitle } from './page-title';
import { readElements } from './read-elements';
import { type BuiltBlock, ReadableBuilder } from './readable-builder';

/** A page whose menus and forms hold more of its running text than all but this share has its text in them. */
const MIN_OPEN_SHARE = 0.1;

/** Makes an HTML page readable: its text in blocks, what each is for as far as the markup says, its title. */
export function readPage(html: string): ReadableText {
  let builder = new ReadableBuilder();
  let facts = readElements(html, builder);
  if (builder.blocks.length === 0 && facts.hasCode) {
    // A page that is all preformatted text is no program, but a letter, a standard or a log.
    builder = new ReadableBuilder();
    facts = readElements(html, builder, { readsCode: true });
  }
  if (isAllFurniture(builder.blocks)) {
    // Some servers put the whole page into one form.
    builder = new ReadableBuilder();
    facts = readElements(html, builder, { readsForms: true });
  }
  const { blocks, segments, text } = builder;
  const main = findMainText(blocks, facts.regions);
  const isMain = ({ regions = [] }: BuiltBlock): boolean =>
    main === undefined || regions.some((one) => main.has(one));
  const title = findPageTitle(blocks, facts.title, (block) => main !== undefined && isMain(block));
  return {
    text,
    ...(title === undefined || title === '' ? {} : { title }),
    blocks: blocks.map((block) => {
      if (!isMain(block)) return toReadableBlock(block, 'boilerplate');
      return toReadableBlock(block, main === undefined ? block.role : roleOf(block));
    }),
    segments,
  };
}

/** Whether a page has running text, and nearly all of it where furniture stands. */
function isAllFurniture(blocks: readonly BuiltBlock[]): boolean {
  let all = 0;
  let open = 0;
  for (const { isProse, role, wordCount } of blocks) {
    if (!isProse) continue;
    all += wordCount;
    if (role !== 'boilerplate') open += wordCount;
  }
  return all > 0 && open < all * MIN_OPEN_SHARE;
}

/** What a block of a text whose markup can be trusted is for. */
export function roleOf({ kind, role, isParagraph, isProse, isSentence }: BuiltBlock): Role {
  if (role !== undefined) return role;
  if (kind === 'heading') return 'heading';
  if (kind === 'bullet' || kind === 'numbered') return 'list-item';
  // In a table a label is what the table tells; elsewhere, a date, a tag or a button.
  if (kind === 'cell') return isSentence ? 'body' : 'list-item';
  return isProse || isParagraph === true ? 'body' : 'boilerplate';
}

/** A block as the caller sees it. */
export function toReadableBlock(
  { start, end, kind, level }: BuiltBlock,
  role: Role | undefined,
): ReadableBlock {
  return {
    start,
    end,
    kind,
    ...(kind === 'heading' && level !== undefined ? { level } : {}),
    ...(role === undefined ? {} : { role }),
  };
}
