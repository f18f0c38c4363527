/** Digits with or without thousands separators, in a regular expression. */
export const DIGITS = String.raw`\d{1,3}(?:,\d{3}){1,6}(?:\.\d{1,6})?|\d{1,15}(?:\.\d{1,6})?`;

const ONES = 'one|two|three|four|five|six|seven|eight|nine';
const TEENS = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';

/** A number up to ninety-nine in words, in a regular expression. */
export const NUMBER_WORDS = `(?:${TENS})(?:-(?:${ONES}))?|${TEENS}|${ONES}`;

/** Words and letters that multiply an amount. */
export const SCALE = 'thousand|million|billion|trillion|bn|mn|tn|m|b|k';

const WORD_VALUES: ReadonlyMap<string, number> = new Map([
  ...`zero|${ONES}|${TEENS}`.split('|').map((word, value): [string, number] => [word, value]),
  ...TENS.split('|').map((word, index): [string, number] => [word, (index + 2) * 10]),
]);

const SCALE_POWERS: ReadonlyMap<string, number> = new Map([
  ['thousand', 3],
  ['k', 3],
  ['million', 6],
  ['mn', 6],
  ['m', 6],
  ['billion', 9],
  ['bn', 9],
  ['b', 9],
  ['trillion', 12],
  ['tn', 12],
]);

/** Reads "1,234.5" or "twenty-five". */
export function parseNumber(text: string): number | undefined {
  if (/^\d/u.test(text)) return Number(text.replaceAll(',', ''));
  const [first = '', second] = text.toLowerCase().split('-');
  const tens = WORD_VALUES.get(first);
  if (tens === undefined || second === undefined) return tens;
  const ones = WORD_VALUES.get(second);
  return ones === undefined ? undefined : tens + ones;
}

/** Moves the decimal point in decimal, so that 94.8 billion is 94800000000 and not a little more. */
export function shiftDecimal(number: number, power: number): number {
  return Number(`${number}e${power}`);
}

/** The power of ten that a scale word stands for; 0 where there is none. */
export function scalePower(scale: string | undefined): number {
  return scale === undefined ? 0 : (SCALE_POWERS.get(scale.toLowerCase()) ?? 0);
}
