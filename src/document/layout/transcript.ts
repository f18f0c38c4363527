import type { Block } from './blocks';

/** "Anna:", "Grad B:", "PRESIDENT OF THE COUNCIL:" */
const SPEAKER = /^(\p{Lu}[\p{L}\p{N}.'’ -]{0,40}):\s/u;

/** A transcript has at least this many turns, and they are at least this share of its blocks. */
const MIN_TURNS = 8;
const MIN_SHARE = 0.4;
/** A speaker speaks more than once; the labels of a table of facts do not come again. */
const MIN_TURNS_A_SPEAKER = 2;

/** Whether a text is what people said in turn, one turn a block: such a text has no page around it. */
export function isTranscript(blocks: readonly Block[]): boolean {
  if (blocks.length < MIN_TURNS) return false;
  const speakers = new Set<string>();
  let turns = 0;
  for (const { text } of blocks) {
    const speaker = SPEAKER.exec(text)?.[1];
    if (speaker === undefined) continue;
    turns += 1;
    speakers.add(speaker);
  }
  return (
    turns >= MIN_TURNS && turns >= blocks.length * MIN_SHARE && turns >= speakers.size * MIN_TURNS_A_SPEAKER
  );
}
