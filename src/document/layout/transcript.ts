import type { Block } from './blocks';
import { readSpeakerLabel, readSpeakerLine } from './speaker-label';

/** A transcript has at least this many turns, and they are at least this share of its blocks. */
const MIN_TURNS = 6;
const MIN_SHARE = 0.4;
/** A speaker speaks more than once; the labels of a table of facts do not come again. */
const MIN_TURNS_A_SPEAKER = 2;

/** Where the talk of a text stands. */
export interface Transcript {
  /** The block of its first turn. */
  readonly firstTurn: number;
  /** Blocks that only name who speaks next. */
  readonly speakerLines: ReadonlySet<number>;
}

/** Reads a text that is what people said in turn, one turn a block or below a line that names who speaks: such a text has no page around it. */
export function readTranscript(blocks: readonly Block[]): Transcript | undefined {
  if (blocks.length < MIN_TURNS) return undefined;
  const speakers = new Set<string>();
  const speakerLines = new Set<number>();
  let firstTurn = blocks.length;
  let turns = 0;
  for (const [index, { text }] of blocks.entries()) {
    const line = readSpeakerLine(text);
    const speaker = line?.speaker ?? readSpeakerLabel(text)?.speaker;
    if (speaker === undefined) continue;
    if (line !== undefined) speakerLines.add(index);
    firstTurn = Math.min(firstTurn, index);
    turns += 1;
    speakers.add(speaker);
  }
  const isTalk =
    turns >= MIN_TURNS && turns >= blocks.length * MIN_SHARE && turns >= speakers.size * MIN_TURNS_A_SPEAKER;
  return isTalk ? { firstTurn, speakerLines } : undefined;
}
