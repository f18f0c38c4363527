import type { ReadableText, Role } from '../../contract/types';
import { isFurnitureBlock, opensFurnitureSection } from '../furniture/furniture';
import { TAIL_SHARE } from '../furniture/furniture-blocks';
import { isProse } from './block-forms';
import type { Block } from './blocks';
import { isByline } from './bylines';
import { assignRoles, type Layout } from './roles';

const SPACES = /\s+/gu;
const DEEPEST_LEVEL = 6;

/**
 * The title and the roles of blocks that come from markup. What the markup says of a block holds, but for lines
 * that are page furniture by their words and sections under a heading such as "Related articles"; where it says
 * nothing, the layout of those blocks tells, as in a text without markup.
 */
export function assignMarkupRoles(
  blocks: readonly Block[],
  readable: ReadableText,
  givenTitle: string | undefined,
): Layout {
  const open = [...blocks.keys()].filter((index) => readable.blocks[index]?.role === undefined);
  const layout = assignRoles(
    open.flatMap((index) => blocks[index] ?? []),
    givenTitle,
  );
  const roles = blocks.map((block, index) => knownRole(block, readable.blocks[index]?.role));
  for (const [at, index] of open.entries()) roles[index] = layout.roles[at];
  if (layout.title !== undefined) markTitle(blocks, roles, normalize(layout.title));
  markSections(blocks, readable, roles);
  return { title: layout.title, roles: roles.map((role) => role ?? 'body') };
}

function knownRole(block: Block, role: Role | undefined): Role | undefined {
  if (role !== 'body' && role !== 'list-item') return role;
  if (role === 'body' && isByline(block.text)) return 'byline';
  return block.kind !== 'numbered' && isFurnitureBlock(block.text) ? 'boilerplate' : role;
}

function markTitle(blocks: readonly Block[], roles: (Role | undefined)[], title: string): void {
  for (const [index, { text }] of blocks.entries()) {
    const mayBeTitle = roles[index] === 'heading' || roles[index] === 'boilerplate';
    if (mayBeTitle && text.length <= title.length * 2 && normalize(text) === title) roles[index] = 'title';
  }
}

/** "Related articles": what stands under it, down to the next heading of its level, goes with it. */
function markSections(blocks: readonly Block[], readable: ReadableText, roles: (Role | undefined)[]): void {
  const isBody = (index: number): boolean => roles[index] === 'body';
  const proseWords = blocks.reduce((sum, { wordCount }, index) => (isBody(index) ? sum + wordCount : sum), 0);
  let wordsBefore = 0;
  let section: { readonly level: number; readonly takesProse: boolean } | undefined;
  for (const [index, block] of blocks.entries()) {
    const { role, level = DEEPEST_LEVEL } = readable.blocks[index] ?? {};
    if (role === 'heading') {
      if (section !== undefined && level <= section.level) section = undefined;
      if (section === undefined && opensFurnitureSection(block.text)) {
        section = { level, takesProse: wordsBefore > proseWords * TAIL_SHARE };
      }
    } else if (isBody(index)) wordsBefore += block.wordCount;
    if (section === undefined || role === undefined || roles[index] === 'title') continue;
    if (isBody(index) && isProse(block) && !section.takesProse) section = undefined;
    else roles[index] = 'boilerplate';
  }
}

function normalize(text: string): string {
  return text.replace(SPACES, ' ').trim().toLowerCase();
}
