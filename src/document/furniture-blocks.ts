import type { Role } from '../contract/types';
import { findAuthorBios } from './author-bios';
import { type BlockForm, isProse } from './block-forms';
import type { Block } from './blocks';
import { opensFurnitureSection } from './furniture';
import { findMainRegion } from './main-region';

/** The roles of blocks as far as they are known; what stays undefined is the body. */
export type OpenRoles = (Role | undefined)[];

/** A run of at least this many short lines outside the prose is a menu. */
const MIN_MENU_LINES = 4;
const MAX_MENU_WORDS = 6;

/** In a text of at least this many paragraphs a line without a full stop is a label, not a sentence. */
const MIN_PROSE_BLOCKS = 3;

/** A furniture section may hold prose (a bio, comments) only after this share of the text's prose. */
const TAIL_SHARE = 0.65;

/** A press release closes with "About Acme": later than this share of its prose. */
const COMPANY_TAIL_SHARE = 0.6;
const MAX_COMPANY_HEADING_WORDS = 6;
const ABOUT_COMPANY = /^about (?=[\p{Lu}\p{N}])/iu;

/** A whole line this long that stands in the text a second time is a caption or a teaser. */
const MIN_REPEATED_WORDS = 4;

/**
 * Marks page furniture that only its place tells: menus, left-over labels, sections such as "Related
 * articles", authors' bios, repeated lines. `prose` numbers the blocks of running text.
 */
export function markFurniture(
  blocks: readonly Block[],
  forms: readonly BlockForm[],
  roles: OpenRoles,
  prose: readonly number[],
): void {
  if (prose.length === 0) return;
  markOutside(blocks, forms, roles);
  markMenus(blocks, roles, prose);
  if (prose.length >= MIN_PROSE_BLOCKS) markLeftOvers(blocks, forms, roles, prose.at(-1) ?? 0);
  markSections(blocks, roles, prose);
  for (const index of findAuthorBios(blocks, (index) => roles[index] === undefined))
    roles[index] = 'boilerplate';
  markRepeats(blocks, roles);
}

/** All that stands above or below the main text of a page copied whole. */
function markOutside(blocks: readonly Block[], forms: readonly BlockForm[], roles: OpenRoles): void {
  const { first, end } = findMainRegion(blocks, forms, (index) => roles[index] === 'boilerplate');
  for (let index = 0; index < blocks.length; index += 1) {
    if ((index < first || index >= end) && roles[index] !== 'title' && roles[index] !== 'byline')
      roles[index] = 'boilerplate';
  }
}

/** Runs of short lines above the first prose or below the last. */
function markMenus(blocks: readonly Block[], roles: OpenRoles, prose: readonly number[]): void {
  const first = prose[0] ?? 0;
  const last = prose.at(-1) ?? 0;
  let run: number[] = [];
  const flush = (): void => {
    if (run.length >= MIN_MENU_LINES) for (const index of run) roles[index] = 'boilerplate';
    run = [];
  };
  for (const [index, block] of blocks.entries()) {
    const isOutside = index < first || index > last;
    const isShort = block.wordCount <= MAX_MENU_WORDS && !block.endsSentence && block.kind !== 'numbered';
    if (isOutside && isShort && roles[index] !== 'title') run.push(index);
    else flush();
  }
  flush();
}

/** Labels that head nothing, and any label below the last prose. */
function markLeftOvers(
  blocks: readonly Block[],
  forms: readonly BlockForm[],
  roles: OpenRoles,
  last: number,
): void {
  for (const [index, block] of blocks.entries()) {
    if (forms[index] !== 'label' || block.endsSentence || roles[index] === 'title') continue;
    if (index > last) roles[index] = 'boilerplate';
    else roles[index] ??= 'boilerplate';
  }
}

/** "Related articles", "About the author": the section goes with its heading. */
function markSections(blocks: readonly Block[], roles: OpenRoles, prose: readonly number[]): void {
  const proseWords = prose.reduce((sum, index) => sum + (blocks[index]?.wordCount ?? 0), 0);
  let wordsBefore = 0;
  let section: { readonly takesProse: boolean } | undefined;
  for (const [index, block] of blocks.entries()) {
    const isLabel = !block.endsSentence && (roles[index] === 'heading' || roles[index] === 'boilerplate');
    const isBody = roles[index] === undefined || roles[index] === 'list-item';
    if (isLabel) {
      if (opensFurnitureSection(block.text) || isAboutCompany(block, wordsBefore, proseWords)) {
        section = { takesProse: wordsBefore > proseWords * TAIL_SHARE };
        roles[index] = 'boilerplate';
      } else if (section !== undefined && roles[index] === 'heading') {
        // A line right under "Related articles" is a link, however much it looks like a heading.
        if (block.isAfterBlank || block.kind === 'marked-heading') section = undefined;
        else roles[index] = 'boilerplate';
      }
    } else if (section !== undefined && isBody) {
      if (section.takesProse || !isProse(block)) roles[index] = 'boilerplate';
      else section = undefined;
    }
    if (section === undefined && isBody) wordsBefore += block.wordCount;
  }
}

function isAboutCompany(block: Block, wordsBefore: number, proseWords: number): boolean {
  return (
    block.wordCount <= MAX_COMPANY_HEADING_WORDS &&
    wordsBefore > proseWords * COMPANY_TAIL_SHARE &&
    ABOUT_COMPANY.test(block.text)
  );
}

/** The second time that a whole line stands in the text it is a caption, a pull quote or a teaser. */
function markRepeats(blocks: readonly Block[], roles: OpenRoles): void {
  const seen = new Set<string>();
  for (const [index, block] of blocks.entries()) {
    if (block.wordCount < MIN_REPEATED_WORDS || roles[index] === 'title') continue;
    if (seen.has(block.text)) roles[index] = 'boilerplate';
    seen.add(block.text);
  }
}
