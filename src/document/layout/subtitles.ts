import type { Block } from './blocks';
import type { Line } from './lines';

/** "00:00:04,400 --> 00:00:07,900" */
const TIMES = /^(?:\d{1,2}:)?\d{1,2}:\d{2}[.,]\d{1,3} --> (?:\d{1,2}:)?\d{1,2}:\d{2}[.,]\d{1,3}/u;
const NUMBER = /^\d{1,5}$/u;
/** One line of times may stand anywhere; a file of subtitles has many. */
const MIN_CUES = 3;

/** The line of a run that begins what a subtitle says, below its number and times; else the number of lines. */
export function startOfCue(run: readonly Line[]): number {
  const times = run.findIndex(({ text }, index) => index < 2 && isTimes(text));
  return times < 0 ? run.length : times + 1;
}

/** The numbers and times of subtitles, which are no text. */
export function findCueMarks(blocks: readonly Block[]): readonly number[] {
  const times = [...blocks.keys()].filter((index) => isTimes(blocks[index]?.text ?? ''));
  if (times.length < MIN_CUES) return [];
  return times.flatMap((index) =>
    NUMBER.test(blocks[index - 1]?.text ?? '') ? [index - 1, index] : [index],
  );
}

function isTimes(text: string): boolean {
  return text.includes(' --> ') && TIMES.test(text);
}
