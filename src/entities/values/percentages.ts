import { DIGITS, NUMBER_WORDS, parseNumber, shiftDecimal } from './numbers';
import { type ValueMatch, valueMatch } from './value-match';

/** A percentage point is a difference of two percentages, and no percentage. */
const PERCENT = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,$€£/])(?<number>${DIGITS}|${NUMBER_WORDS}|half a)(?:\s?[-–]\s?(?<upper>${DIGITS}))?(?:\s?%|(?:\s|-)(?:percent|per\s?cent|pct)(?![\p{L}\p{N}]))(?!(?:\s|-)?(?:age|points?))`,
  'giu',
);

/** Finds percentages; the value is a fraction of 1. */
export function findPercentages(text: string): readonly ValueMatch[] {
  return [...text.matchAll(PERCENT)].map((match) => {
    const { number = '', upper } = match.groups ?? {};
    const amount = number.toLowerCase() === 'half a' ? 0.5 : parseNumber(number);
    const value = amount === undefined || upper !== undefined ? undefined : shiftDecimal(amount, -2);
    return valueMatch('percent', match.index, match.index + match[0].length, value);
  });
}
