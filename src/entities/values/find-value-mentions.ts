import type { MoneyValue, ValueType } from '../../contract/types';
import type { Analysis } from '../../document/analysis';
import { findAddresses } from './addresses';
import { findDates } from './dates';
import { findMoney } from './money';
import { findPercentages } from './percentages';
import { findRelativeDates } from './relative-dates';
import { findDurations, findTimes } from './times';
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

const HAS_DIGIT = /\d/u;
/** Words one of which stands in every amount or length of time that is told without a digit. */
const AMOUNT_WORD = /dollar|pound|euro|pence|cent|yen|yuan|won|franc|peso|rupee|rouble|ruble/iu;
const TIME_WORD = /second|minute|hour|day|week|month|year|decade|centur|noon|midnight/iu;

/**
 * Finds the values of a document in text order, without overlaps; of two that overlap the longer stays.
 * The engine's own reading of values loses the scale of "€3bn", halves "two-year" and cuts "www" off, so it is not used.
 */
export function findValueMentions({ text, sentences, referenceDate }: Analysis): readonly ValueMention[] {
  const mentions: ValueMention[] = [];
  for (const { start, end, index } of sentences) {
    for (const match of withoutOverlaps(findInSentence(text.slice(start, end), referenceDate))) {
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

function findInSentence(sentence: string, referenceDate: string | undefined): readonly ValueMatch[] {
  const hasDigit = HAS_DIGIT.test(sentence);
  const found: ValueMatch[] = [...findDates(sentence), ...findAddresses(sentence)];
  const hasTimeWord = TIME_WORD.test(sentence);
  if (hasTimeWord || /\b(?:last|next|this|quarter)\b/iu.test(sentence))
    found.push(...findRelativeDates(sentence, referenceDate));
  if (hasDigit || AMOUNT_WORD.test(sentence))
    found.push(...findMoney(sentence), ...findPercentages(sentence));
  if (hasDigit || hasTimeWord) found.push(...findTimes(sentence));
  if (hasTimeWord) found.push(...findDurations(sentence));
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
