import type { Block } from '../layout/blocks';

/** Readers' comments stand below an article of at least this many words of prose. */
const MIN_WORDS_ABOVE = 100;

/**
 * Under a heading they may follow a shorter one, where two signs of them follow (one may be the article's own
 * date), with few words between: an article may have the number of its comments at its head.
 */
const MIN_WORDS_ABOVE_HEADING = 40;
const MIN_SIGNS_OF_SHORT = 2;
const MAX_WORDS_OF_TWO = 120;

const HEADING =
  /^(?:\d+ )?(?:(?:visitor|reader|user|your|recent) )?(?:comments?|responses|replies|thoughts)(?: ?[([]\d+[)\]]| \d+| (?:on|to) .{1,120}| add (?:your|a) comment)?$|^(?:leave|post|add|write) a (?:comment|reply)\b|^(?:join|view|read) (?:the |all )?(?:conversation|discussion|comments)$|^(?:reader )?comments$/iu;
/** The button under each comment. */
const REPLY = /^(?:(?:like|share|report|flag|quote|log in to)\b[\s·|]*)*reply\b(?: to \S+)?$/iu;
/** Who commented: "Li Wei says:". */
const SAYS = /^.{0,80}\bsa(?:ys|id):$/iu;
/** When, to the minute: "May 3, 2026 at 5:57 am", "Li Wei, 2 days ago". */
const STAMP =
  /^.{0,40}\b\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4},?(?: at| -| @| \|)? \d{1,2}:\d{2}\s?(?:[ap]m)?(?: sa(?:ys|id):?)?$|^.{0,60}\b\d{1,2} \p{L}{3,9}\.? \d{4},?(?: at| -| @| \|)? \d{1,2}[:.]\d{2}(?:\s?[ap]m)?$|^.{0,40}\b\d{1,2} (?:minutes|hours|days|weeks|months|years) ago$/iu;

/** What every stamp has; cheaper to look for. */
const CLOCK_OR_AGE = /\d[:.]\d\d|ago$/iu;

/** Where no heading stands, so many comments tell. */
const MIN_COMMENTS = 2;
const MAX_SIGN_WORDS = 25;

/** The last line that may head the comments. */
interface Heading {
  readonly index: number;
  readonly wordsAbove: number;
  signsBelow: number;
}

/**
 * The first block of the readers' comments below an article, or the number of blocks. A heading alone does not
 * tell ("Comments" is a link at the top of many pages): replies or stamps must follow it.
 */
export function findComments(blocks: readonly Block[], isProse: (index: number) => boolean): number {
  let words = 0;
  let heading: Heading | undefined;
  let firstSign: number | undefined;
  let replies = 0;
  let names = 0;
  let stamps = 0;
  for (const [index, block] of blocks.entries()) {
    if (isProse(index)) words += block.wordCount;
    if (words < MIN_WORDS_ABOVE_HEADING || block.wordCount > MAX_SIGN_WORDS) continue;
    if ((heading === undefined || heading.wordsAbove < MIN_WORDS_ABOVE) && HEADING.test(block.text))
      heading = { index, wordsAbove: words, signsBelow: 0 };
    const isReply = REPLY.test(block.text);
    const isName = block.text.endsWith(':') && SAYS.test(block.text);
    const isStamp = CLOCK_OR_AGE.test(block.text) && STAMP.test(block.text);
    if (!isReply && !isName && !isStamp) continue;
    if (heading !== undefined && index > heading.index) {
      if (heading.wordsAbove >= MIN_WORDS_ABOVE) return heading.index;
      heading.signsBelow += 1;
      const isNear = words - heading.wordsAbove <= MAX_WORDS_OF_TWO;
      if (isNear && heading.signsBelow >= MIN_SIGNS_OF_SHORT) return heading.index;
    }
    if (words < MIN_WORDS_ABOVE) continue;
    replies += isReply ? 1 : 0;
    names += isName ? 1 : 0;
    stamps += isStamp ? 1 : 0;
    firstSign ??= index;
    if (Math.max(replies, names) >= MIN_COMMENTS && stamps >= MIN_COMMENTS) return firstSign;
  }
  return blocks.length;
}
