import type { Role } from '../../contract/types';
import { opensList, opensVerdict } from '../layout/bare-lists';
import { type BlockForm, breaksOff, isProse } from '../layout/block-forms';
import type { Block } from '../layout/blocks';
import { isCaption } from '../layout/captions';
import { findStandfirst } from '../layout/standfirst';
import { readTranscript } from '../layout/transcript';
import { findAuthorBios } from './author-bios';
import { isTimeOfEntry } from './block-worth';
import { opensFurnitureSection } from './furniture';
import { findMainRegion, isWholePage } from './main-region';

/** The roles of blocks as far as they are known; what stays undefined is the body. */
export type OpenRoles = (Role | undefined)[];

/** A run of at least this many short lines outside the prose is a menu. */
const MIN_MENU_LINES = 4;
const MAX_MENU_WORDS = 6;

/** In a text of at least this many paragraphs a line without a full stop is a label, not a sentence. */
const MIN_PROSE_BLOCKS = 3;

/** A furniture section may hold prose (a bio, comments) only after this share of the text's prose. */
export const TAIL_SHARE = 0.65;

/** A press release closes with "About Acme": later than this share of its prose. */
const COMPANY_TAIL_SHARE = 0.6;
const MAX_COMPANY_HEADING_WORDS = 6;
const ABOUT_COMPANY = /^about (?=[\p{Lu}\p{N}])/iu;
const LEGAL_FORM = /\b(?:Inc|Ltd|Corp|Co|Plc|PLC|S\.A|N\.V|B\.V|L\.P)\.$/u;

/** Sections of text rather than of links. */
const HOLDS_PROSE =
  /^(?:about|author|comments?|\d+ comments?|leave|join|responses|(?:media|press|investor) |contact|notes to|forward|safe|legal|disclaimer|references|bibliography|works|footnotes|see also|external|further)/iu;

/** What is said may go on from the line before; a label does not. */
const KEPT: ReadonlySet<Role | undefined> = new Set<Role | undefined>(['title', 'byline']);
const OPENS_SMALL = /^["'“‘(]*\p{Ll}/u;
/** So few words in small letters are a tag or a button on a page copied whole. */
const MAX_TAG_WORDS = 3;

/** A whole line this long that stands in the text a second time is a caption or a button. */
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
  if (prose.length === 0 || readTranscript(blocks) !== undefined) return;
  if (prose.length >= MIN_PROSE_BLOCKS) markCaptions(blocks, forms, roles);
  markOutside(blocks, forms, roles);
  const body = prose.filter((index) => roles[index] === undefined);
  if (body.length === 0) return;
  for (const index of findStandfirst(blocks, forms, roles)) roles[index] = 'heading';
  markMenus(blocks, forms, roles, body);
  if (prose.length >= MIN_PROSE_BLOCKS) markLeftOvers(blocks, forms, roles, body.at(-1) ?? 0);
  markSections(blocks, roles, body);
  for (const index of findAuthorBios(blocks, roles)) roles[index] = 'boilerplate';
  markRepeatedLines(blocks, roles);
}

/** Captions between paragraphs. */
function markCaptions(blocks: readonly Block[], forms: readonly BlockForm[], roles: OpenRoles): void {
  for (const [index, block] of blocks.entries()) {
    const isOpen = roles[index] === undefined || roles[index] === 'heading';
    if (!isOpen || forms[index] === 'item') continue;
    if (isCaption(block, blocks[index + 1])) roles[index] = 'boilerplate';
  }
}

/** All that stands above or below the main text of a page copied whole, but for what speaks for a thing and against it. */
function markOutside(blocks: readonly Block[], forms: readonly BlockForm[], roles: OpenRoles): void {
  const { first, end } = findMainRegion(blocks, forms, roles);
  let isVerdict = false;
  for (const [index, block] of blocks.entries()) {
    const isItem = forms[index] === 'item' && roles[index] !== 'boilerplate';
    isVerdict = isVerdict && isItem;
    if (index >= end && forms[index + 1] === 'item' && opensVerdict(block.text)) isVerdict = true;
    if (
      (index < first || index >= end) &&
      !isVerdict &&
      roles[index] !== 'title' &&
      roles[index] !== 'byline'
    )
      roles[index] = 'boilerplate';
  }
}

/** Runs of short lines above the first prose or below the last. */
function markMenus(
  blocks: readonly Block[],
  forms: readonly BlockForm[],
  roles: OpenRoles,
  prose: readonly number[],
): void {
  const first = prose[0] ?? 0;
  const last = prose.at(-1) ?? 0;
  const shortBullets = findShortBullets(blocks);
  let run: number[] = [];
  const flush = (): void => {
    if (run.length >= MIN_MENU_LINES) for (const index of run) roles[index] = 'boilerplate';
    run = [];
  };
  for (const [index, block] of blocks.entries()) {
    const isOutside = index < first || index > last;
    const isBare = forms[index] === 'label' || shortBullets.has(index);
    const isShort = isBare && block.wordCount <= MAX_MENU_WORDS && !block.endsSentence;
    if (isOutside && isShort && roles[index] !== 'title') run.push(index);
    else flush();
  }
  flush();
}

