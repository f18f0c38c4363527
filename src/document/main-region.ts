import type { BlockForm } from './block-forms';
import type { Block } from './blocks';

/** A page copied whole has at least this many labels to each paragraph; an article has fewer. */
const MIN_LABELS = 12;

/** What a paragraph speaks for the main text: its words up to this many. */
const MAX_PARAGRAPH_WORTH = 300;

/** A short sentence stands among paragraphs and among teasers alike. */
const SHORT_SENTENCE_WORTH = 2;

/** What each label and each line of furniture speaks against it. */
const LABEL_COST = 9;
const FURNITURE_COST = 14;

/** What the title speaks for the text under it: a short article stands below it, a long cookie notice does not. */
const TITLE_WORTH = 60;

const MIN_OPENING_WORDS = 4;

/** A teaser is cut off: "The council has voted on the new..." */
const IS_CUT_OFF = /[\p{L}\p{N},](?:\.\.\.|…)$/u;
const ENDS_IN_COLON = /:$/u;
/** What is said breaks off; a menu does not. */
const BREAKS_OFF = /(?:[,;–—]|--|\s-|\p{L}-)$/u;

/** Whether a text has so many labels that it may be a page copied whole, menus and all. */
export function isWholePage(blocks: readonly Block[], forms: readonly BlockForm[]): boolean {
  let labels = 0;
  for (const [index, block] of blocks.entries()) {
    if (forms[index] === 'label' && !block.endsSentence && !BREAKS_OFF.test(block.text)) labels += 1;
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
  isFurniture: (index: number) => boolean,
  isTitle: (index: number) => boolean,
): { readonly first: number; readonly end: number } {
  const whole = { first: 0, end: blocks.length };
  if (!isWholePage(blocks, forms)) return whole;
  let best = { sum: 0, first: 0, end: blocks.length };
  let sum = 0;
  let first = 0;
  for (const [index, block] of blocks.entries()) {
    sum += isTitle(index) ? TITLE_WORTH : worthOf(block, forms[index], isFurniture(index));
    if (sum <= 0) {
      sum = 0;
      first = index + 1;
    } else if (sum > best.sum) best = { sum, first, end: index + 1 };
  }
  return best.sum > 0 ? { first: withOpening(blocks, best.first, isFurniture), end: best.end } : whole;
}

/** A text may open with a short line that leads over to it: "Here is why:" */
function withOpening(
  blocks: readonly Block[],
  first: number,
  isFurniture: (index: number) => boolean,
): number {
  let opening = first;
  while (opening > 0 && !isFurniture(opening - 1)) {
    const block = blocks[opening - 1];
    if (block === undefined || block.wordCount < MIN_OPENING_WORDS) break;
    if (!block.endsSentence && !ENDS_IN_COLON.test(block.text)) break;
    opening -= 1;
  }
  return opening;
}

function worthOf(block: Block, form: BlockForm | undefined, isFurniture: boolean): number {
  if (isFurniture) return -FURNITURE_COST;
  if (IS_CUT_OFF.test(block.text)) return -LABEL_COST;
  if (form === 'prose') return Math.min(block.wordCount, MAX_PARAGRAPH_WORTH);
  if (block.endsSentence || BREAKS_OFF.test(block.text)) return SHORT_SENTENCE_WORTH;
  return form === 'item' ? -LABEL_COST / 3 : -LABEL_COST;
}
