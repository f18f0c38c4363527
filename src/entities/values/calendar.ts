const MONTH_NAMES = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const WEEKDAY_NAMES = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const DAY_MS = 86_400_000;

/** A day of the Gregorian calendar, of no time zone. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** 1 to 12 for a month's name or its first three letters or more. */
export function monthNumber(name: string): number {
  const letters = name.toLowerCase().replace('.', '').slice(0, 3);
  return MONTH_NAMES.findIndex((month) => month.startsWith(letters)) + 1;
}

/** 0 for Sunday to 6. */
export function weekdayNumber(name: string): number {
  return WEEKDAY_NAMES.indexOf(name.toLowerCase());
}

/** True for a day that exists; 29 February does where the year is not told. */
export function isDay(year: number | undefined, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year ?? 2000, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** "2026-04-05", "2026-04", "--04-05" or "--04": what is not told is left out, as in ISO 8601. */
export function isoDate(year: number | undefined, month: number, day?: number): string {
  const head = year === undefined ? '-' : String(year).padStart(4, '0');
  const base = `${head}-${String(month).padStart(2, '0')}`;
  return day === undefined ? base : `${base}-${String(day).padStart(2, '0')}`;
}

/** Reads "2026-03-01". */
export function readDay(iso: string): Day {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return { year, month, day };
}

/** The day that many days later. */
export function addDays({ year, month, day }: Day, days: number): Day {
  const date = new Date(Date.UTC(year, month - 1, day) + days * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The month that many months later. */
export function addMonths(
  { year, month }: Day,
  months: number,
): { readonly year: number; readonly month: number } {
  const count = year * 12 + (month - 1) + months;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
}

/** 0 for Sunday to 6. */
export function weekdayOf({ year, month, day }: Day): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** A day in ISO form. */
export function isoDay({ year, month, day }: Day): string {
  return isoDate(year, month, day);
}

/** "1901/2000" for the twentieth century. */
export function isoCentury(century: number): string {
  const last = century * 100;
  return `${String(last - 99).padStart(4, '0')}/${String(last).padStart(4, '0')}`;
}

/** "2026-W09", the ISO week that the day is in. */
export function isoWeek(day: Day): string {
  const thursday = addDays(day, 4 - (weekdayOf(day) || 7));
  const first: Day = { year: thursday.year, month: 1, day: 1 };
  const days =
    (Date.UTC(thursday.year, thursday.month - 1, thursday.day) - Date.UTC(first.year, 0, 1)) / DAY_MS;
  return `${thursday.year}-W${String(Math.floor(days / 7) + 1).padStart(2, '0')}`;
}

/** "2026-01-01/2026-03-31": ISO 8601 knows no quarters, so a quarter is an interval. */
export function isoQuarter(year: number, quarter: number): string {
  const last = quarter * 3;
  const end = addDays({ ...addMonths({ year, month: last, day: 1 }, 1), day: 1 }, -1);
  return `${isoDate(year, last - 2, 1)}/${isoDay(end)}`;
}
