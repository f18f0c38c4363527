import type { Role } from '../../contract/types';
import { opensList } from '../layout/bare-lists';
import { type BlockForm, breaksOff, isProse } from '../layout/block-forms';
import type { Block } from '../layout/blocks';

/** What a paragraph speaks for the main text: its words up to this many. */
const MAX_PARAGRAPH_WORTH = 300;

/** A short sentence stands among paragraphs and among teasers alike. */
const SHORT_SENTENCE_WORTH = 2;

/** What each label and each line of furniture speaks against it. */
const LABEL_COST = 9;
const FURNITURE_COST = 14;

/** What a page puts between the paragraphs of an article speaks less: pictures, advertisements, links to other articles. */
const STANDS_IN_TEXT =
  /^[^\p{L}]*(?:(?:image|media|photo|picture|caption|credit|video)\b.{0,12}[ :,]|(?:advertisement|story continues|article continues|continue reading|read more|more:|related:|watch|see also|also read|scroll down))/iu;
const IN_TEXT_COST = 4;

/** What the title speaks for the text under it: a short article stands below it, a long cookie notice does not. */
const TITLE_WORTH = 60;

/** A teaser has a date and a name, an article one pair of them. */
const BYLINE_COST = 14;

const CLOCK = /^\d{1,2}(?:[:.]\d{2}(?:\s?[ap]\.?m\.?)?|\s?[ap]\.?m\.?)(?: [A-Z]{2,4})?$/iu;
const MAX_CLOCK_CHARS = 16;

/** A teaser is cut off: "The council has voted on the new..." */
const CUT_OFF = /[\p{L}\p{N},](?:\.{3,4}|…)$/u;
const CUT_OFF_CHARS = 6;

/**
 * What a block speaks for the main text of a page copied whole, or against it, where it is less than nothing.
 */
export function worthOf(
  blocks: readonly Block[],
  forms: readonly BlockForm[],
  roles: readonly (Role | undefined)[],
  index: number,
): number {
  const block = blocks[index];
  if (block === undefined) return 0;
  const role = roles[index];
  if (role === 'title') return TITLE_WORTH;
  if (role === 'boilerplate') return STANDS_IN_TEXT.test(block.text) ? -IN_TEXT_COST : -FURNITURE_COST;
  // The time of an entry of a live report, who wrote it and its headline.
  if (isTimeOfEntry(block.text)) return 0;
  if (role === 'byline') return -BYLINE_COST;
  if (isWithheld(blocks, forms, roles, index)) return SHORT_SENTENCE_WORTH;
  if (isCutOff(block.text)) return -LABEL_COST;
  const form = forms[index];
  // A point that is told in sentences is text, whatever mark it has.
  if (form === 'prose' || (form === 'item' && isProse(block)))
    return Math.min(block.wordCount, MAX_PARAGRAPH_WORTH);
  if (block.endsSentence || breaksOff(block.text)) return SHORT_SENTENCE_WORTH;
  if (form !== 'item') {
    if (forms[index + 1] === 'item' && opensList(block.text)) return 0;
    return -(isInEntry(blocks, index) ? IN_TEXT_COST : LABEL_COST);
  }
  // An item without a marker is one because a heading above it says so.
  return block.kind === 'plain' ? SHORT_SENTENCE_WORTH : -LABEL_COST / 3;
}

/** Whether a line is only the time at which an entry of a live report was written. */
export function isTimeOfEntry(line: string): boolean {
  return line.length <= MAX_CLOCK_CHARS && CLOCK.test(line);
}

/** Whether a line ends as a teaser does, in the middle of its sentence. */
export function isCutOff(text: string): boolean {
  return CUT_OFF.test(text.slice(-CUT_OFF_CHARS));
}

/** The last paragraph that a page shows of a text which has to be paid for is cut off too; no headline is above it. */
function isWithheld(
  blocks: readonly Block[],
  forms: readonly BlockForm[],
  roles: readonly (Role | undefined)[],
  index: number,
): boolean {
  const above = blocks[index - 1];
  return (
    above !== undefined &&
    roles[index] === undefined &&
    roles[index - 1] === undefined &&
    forms[index] === 'prose' &&
    forms[index - 1] === 'prose' &&
    isCutOff(blocks[index]?.text ?? '') &&
    !isCutOff(above.text)
  );
}

/** Whether a time stands right above a label, or above the label above it. */
function isInEntry(blocks: readonly Block[], index: number): boolean {
  return isTimeOfEntry(blocks[index - 1]?.text ?? '') || isTimeOfEntry(blocks[index - 2]?.text ?? '');
}
