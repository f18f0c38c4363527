import type { Block } from './blocks';

/** Readers' comments stand below an article of at least this many words of prose. */
const MIN_WORDS_ABOVE = 100;

const HEADING =
  /^(?:\d+ )?(?:comments?|responses|replies|thoughts)(?: ?\(\d+\)| (?:on|to) .{1,120})?$|^(?:leave|post|add|write) a (?:comment|reply)\b|^(?:join|view|read) (?:the |all )?(?:conversation|discussion|comments)$|^(?:reader )?comments$/iu;
/** The button under each comment. */
const REPLY = /^(?:(?:like|share|report|flag|quote|log in to)\b[\s·|]*)*reply\b(?: to \S+)?$/iu;
/** Who commented, and when to the minute: "Li Wei says:", "May 3, 2026 at 5:57 am", "Li Wei, 2 days ago". */
const STAMP =
  /^.{0,40}\bsays?:$|^.{0,40}\b\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4},?(?: at| -| @| \|)? \d{1,2}:\d{2}\s?(?:[ap]m)?$|^.{0,40}\b\d{1,2} (?:minutes|hours|days|weeks|months|years) ago$/iu;

/** How many comments there must be under a heading, and where there is none. */
const MIN_SIGNS_UNDER_HEADING = 1;
const MIN_REPLIES = 2;

/**
 * The first block of the readers' comments below an article, or the number of blocks. A heading alone does not
 * tell ("Comments" is a link at the top of many pages): replies or stamps must follow it.
 */
export function findComments(blocks: readonly Block[], isProse: (index: number) => boolean): number {
  let words = 0;
  let heading: number | undefined;
  let firstStamp: number | undefined;
  let signs = 0;
  let replies = 0;
  for (const [index, block] of blocks.entries()) {
    if (isProse(index)) words += block.wordCount;
    if (words < MIN_WORDS_ABOVE || block.wordCount > 25) continue;
    if (HEADING.test(block.text)) heading ??= index;
    const isReply = REPLY.test(block.text);
    if (!isReply && !STAMP.test(block.text)) continue;
    replies += isReply ? 1 : 0;
    signs += 1;
    firstStamp ??= index;
    if (heading !== undefined && signs >= MIN_SIGNS_UNDER_HEADING && index > heading) return heading;
    if (replies >= MIN_REPLIES && signs > replies) return firstStamp;
  }
  return blocks.length;
}
