import type { MoneyValue, ValueType } from '../../contract/types';
import type { Analysis } from '../../document/analysis';
import { findAddresses } from './addresses';
import { findDates } from './dates';
import { findMoney } from './money';
import { findPercentages } from './percentages';
import { findRelativeDates } from './relative-dates';
import { findDurations, findTimes } from './times';
import { CueReader } from './value-cues';
import type { ValueMatch } from './value-match';

/** A date, an amount or an address in the text. */
export interface ValueMention {
  readonly type: ValueType;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Number of the sentence in the document. */
  readonly sentence: number;
  readonly value?: string | number | MoneyValue;
}

/**
 * Finds the values of a document in text order, without overlaps; of two that overlap the longer stays.
 * The engine's own reading of values loses the scale of "€3bn", halves "two-year" and cuts "www" off, so it is not used.
 */
export function findValueMentions({
  text,
  tokens,
  sentences,
  referenceDate,
}: Analysis): readonly ValueMention[] {
  const mentions: ValueMention[] = [];
  const reader = new CueReader(tokens.lowers);
  for (const sentence of sentences) {
    const { start, end, index } = sentence;
    const found = findInSentence(text.slice(start, end), reader.read(sentence), referenceDate);
    for (const match of withoutOverlaps(found)) {
      mentions.push({
        ...match,
        start: start + match.start,
        end: start + match.end,
        text: text.slice(start + match.start, start + match.end),
        sentence: index,
      });
    }
  }
  return mentions;
}

function findInSentence(
  sentence: string,
  cues: number,
  referenceDate: string | undefined,
): readonly ValueMatch[] {
  const found: ValueMatch[] = [];
  findDates(sentence, cues, found);
  findAddresses(sentence, cues, found);
  findRelativeDates(sentence, cues, referenceDate, found);
  findMoney(sentence, cues, found);
  findPercentages(sentence, cues, found);
  findTimes(sentence, cues, found);
  findDurations(sentence, cues, found);
  return found;
}

/** Of two matches that overlap the longer stays, of equals the first. */
function withoutOverlaps(found: readonly ValueMatch[]): readonly ValueMatch[] {
  if (found.length < 2) return found;
  const ordered = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: ValueMatch[] = [];
  for (const match of ordered) {
    const last = kept.at(-1);
    if (last === undefined || match.start >= last.end) kept.push(match);
    else if (match.end - match.start > last.end - last.start) kept[kept.length - 1] = match;
  }
  return kept;
}
