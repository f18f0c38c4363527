import type { Role } from '../../contract/types';
import { type BlockForm, breaksOff } from '../layout/block-forms';
import type { Block } from '../layout/blocks';
import { isCutOff, isTimeOfEntry, worthOf } from './block-worth';
import { opensFurnitureSection } from './furniture';

/** A page copied whole has at least this many labels, most have a hundred; an article has fewer. */
const MIN_LABELS = 25;

/** Fewer words below a title are its standfirst; the buttons between it and the text cost no more than this. */
const MIN_ARTICLE_WORDS = 60;
const MAX_GAP_COST = 250;

/** A standfirst or a question has at least this many words; a line above the text may be a box's. */
const MIN_WORDS_ABOVE = 20;

/** A box inside the text has at most this many lines, and at least this many paragraphs follow it. */
const MAX_BOX_LINES = 8;
const MIN_TAIL_PARAGRAPHS = 2;

/** Between a question and its answers stand so many buttons, tags and names at most, and what they are. */
const MAX_BUTTONS = 40;
const ANSWERS =
  /^(?:(?:\d{1,3}|all|top|best|accepted) )?(?:answers?|solutions?|replies)(?: \(\d{1,3}\))?:?$/iu;

/** A box above the title has at most this share of the words of the stretch. */
const BOX_SHARE = 0.15;

const MIN_OPENING_WORDS = 4;
const ENDS_IN_COLON = /:$/u;

/** Whether a text has so many labels that it may be a page copied whole, menus and all. */
export function isWholePage(blocks: readonly Block[], forms: readonly BlockForm[]): boolean {
  let labels = 0;
  for (const [index, block] of blocks.entries()) {
    if (forms[index] === 'label' && !block.endsSentence && !breaksOff(block.text)) labels += 1;
  }
  return labels >= MIN_LABELS;
}

/**
 * The blocks of the main text of a page that was copied whole: the stretch in which paragraphs outweigh
 * labels and furniture the most. Menus, teasers and footers are many short lines, an article is few long ones
 * (after Kohlschütter, Fankhauser and Nejdl, "Boilerplate Detection using Shallow Text Features", WSDM 2010);
 * the stretch of largest sum is found in one pass. A text with few labels is its own main text.
 */
export function findMainRegion(
  blocks: readonly Block[],
  forms: readonly BlockForm[],
  roles: readonly (Role | undefined)[],
): { readonly first: number; readonly end: number } {
  const whole = { first: 0, end: blocks.length };
  if (!isWholePage(blocks, forms)) return whole;
  const worths = blocks.map((_, index) => worthOf(blocks, forms, roles, index));
  const best = largestStretch(worths, 0);
  if (best.sum <= 0) return whole;
  const isArticle = proseWords(blocks, forms, roles, best) >= MIN_ARTICLE_WORDS;
  const own = !isArticle || isAnswered(blocks, best.end) ? withNext(worths, best.end) : best.end;
  const end = withTail(blocks, forms, roles, own);
  // Titles and buttons alone: the text is in short lines, as a poem's is.
  if (proseWords(blocks, forms, roles, { ...best, end }) === 0) return whole;
  const below = belowTitle(blocks, forms, roles, { ...best, end });
  if (roles[below] === 'title') return { first: below, end };
  const first = withTextAbove(blocks, forms, roles, worths, below);
  return { first: withOpening(blocks, first, roles), end };
}

/** Whether answers follow the question that a stretch is: "3 Answers" among the buttons below it. */
function isAnswered(blocks: readonly Block[], end: number): boolean {
  for (let index = end; index < Math.min(end + MAX_BUTTONS, blocks.length); index += 1) {
    if (ANSWERS.test(blocks[index]?.text ?? '')) return true;
  }
  return false;
}

/** Where sentences stand between the title and the stretch, with buttons below them, the text begins there. */
function withTextAbove(
  blocks: readonly Block[],
  forms: readonly BlockForm[],
  roles: readonly (Role | undefined)[],
  worths: readonly number[],
  first: number,
): number {
  let title = first - 1;
  while (title > 0 && roles[title] !== 'title') title -= 1;
  if (title <= 0) return first;
  const above = largestStretch(worths, title + 1, first);
  if (above.sum <= 0 || costOf(worths, above.end, first) > MAX_GAP_COST) return first;
  if (proseWords(blocks, forms, roles, above) < MIN_WORDS_ABOVE) return first;
  const isTold = blocks
    .slice(above.first, above.end)
    .some((block, at) => block.endsSentence && forms[above.first + at] === 'prose');
  return isTold ? above.first : first;
}

