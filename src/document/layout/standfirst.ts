import type { Role } from '../../contract/types';
import type { BlockForm } from './block-forms';
import type { Block } from './blocks';

/** A standfirst is a line or two between the title and the byline, of so many words together. */
const MAX_BLOCKS = 2;
const MAX_WORDS = 70;

/** The text itself has at least this many paragraphs below the byline. */
const MIN_PROSE_BELOW = 3;

/**
 * The blocks between the title and the byline: a standfirst, which says what the text will say, or the caption
 * of the picture above it. Both are of the title rather than of the text.
 */
export function findStandfirst(
  blocks: readonly Block[],
  forms: readonly BlockForm[],
  roles: readonly (Role | undefined)[],
): readonly number[] {
  const isText = (index: number): boolean =>
    roles[index] === undefined && (forms[index] === 'prose' || blocks[index]?.endsSentence === true);
  let found: number[] = [];
  let hasTitle = false;
  let words = 0;
  for (const [index, block] of blocks.entries()) {
    if (roles[index] === 'title') {
      found = [];
      words = 0;
      hasTitle = true;
    } else if (roles[index] === 'byline') {
      if (found.length > 0 && hasEnoughBelow(blocks, forms, roles, index)) return found;
    } else if (hasTitle && isText(index)) {
      found.push(index);
      words += block.wordCount;
      if (found.length > MAX_BLOCKS || words > MAX_WORDS) return [];
    } else if (roles[index] === 'list-item') return [];
  }
  return [];
}

function hasEnoughBelow(
  blocks: readonly Block[],
  forms: readonly BlockForm[],
  roles: readonly (Role | undefined)[],
  byline: number,
): boolean {
  let below = 0;
  for (let index = byline + 1; index < blocks.length && below < MIN_PROSE_BELOW; index += 1) {
    if (roles[index] === 'title') return false;
    if (roles[index] === undefined && forms[index] === 'prose') below += 1;
  }
  return below >= MIN_PROSE_BELOW;
}
