import { DIGITS, NUMBER_WORDS, parseNumber, shiftDecimal } from './numbers';
import { CUE } from './value-cues';
import { type ValueMatch, valueMatch } from './value-match';

/** A percentage point is a difference of two percentages, and no percentage. */
const PERCENT = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,$€£/])(?<number>${DIGITS}|${NUMBER_WORDS}|half a)(?:\s?[-–]\s?(?<upper>${DIGITS}))?(?:\s?%|(?:\s|-)(?:percent|per\s?cent|pct)(?![\p{L}\p{N}]))(?!(?:\s|-)?(?:age|points?))`,
  'giu',
);

/** Adds percentages; the value is a fraction of 1. */
export function findPercentages(text: string, cues: number, found: ValueMatch[]): void {
  if ((cues & CUE.percent) === 0) return;
  for (const match of text.matchAll(PERCENT)) {
    const { number = '', upper } = match.groups ?? {};
    const amount = number.toLowerCase() === 'half a' ? 0.5 : parseNumber(number);
    const value = amount === undefined || upper !== undefined ? undefined : shiftDecimal(amount, -2);
    found.push(valueMatch('percent', match.index, match.index + match[0].length, value));
  }
}
