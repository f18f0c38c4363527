import type { MoneyValue, ValueType } from '../../contract/types';

/** A value found by its form in a stretch of text; offsets are into that stretch. */
export interface ValueMatch {
  readonly type: ValueType;
  readonly start: number;
  readonly end: number;
  /** The value normalised, where the text tells it. */
  readonly value?: string | number | MoneyValue;
}

/** A match with its value, or without one where it is not known. */
export function valueMatch(
  type: ValueType,
  start: number,
  end: number,
  value: string | number | MoneyValue | undefined,
): ValueMatch {
  return value === undefined ? { type, start, end } : { type, start, end, value };
}
