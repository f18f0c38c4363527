import type { Role } from '../contract/types';
import { findAuthorBios } from './author-bios';
import type { Block } from './blocks';
import { isByline } from './bylines';
import { isFurniture, opensFurnitureSection } from './furniture';
import { isHeading, isProse } from './headings';
import { findTitle } from './title';

/** The title of a text and a role for each of its blocks. */
export interface Layout {
  readonly title: string | undefined;
  readonly roles: readonly Role[];
}

/** A run of at least this many short lines outside the prose is a menu. */
const MIN_MENU_LINES = 4;
const MAX_MENU_WORDS = 6;

/** A furniture section may hold prose (a bio, comments) only after this share of the text's prose. */
const TAIL_SHARE = 0.65;

/** In a text of at least this many paragraphs a line without a full stop is a label, not a sentence. */
const MIN_PROSE_BLOCKS = 3;

/** A whole line this long that stands in the text a second time is a caption or a teaser. */
const MIN_REPEATED_WORDS = 4;

/** What a block is before its surroundings are looked at. */
type Form = 'prose' | 'item' | 'label';

/** Tells for each block what it is for: title, heading, list item, body, byline or page furniture. */
export function assignRoles(blocks: readonly Block[], givenTitle: string | undefined): Layout {
  const forms = blocks.map(formOf);
  const roles: (Role | undefined)[] = blocks.map((block, index) => roleByWords(block, forms[index]));
  const prose = proseBlocks(blocks, forms, roles);
  const firstProse = prose[0] ?? firstContent(blocks, forms, roles);
  const title = findTitle(
    blocks,
    firstProse,
    (index) => roles[index] === undefined && forms[index] === 'label',
    givenTitle,
  );
  for (const index of title?.blocks ?? []) {
    if (index <= firstProse || forms[index] === 'label') roles[index] = 'title';
  }
  const following = findFollowing(blocks, forms, roles);
  for (const [index, block] of blocks.entries()) {
    if (roles[index] === undefined && isHeadingHere(blocks, forms, following, index))
      roles[index] = 'heading';
    else if (roles[index] === undefined && forms[index] === 'item') roles[index] = 'list-item';
    else if (block.kind === 'marked-heading') roles[index] ??= 'heading';
    else if (forms[index] === 'label' && !block.endsSentence && prose.length >= MIN_PROSE_BLOCKS) {
      roles[index] ??= 'boilerplate';
    }
  }
  if (prose.length > 0) {
    markMenus(blocks, forms, roles, prose);
    markSections(blocks, roles, prose);
    for (const index of findAuthorBios(blocks, (index) => roles[index] === undefined))
      roles[index] = 'boilerplate';
    markRepeats(blocks, roles);
  }
  return { title: title?.text, roles: roles.map((role) => role ?? 'body') };
}

function formOf(block: Block): Form {
  if (block.kind === 'bullet' || block.kind === 'numbered') return 'item';
  return isProse(block) && block.kind !== 'marked-heading' ? 'prose' : 'label';
}

function roleByWords(block: Block, form: Form | undefined): Role | undefined {
  if (form !== 'item' && isByline(block.text)) return 'byline';
  // A step of a how-to may say what a button says.
  if (block.kind !== 'numbered' && isFurniture(block.text)) return 'boilerplate';
  return undefined;
}

function proseBlocks(
  blocks: readonly Block[],
  forms: readonly Form[],
  roles: readonly (Role | undefined)[],
): readonly number[] {
  return [...blocks.keys()].filter((index) => forms[index] === 'prose' && roles[index] === undefined);
}

/** Where a text without prose begins: its first list item, else its second block. */
function firstContent(
  blocks: readonly Block[],
  forms: readonly Form[],
  roles: readonly (Role | undefined)[],
): number {
  const item = forms.findIndex((form, index) => form === 'item' && roles[index] === undefined);
  if (item >= 0) return item;
  const hasSentence = blocks.some((block, index) => index > 0 && block.endsSentence);
  return hasSentence ? 1 : 0;
}

/** What comes after a block, past furniture, bylines and further headings. */
type Following = 'content' | 'short sentence' | 'nothing';

/** What follows each block, found from the end so that a run of headings is walked once. */
function findFollowing(
  blocks: readonly Block[],
  forms: readonly Form[],
  roles: readonly (Role | undefined)[],
): readonly Following[] {
  const following: Following[] = [];
  let next: Following = 'nothing';
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = blocks[index];
    following[index] = next;
    if (block === undefined || roles[index] === 'byline' || roles[index] === 'boilerplate') continue;
    if (forms[index] !== 'label') next = 'content';
    else if (block.endsSentence) next = 'short sentence';
    else if (!isHeading(block)) next = 'nothing';
  }
  return following;
}

/** A block with the form of a heading is one where text or a list follows it. */
function isHeadingHere(
  blocks: readonly Block[],
  forms: readonly Form[],
  following: readonly Following[],
  index: number,
): boolean {
  const block = blocks[index];
  if (block === undefined || !isHeading(block)) return false;
  if (block.kind === 'marked-heading') return true;
  if (forms[index] === 'prose') return false;
  if (forms[index] === 'item') return isNumberedHeading(blocks, forms, index);
  return following[index] === 'content' || (following[index] === 'short sentence' && !block.endsSentence);
}

/** "2. Results" above a paragraph, not between other items. */
function isNumberedHeading(blocks: readonly Block[], forms: readonly Form[], index: number): boolean {
  return (
    blocks[index]?.kind === 'numbered' &&
    blocks[index]?.endsSentence === false &&
    forms[index + 1] === 'prose' &&
    forms[index - 1] !== 'item'
  );
}

/** Runs of short lines above the first prose or below the last are menus; single labels below it are left-overs. */
function markMenus(
  blocks: readonly Block[],
  forms: readonly Form[],
  roles: (Role | undefined)[],
  prose: readonly number[],
): void {
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
    const isLeftOver = index > last && forms[index] === 'label' && !block.endsSentence;
    if (isLeftOver && prose.length >= MIN_PROSE_BLOCKS && roles[index] !== 'title')
      roles[index] = 'boilerplate';
  }
  flush();
}

/** "Related articles", "About the author": the section goes with its heading. */
function markSections(blocks: readonly Block[], roles: (Role | undefined)[], prose: readonly number[]): void {
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

const ABOUT_COMPANY = /^about (?=[\p{Lu}\p{N}])/iu;
/** A press release closes with "About Acme": later than this share of its prose. */
const COMPANY_TAIL_SHARE = 0.6;

function isAboutCompany(block: Block, wordsBefore: number, proseWords: number): boolean {
  return (
    block.wordCount <= 6 && wordsBefore > proseWords * COMPANY_TAIL_SHARE && ABOUT_COMPANY.test(block.text)
  );
}

/** The second time that a whole line stands in the text it is a caption, a pull quote or a teaser. */
function markRepeats(blocks: readonly Block[], roles: (Role | undefined)[]): void {
  const seen = new Set<string>();
  for (const [index, block] of blocks.entries()) {
    if (block.wordCount < MIN_REPEATED_WORDS || roles[index] === 'title') continue;
    if (seen.has(block.text)) roles[index] = 'boilerplate';
    seen.add(block.text);
  }
}
