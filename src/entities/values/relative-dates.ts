import {
  addDays,
  addMonths,
  type Day,
  isoDate,
  isoDay,
  isoQuarter,
  isoWeek,
  readDay,
  weekdayNumber,
  weekdayOf,
} from './calendar';
import { NUMBER_WORDS, parseNumber } from './numbers';
import { CUE } from './value-cues';
import { type ValueMatch, valueMatch } from './value-match';

const START = String.raw`(?<![\p{L}\p{N}-])`;
const END = String.raw`(?![\p{L}\p{N}])`;
const DAY_WORD = new RegExp(
  `${START}(?:the day (?:before yesterday|after tomorrow)|yesterday|today|tomorrow)${END}`,
  'giu',
);
const STEP = new RegExp(
  String.raw`${START}(?<step>last|this|next|previous|current|coming)\s(?<unit>week|month|year|quarter|decade|century|weekend|spring|summer|autumn|winter|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)${END}(?!['’]s)`,
  'giu',
);
const AGO = new RegExp(
  String.raw`${START}(?<number>\d{1,4}|${NUMBER_WORDS}|an?)\s(?<unit>day|week|month|year|decade)s?\sago${END}`,
  'giu',
);

/** Cues of what may follow "last" and "next". */
const STEP_UNIT = CUE.unit | CUE.quarter | CUE.season | CUE.weekday | CUE.month;

const DAY_STEPS: ReadonlyMap<string, number> = new Map([
  ['the day before yesterday', -2],
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
  ['the day after tomorrow', 2],
]);
const STEPS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['previous', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
]);

/** Adds dates told from today; they have a value only where the day to reckon from is given. */
export function findRelativeDates(
  text: string,
  cues: number,
  referenceDate: string | undefined,
  found: ValueMatch[],
): void {
  const reference = referenceDate === undefined ? undefined : readDay(referenceDate);
  const add = (match: RegExpExecArray, read: (from: Day) => string | undefined): void => {
    const value = reference === undefined ? undefined : read(reference);
    found.push(valueMatch('date', match.index, match.index + match[0].length, value));
  };
  if ((cues & CUE.day) !== 0) {
    for (const match of text.matchAll(DAY_WORD))
      add(match, (from) => isoDay(addDays(from, DAY_STEPS.get(match[0].toLowerCase()) ?? 0)));
  }
  if ((cues & CUE.step) !== 0 && (cues & STEP_UNIT) !== 0) {
    for (const match of text.matchAll(STEP)) {
      const { step = '', unit = '' } = match.groups ?? {};
      add(match, (from) => resolveStep(from, STEPS.get(step.toLowerCase()) ?? 0, unit.toLowerCase()));
    }
  }
  if ((cues & CUE.ago) !== 0) {
    for (const match of text.matchAll(AGO)) {
      const { number = '', unit = '' } = match.groups ?? {};
      const count = /^an?$/iu.test(number) ? 1 : parseNumber(number);
      add(match, (from) => (count === undefined ? undefined : resolveAgo(from, count, unit.toLowerCase())));
    }
  }
}

function resolveStep(from: Day, step: number, unit: string): string | undefined {
  switch (unit) {
    case 'week':
      return isoWeek(addDays(from, 7 * step));
    case 'month': {
      const { year, month } = addMonths(from, step);
      return isoDate(year, month);
    }
    case 'year':
      return String(from.year + step);
    case 'quarter': {
      const { year, month } = addMonths(from, 3 * step);
      return isoQuarter(year, Math.ceil(month / 3));
    }
    case 'decade': {
      const first = Math.floor(from.year / 10 + step) * 10;
      return `${first}/${first + 9}`;
    }
    case 'century': {
      const first = Math.floor((from.year - 1) / 100 + step) * 100 + 1;
      return `${first}/${first + 99}`;
    }
    default:
      return resolveWeekday(from, step, weekdayNumber(unit));
  }
}

/** "last Friday" is before the day, "next Friday" after it; "this Friday" may be either. */
function resolveWeekday(from: Day, step: number, weekday: number): string | undefined {
  if (weekday < 0 || step === 0) return undefined;
  const ahead = (weekday - weekdayOf(from) + 7) % 7;
  return isoDay(addDays(from, step > 0 ? ahead || 7 : ahead - 7));
}

function resolveAgo(from: Day, count: number, unit: string): string {
  if (unit === 'day') return isoDay(addDays(from, -count));
  if (unit === 'week') return isoWeek(addDays(from, -7 * count));
  if (unit === 'month') {
    const { year, month } = addMonths(from, -count);
    return isoDate(year, month);
  }
  return String(from.year - (unit === 'decade' ? 10 * count : count));
}
