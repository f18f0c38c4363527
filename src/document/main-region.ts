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
): { readonly first: number; readonly end: number } {
  const whole = { first: 0, end: blocks.length };
  if (forms.filter((form) => form === 'label').length < MIN_LABELS) return whole;
  let best = { sum: 0, first: 0, end: blocks.length };
  let sum = 0;
  let first = 0;
  for (const [index, block] of blocks.entries()) {
    sum += worthOf(block, forms[index], isFurniture(index));
    if (sum <= 0) {
      sum = 0;
      first = index + 1;
    } else if (sum > best.sum) best = { sum, first, end: index + 1 };
  }
  return best.sum > 0 ? best : whole;
}

function worthOf(block: Block, form: BlockForm | undefined, isFurniture: boolean): number {
  if (isFurniture) return -FURNITURE_COST;
  if (form === 'prose') return Math.min(block.wordCount, MAX_PARAGRAPH_WORTH);
  if (block.endsSentence) return SHORT_SENTENCE_WORTH;
  return form === 'item' ? -LABEL_COST / 3 : -LABEL_COST;
}
