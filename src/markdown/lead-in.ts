import type { BuiltBlock } from '../html/readable-builder';

const MAX_WORDS = 25;
const COLON = /:["”’)*_]*$/u;
/** A stop amid a text, with another sentence behind it. */
const STOP_WITHIN = /[.!?…]["”’)]*\s+["“‘(]?\p{Lu}/u;

/** Whether a block is one sentence that only leads to what stands below it: "Run it like this:". */
export function isLeadIn({ kind, text, wordCount }: BuiltBlock): boolean {
  return kind !== 'heading' && wordCount <= MAX_WORDS && COLON.test(text) && !STOP_WITHIN.test(text);
}
