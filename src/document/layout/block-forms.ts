import type { Block } from './blocks';

/** Headings and headlines have at most this many words. */
const MAX_HEADING_WORDS = 16;
const MAX_HEADLINE_WORDS = 25;

/** A block that ends as a sentence and has this many words is prose, whatever stands around it. */
const MIN_PROSE_WORDS = 8;

/** A block without a full stop is prose, not a heading, from this many words up. */
const MIN_UNPUNCTUATED_PROSE_WORDS = 26;

const OPENS_AS_HEADING = /^["'“‘(¿¡[]*[\p{Lu}\p{Lt}\p{Lo}\p{N}\p{Sc}#]/u;
const ENDS_OPEN = /[,;–—-]$/u;
const BREAKS_OFF = /(?:[,;–—]|--|\s-|\p{L}-)$/u;
const END_CHARS = 6;
const QUESTION_OR_CRY = /[?!]["'”’)]*$/u;

/** Headlines in English leave only short words small. */
const LONG_WORD = /\p{L}[\p{L}'’]{3,}/gu;
const CAPITAL = /^\p{Lu}/u;
const MIN_TITLE_CASED_WORDS = 4;
const TITLE_CASED_SHARE = 0.9;

/** What a block is by itself, before its surroundings are looked at. */
export type BlockForm = 'prose' | 'item' | 'label';

/** Running text, an item of a list, or a label: a line that may be a title, a heading or a button. */
export function formOf(block: Block): BlockForm {
  if (block.kind === 'bullet' || block.kind === 'numbered') return 'item';
  return isProse(block) && block.kind !== 'marked-heading' ? 'prose' : 'label';
}

/** Whether a block is running text rather than a label. */
export function isProse(block: Block): boolean {
  if (block.wordCount <= MAX_HEADLINE_WORDS && isTitleCased(block.text)) return false;
  return (
    (block.endsSentence && block.wordCount >= MIN_PROSE_WORDS) ||
    block.wordCount >= MIN_UNPUNCTUATED_PROSE_WORDS
  );
}

/** Whether a block has the form of a headline: short, capitalised, without a full stop. */
export function isHeadline(block: Block): boolean {
  return hasHeadingForm(block, MAX_HEADLINE_WORDS);
}

/** Whether a block has the form of a heading over a section. */
export function isHeading(block: Block): boolean {
  return block.kind === 'marked-heading' || hasHeadingForm(block, MAX_HEADING_WORDS);
}

/** Whether what is said breaks off ("Well, I thought –"), as no label and no menu does. */
export function breaksOff(text: string): boolean {
  return BREAKS_OFF.test(text.slice(-END_CHARS));
}

/** "Does the Ferry Have a Future in the Bay?" is a headline, whatever it ends with. */
function isTitleCased(text: string): boolean {
  const words = text.match(LONG_WORD) ?? [];
  return (
    words.length >= MIN_TITLE_CASED_WORDS &&
    words.filter((word) => CAPITAL.test(word)).length >= words.length * TITLE_CASED_SHARE
  );
}

function hasHeadingForm(block: Block, maxWords: number): boolean {
  return (
    block.wordCount <= maxWords &&
    (!block.endsSentence || QUESTION_OR_CRY.test(block.text.slice(-END_CHARS)) || isTitleCased(block.text)) &&
    OPENS_AS_HEADING.test(block.text) &&
    !ENDS_OPEN.test(block.text)
  );
}