/** The bullets of lists all of whose items are a few words and that no heading ("Ingredients") is for. */
function findShortBullets(blocks: readonly Block[]): ReadonlySet<number> {
  const found = new Set<number>();
  let run: number[] = [];
  let isMenu = true;
  const flush = (): void => {
    if (isMenu) for (const index of run) found.add(index);
    run = [];
  };
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'bullet') {
      flush();
      isMenu = !opensList(block.text);
      continue;
    }
    run.push(index);
    isMenu &&= block.wordCount <= MAX_MENU_WORDS && !block.endsSentence;
  }
  flush();
  return found;
}

/**
 * Labels that head nothing. Between paragraphs they are sub-headings and lines of lists that lost their form,
 * or an utterance that breaks off; below the last paragraph of an article they belong to the page.
 */
function markLeftOvers(
  blocks: readonly Block[],
  forms: readonly BlockForm[],
  roles: OpenRoles,
  last: number,
): void {
  const isPage = isWholePage(blocks, forms);
  for (const [index, block] of blocks.entries()) {
    if (forms[index] !== 'label' || block.endsSentence || KEPT.has(roles[index])) continue;
    const isTag = isPage && block.wordCount <= MAX_TAG_WORDS;
    const isSaid = breaksOff(block.text) || (OPENS_SMALL.test(block.text) && !isTag);
    if (index > last) {
      if (forms[index + 1] === 'item' && opensList(block.text)) roles[index] = 'heading';
      else if (isPage || !isSaid || roles[index] !== undefined) roles[index] = 'boilerplate';
    } else if (!isSaid) roles[index] ??= 'heading';
  }
}

/** "Related articles", "About the author": the section goes with its heading. */
function markSections(blocks: readonly Block[], roles: OpenRoles, prose: readonly number[]): void {
  const proseWords = prose.reduce((sum, index) => sum + (blocks[index]?.wordCount ?? 0), 0);
  let wordsBefore = 0;
  let section: { readonly takesProse: boolean; readonly holdsLinks: boolean } | undefined;
  for (const [index, block] of blocks.entries()) {
    const isCompany = isAboutCompany(block, wordsBefore, proseWords);
    const isLabel =
      isCompany || (!block.endsSentence && (roles[index] === 'heading' || roles[index] === 'boilerplate'));
    const isBody = roles[index] === undefined || roles[index] === 'list-item';
    if (roles[index] === 'title' || isTimeOfEntry(block.text)) section = undefined;
    else if (isLabel) {
      if (isCompany || opensFurnitureSection(block.text)) {
        section = {
          takesProse: wordsBefore > proseWords * TAIL_SHARE,
          holdsLinks: !HOLDS_PROSE.test(block.text),
        };
        roles[index] = 'boilerplate';
      } else if (section !== undefined && roles[index] === 'heading') {
        // A line right under "Related articles" is a link, however much it looks like a heading.
        if (block.isAfterBlank || block.kind === 'marked-heading') section = undefined;
        else roles[index] = 'boilerplate';
      }
    } else if (section !== undefined && isBody) {
      const takes = section.takesProse && !(section.holdsLinks && isFollowedByProse(blocks, roles, index));
      if (takes || !isProse(block)) roles[index] = 'boilerplate';
      else section = undefined;
    }
    if (section === undefined && isBody) wordsBefore += block.wordCount;
  }
}

/** Teasers are parted by headlines; where paragraph follows paragraph, the text goes on. */
function isFollowedByProse(blocks: readonly Block[], roles: OpenRoles, index: number): boolean {
  const next = blocks[index + 1];
  return next !== undefined && roles[index + 1] === undefined && isProse(next);
}

function isAboutCompany(block: Block, wordsBefore: number, proseWords: number): boolean {
  return (
    block.wordCount <= MAX_COMPANY_HEADING_WORDS &&
    wordsBefore > proseWords * COMPANY_TAIL_SHARE &&
    (!block.endsSentence || LEGAL_FORM.test(block.text)) &&
    ABOUT_COMPANY.test(block.text)
  );
}

/**
 * The second time that a label or a short line stands in the text it is a caption or a button; a heading stands in
 * the table of contents the first time. A paragraph stays text: see `markRepeats` of its sentences.
 */
function markRepeatedLines(blocks: readonly Block[], roles: OpenRoles): void {
  const seen = new Map<string, number>();
  for (const [index, block] of blocks.entries()) {
    if (block.wordCount < MIN_REPEATED_WORDS || roles[index] === 'title' || isProse(block)) continue;
    const first = seen.get(block.text);
    if (first !== undefined) roles[roles[index] === 'heading' ? first : index] = 'boilerplate';
    seen.set(block.text, index);
  }
}
