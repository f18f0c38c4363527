import { opensFurnitureSection } from '../furniture/furniture';
import type { BlockForm } from './block-forms';
import type { Block } from './blocks';

/** Headings of what speaks for a thing and against it, which a review may have at its end. English. */
const OPENS_VERDICT =
  /^(?:(?:the )?(?:pros|cons|good|bad|upsides?|downsides?)|(?:main |key )?(?:advantages|disadvantages|strengths|weaknesses|benefits|drawbacks)|(?:what|things|reasons) (?:we|i|you) (?:like|liked|love|loved|hated?|(?:don|didn|might not|may not)[’']?t? (?:like|love)))\s*:?$/iu;
/** Headings under which the lines are items of a list, marked or not. English. */
const OPENS_LIST =
  /^(?:.{0,24}\bingredients|(?:cooking )?(?:instructions|directions|method|steps)|for the \p{L}+(?: \p{L}+)?|(?:what|things|tools|items) you(?:[’']ll| will)?(?: also)? need|you will need|materials|equipment|supplies|(?:tech(?:nical)? |key |full )?spec(?:ification)?s|(?:(?:key|main|top) )?features|key (?:terms|dates|figures|numbers|stats)|action items|next steps|to-?dos?|attendees|requirements|prerequisites|what[’']s (?:included|in the box)|in the box|track ?list(?:ing)?|set ?list|.{0,40}\btour dates|learning (?:objectives|outcomes)|discussion questions|review questions)\s*:?$/iu;
/** Headings of what follows such a list in a how-to, a recipe or a review. */
const OPENS_SECTION =
  /^(?:install(?:ation)?|usage|getting started|quick ?start|examples?|documentation|api(?: reference)?|licen[cs]e|contributing|configuration|faqs?|storage|notes?|nutrition(?: facts)?|verdict|conclusion|performance|description|reviews|overview|summary|tips?|variations?|substitutions?|serving suggestions?)\s*:?$/iu;
const MAX_HEADING_CHARS = 80;
const ENDS_IN_COLON = /:$/u;

/** A recipe has at most this many ingredients, a tour this many dates. */
const MAX_ITEMS = 40;
const MAX_ITEM_WORDS = 25;

/** A label before a colon opens a list only where its lines are few words each. */
const MAX_COLON_HEADING_WORDS = 10;

/**
 * The lines of lists that lost their bullets: those under "Pros", "Ingredients" or, in a text that is no page
 * copied whole (whose menus have such labels too), under any short label with a colon.
 */
export function findBareItems(
  blocks: readonly Block[],
  forms: readonly BlockForm[],
  isKnown: (index: number) => boolean,
  isWholePage: boolean,
): ReadonlySet<number> {
  const items = new Set<number>();
  for (const [index, block] of blocks.entries()) {
    if (forms[index] !== 'label' || isKnown(index) || items.has(index)) continue;
    if (forms[index + 1] !== 'label') continue;
    if (!opensList(block.text) && (isWholePage || !isColonLabel(block))) continue;
    let item = index + 1;
    while (item <= index + MAX_ITEMS && isItemHere(blocks, forms, isKnown, item, index)) item += 1;
    // One line under a label is a line, not a list.
    if (item - index > 2) for (let each = index + 1; each < item; each += 1) items.add(each);
  }
  return items;
}

/** Whether a label is a heading over a list: "Pros", "Ingredients". */
export function opensList(label: string): boolean {
  return label.length <= MAX_HEADING_CHARS && (OPENS_LIST.test(label) || OPENS_VERDICT.test(label));
}

/** Whether a label is a heading over what speaks for a thing or against it: "Pros", "What we liked". */
export function opensVerdict(label: string): boolean {
  return label.length <= MAX_HEADING_CHARS && OPENS_VERDICT.test(label);
}

function isColonLabel(block: Block): boolean {
  return block.wordCount <= MAX_COLON_HEADING_WORDS && ENDS_IN_COLON.test(block.text);
}

function isItemHere(
  blocks: readonly Block[],
  forms: readonly BlockForm[],
  isKnown: (index: number) => boolean,
  index: number,
  heading: number,
): boolean {
  const block = blocks[index];
  if (block === undefined || forms[index] !== 'label' || isKnown(index)) return false;
  if (block.kind !== 'plain' || block.wordCount > MAX_ITEM_WORDS) return false;
  if (opensList(block.text) || OPENS_SECTION.test(block.text) || ENDS_IN_COLON.test(block.text)) return false;
  if (opensFurnitureSection(block.text)) return false;
  // The blank line that parts the list from what follows, where its own items are not parted by one.
  return index === heading + 1 || !block.isAfterBlank || blocks[heading + 2]?.isAfterBlank === true;
}
