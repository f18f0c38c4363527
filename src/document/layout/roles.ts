import type { Role } from '../../contract/types';
import { findComments } from '../furniture/comment-section';
import { isFurnitureBlock, splitRoughly } from '../furniture/furniture';
import { markFurniture, type OpenRoles } from '../furniture/furniture-blocks';
import { isWholePage } from '../furniture/main-region';
import { type AuthoredList, findAuthoredLists } from './authored-lists';
import { findBareItems } from './bare-lists';
import { type BlockForm, formOf, isHeading } from './block-forms';
import type { Block } from './blocks';
import { isByline, isMailQuoteHeader } from './bylines';
import { findCueMarks } from './subtitles';
import { findNamedHeadlines, findTitle } from './title';
import { readTranscript } from './transcript';

/** The title of a text and a role for each of its blocks. */
export interface Layout {
  readonly title: string | undefined;
  readonly roles: readonly Role[];
}

/** Tells for each block what it is for: title, heading, list item, body, byline or page furniture. */
export function assignRoles(blocks: readonly Block[], givenTitle: string | undefined): Layout {
  const forms: BlockForm[] = blocks.map(formOf);
  for (const index of findNamedHeadlines(blocks)) if (forms[index] === 'prose') forms[index] = 'label';
  const hasOneParagraph = forms.filter((form) => form === 'prose').length === 1;
  const roles: OpenRoles = blocks.map((block, index) => roleByWords(block, forms[index], hasOneParagraph));
  markTalk(blocks, forms, roles);
  const isPage = isWholePage(blocks, forms);
  const authored = findAuthoredLists(blocks);
  if (!isPage) markAuthored(authored, forms, roles);
  const isKnown = (index: number): boolean => roles[index] !== undefined;
  for (const index of findBareItems(blocks, forms, isKnown, isPage)) forms[index] = 'item';
  const isOpenProse = (index: number): boolean => forms[index] === 'prose' && !isKnown(index);
  const end = Math.min(findComments(blocks, isOpenProse), findQuotedMail(blocks, isOpenProse));
  for (let index = end; index < blocks.length; index += 1) roles[index] ??= 'boilerplate';

  const prose = proseBlocks(blocks, forms, roles);
  const firstProse = prose[0] ?? firstContent(blocks, forms, roles);
  const title = findTitle(
    blocks,
    firstProse,
    (index) => !isKnown(index) && forms[index] === 'label',
    isPage,
    givenTitle,
  );
  for (const index of title?.blocks ?? []) {
    if (index <= firstProse || forms[index] === 'label') roles[index] = 'title';
  }

  markHeadingsAndItems(blocks, forms, roles);
  markFurniture(blocks, forms, roles, prose);
  // A page copied whole has lists called "Highlights" beside its text; elsewhere no rule of place outdoes the name.
  if (!isPage) markAuthored(authored, forms, roles);
  return { title: title?.text, roles: roles.map((role) => role ?? 'body') };
}

/** What is said in a talk is text, however short; its lines of names and the numbers of subtitles are none. */
function markTalk(blocks: readonly Block[], forms: BlockForm[], roles: OpenRoles): void {
  const marks = findCueMarks(blocks);
  const transcript = readTranscript(blocks);
  const first = transcript?.firstTurn ?? marks[0] ?? blocks.length;
  for (let index = first; index < blocks.length; index += 1) {
    if (blocks[index]?.kind !== 'plain') continue;
    forms[index] = 'prose';
    roles[index] = undefined;
  }
  for (const index of marks) roles[index] = 'boilerplate';
  for (const index of transcript?.speakerLines ?? []) roles[index] = 'byline';
}

/** The author's lists of points: a heading and its items. A point that holds its list's name is text. */
function markAuthored(lists: readonly AuthoredList[], forms: BlockForm[], roles: OpenRoles): void {
  for (const { name, end } of lists) {
    if (end === name + 1) continue;
    roles[name] = 'heading';
    for (let index = name + 1; index < end; index += 1) {
      forms[index] = 'item';
      roles[index] = 'list-item';
    }
  }
}

function roleByWords(block: Block, form: BlockForm | undefined, hasOneParagraph: boolean): Role | undefined {
  // Its sentences tell: "Subscribe" behind a short text does not take the text with it.
  if (hasOneParagraph && form === 'prose' && splitRoughly(block.text).length > 1) return undefined;
  if (form !== 'item' && isByline(block.text)) return 'byline';
  // A step of a how-to may say what a button says.
  if (block.kind !== 'numbered' && isFurnitureBlock(block.text)) return 'boilerplate';
  return undefined;
}

/** The message that an e-mail answers, where the answer stands above it; else the number of blocks. */
function findQuotedMail(blocks: readonly Block[], isProse: (index: number) => boolean): number {
  const firstProse = blocks.findIndex((_, index) => isProse(index));
  const header = blocks.findIndex(({ text }, index) => index > firstProse && isMailQuoteHeader(text));
  return firstProse < 0 || header < 0 ? blocks.length : header;
}

function proseBlocks(
  blocks: readonly Block[],
  forms: readonly BlockForm[],
  roles: readonly (Role | undefined)[],
): readonly number[] {
  return [...blocks.keys()].filter((index) => forms[index] === 'prose' && roles[index] === undefined);
}

/** Where a text without prose begins: its first list item, else its second block. */
function firstContent(
  blocks: readonly Block[],
  forms: readonly BlockForm[],
  roles: readonly (Role | undefined)[],
): number {
  const item = forms.findIndex((form, index) => form === 'item' && roles[index] === undefined);
  if (item >= 0) return item;
  const hasSentence = blocks.some((block, index) => index > 0 && block.endsSentence);
  return hasSentence ? 1 : 0;
}

function markHeadingsAndItems(blocks: readonly Block[], forms: readonly BlockForm[], roles: OpenRoles): void {
  const following = findFollowing(blocks, forms, roles);
  for (const index of blocks.keys()) {
    if (roles[index] !== undefined) continue;
    if (isHeadingHere(blocks, forms, following, index)) roles[index] = 'heading';
    else if (forms[index] === 'item') roles[index] = 'list-item';
  }
}

/** What comes after a block, past furniture, bylines and further headings. */
type Following = 'content' | 'short sentence' | 'nothing';

/** What follows each block, found from the end so that a run of headings is walked once. */
function findFollowing(
  blocks: readonly Block[],
  forms: readonly BlockForm[],
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
  forms: readonly BlockForm[],
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
function isNumberedHeading(blocks: readonly Block[], forms: readonly BlockForm[], index: number): boolean {
  return (
    blocks[index]?.kind === 'numbered' &&
    blocks[index]?.endsSentence === false &&
    forms[index + 1] === 'prose' &&
    forms[index - 1] !== 'item'
  );
}
