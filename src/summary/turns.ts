import type { Analysis, AnalyzedSentence } from '../document/analysis';
import { readSpeakerLabel, readSpeakerLine, type SpeakerLabel } from '../document/layout/speaker-label';

/** Where in a text and in its talk a sentence stands. */
export interface Turn {
  /** Number of who speaks, from 1; 0 where the text names nobody, or too many. */
  readonly speaker: number;
  /** The token that begins what is said, behind a label. */
  readonly saidFrom: number;
  /** Which of a few equal parts of the text it stands in, from 0. */
  readonly part: number;
}

/** A text has so many parts: a meeting about as many items. */
export const PARTS = 10;

/** A text is a talk when so many of its sentences have labels of so many speakers that come again. */
const MIN_TURNS = 4;
const MIN_SPEAKERS = 2;
/** Further speakers are not told apart: the selection looks at every pair of part and speaker. */
const MOST_SPEAKERS = 24;
/** A label and a word behind it. */
const MOST_CHARS = 130;

/** Who says each sentence of a text, and where what is said begins: a label is no word of what is said. */
export function readTurns(analysis: Analysis): (sentence: AnalyzedSentence) => Turn {
  const { text, sentences, tokens } = analysis;
  const labels = sentences.map(({ start, end }) => readLabel(text, start, end));
  const isTalk = hasTurns(labels);
  const numbers = new Map<string, number>();
  let speaker = 0;
  const turns = sentences.map((sentence, at): Turn => {
    const label = labels[at];
    if (isTalk && label !== undefined) speaker = numberOf(label.speaker, numbers);
    const part = Math.floor((PARTS * sentence.firstToken) / Math.max(1, tokens.length));
    return { speaker, saidFrom: endOfLabel(analysis, sentence, label), part };
  });
  return ({ index, firstToken }) => turns[index] ?? { speaker: 0, saidFrom: firstToken, part: 0 };
}

/** Most sentences have neither a colon near the front nor a name in brackets, which is seen at once. */
function readLabel(text: string, start: number, end: number): SpeakerLabel | undefined {
  const opening = text.slice(start, Math.min(end, start + MOST_CHARS));
  if (!opening.includes(':') && !opening.startsWith('<')) return undefined;
  return readSpeakerLabel(opening) ?? (end - start < MOST_CHARS ? readSpeakerLine(opening) : undefined);
}

function hasTurns(labels: readonly (SpeakerLabel | undefined)[]): boolean {
  const counts = new Map<string, number>();
  for (const label of labels) {
    if (label !== undefined) counts.set(label.speaker, (counts.get(label.speaker) ?? 0) + 1);
  }
  const recurring = [...counts.values()].filter((count) => count > 1);
  return recurring.length >= MIN_SPEAKERS && recurring.reduce((sum, count) => sum + count, 0) >= MIN_TURNS;
}

function numberOf(speaker: string, numbers: Map<string, number>): number {
  const known = numbers.get(speaker);
  if (known !== undefined) return known;
  const number = numbers.size < MOST_SPEAKERS ? numbers.size + 1 : 0;
  numbers.set(speaker, number);
  return number;
}

function endOfLabel(
  { tokens }: Analysis,
  { start, firstToken, endToken }: AnalyzedSentence,
  label: SpeakerLabel | undefined,
): number {
  if (label === undefined) return firstToken;
  let token = firstToken;
  while (token < endToken && (tokens.starts[token] ?? 0) < start + label.end) token += 1;
  return token;
}