/** What stands above a title inside the stretch is a box of the page, where it has few of the stretch's words. */
function belowTitle(
  blocks: readonly Block[],
  forms: readonly BlockForm[],
  roles: readonly (Role | undefined)[],
  stretch: Stretch,
): number {
  const allWords = proseWords(blocks, forms, roles, stretch);
  let first = stretch.first;
  let words = 0;
  for (let index = stretch.first; index < stretch.end; index += 1) {
    const isBox = words <= allWords * BOX_SHARE;
    if (roles[index] === 'title') {
      // Who wrote the text, and when, stands at its head.
      const isHead = roles[index + 1] === 'byline' && allWords - words >= MIN_ARTICLE_WORDS;
      if (isBox || isHead) first = index;
    } else if (forms[index] === 'prose' && roles[index] === undefined) words += blocks[index]?.wordCount ?? 0;
  }
  return first;
}

/** A stretch of blocks, `end` exclusive, and what its blocks are worth. */
interface Stretch {
  readonly sum: number;
  readonly first: number;
  readonly end: number;
}

function largestStretch(worths: readonly number[], from: number, to = worths.length): Stretch {
  let best = { sum: 0, first: from, end: to };
  let sum = 0;
  let first = from;
  for (let index = from; index < to; index += 1) {
    sum += worths[index] ?? 0;
    if (sum <= 0) {
      sum = 0;
      first = index + 1;
    } else if (sum > best.sum) best = { sum, first, end: index + 1 };
  }
  return best;
}

/** The words of a stretch that are running text; the title with its standfirst has a few. */
function proseWords(
  blocks: readonly Block[],
  forms: readonly BlockForm[],
  roles: readonly (Role | undefined)[],
  { first, end }: Stretch,
): number {
  let words = 0;
  for (let index = first; index < end; index += 1) {
    if (forms[index] === 'prose' && roles[index] === undefined) words += blocks[index]?.wordCount ?? 0;
  }
  return words;
}

/** The end of the next stretch, where buttons stand between the standfirst and the text; else the same end. */
function withNext(worths: readonly number[], end: number): number {
  const next = largestStretch(worths, end);
  return next.sum > 0 && costOf(worths, end, next.first) <= MAX_GAP_COST ? next.end : end;
}

/** Behind a box of a newsletter or a picture, and nothing else, the text may go on in paragraphs, one upon the other. */
function withTail(
  blocks: readonly Block[],
  forms: readonly BlockForm[],
  roles: readonly (Role | undefined)[],
  end: number,
): number {
  const isText = (index: number): boolean => forms[index] === 'prose' && roles[index] === undefined;
  const isBox = (index: number): boolean =>
    roles[index] === 'boilerplate' && !opensFurnitureSection(blocks[index]?.text ?? '');
  let last = end;
  for (;;) {
    let from = last;
    while (from < last + MAX_BOX_LINES && isBox(from)) from += 1;
    let to = from;
    while (isText(to)) to += 1;
    if (from === last || to - from < MIN_TAIL_PARAGRAPHS) return last;
    last = to;
  }
}

function costOf(worths: readonly number[], first: number, end: number): number {
  let cost = 0;
  for (let index = first; index < end; index += 1) cost -= worths[index] ?? 0;
  return cost;
}

/** A text may open with a short line that leads over to it: "Here is why:", and a time: "10 p.m." */
function withOpening(blocks: readonly Block[], first: number, roles: readonly (Role | undefined)[]): number {
  let opening = first;
  for (let index = first - 1; index >= 0 && roles[index] === undefined; index -= 1) {
    const block = blocks[index];
    if (block === undefined) break;
    const { text, wordCount, endsSentence } = block;
    if (isTimeOfEntry(text)) continue;
    if (wordCount < MIN_OPENING_WORDS || !(endsSentence || ENDS_IN_COLON.test(text)) || isCutOff(text)) break;
    opening = index;
  }
  return opening;
}
