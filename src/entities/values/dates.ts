import { isDay, isoCentury, isoDate, isoQuarter, monthNumber } from './calendar';
import { CUE } from './value-cues';
import { type ValueMatch, valueMatch } from './value-match';

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.?)';
const WEEKDAY = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';
const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?![\p{L}\p{N}]|[:.,]\d|%)`;
const YEAR = String.raw`(?:1[0-9]|20|21)\d\d(?![\p{L}\p{N}]|[.,]\d|%)`;
const START = String.raw`(?<![\p{L}\p{N}.,/$€£-])`;
const END = String.raw`(?![\p{L}\p{N}])`;

const MONTH_FIRST = new RegExp(
  String.raw`${START}(?:${WEEKDAY},?\s)?(?<month>${MONTH})\s(?<day>${DAY})(?:(?:\s?[-–]\s?|\s(?:to|and|through)\s)(?<last>${DAY}))?(?:,?\s(?<year>${YEAR}))?`,
  'gu',
);
const DAY_FIRST = new RegExp(
  String.raw`${START}(?:${WEEKDAY},?\s)?(?<day>${DAY})(?:(?:\s?[-–]\s?|\s(?:to|and)\s)(?<last>${DAY}))?\s(?:of\s)?(?<month>${MONTH})(?:,?\s(?<year>${YEAR}))?${END}`,
  'gu',
);
const MONTH_YEAR = new RegExp(
  String.raw`${START}(?<month>${MONTH})(?:\s?[-–]\s?|\sto\s)?(?<last>${MONTH})?,?\s(?:of\s)?(?<year>${YEAR})`,
  'gu',
);
const ISO =
  /(?<![\p{L}\p{N}-])(?<year>\d{4})-(?<month>0[1-9]|1[0-2])(?:-(?<day>0[1-9]|[12]\d|3[01]))?(?![\p{N}-])/gu;
const NUMERIC =
  /(?<![\p{L}\p{N}/.])(?<first>\d{1,2})(?<separator>[/.])(?<second>\d{1,2})\k<separator>(?<year>(?:19|20)\d\d)(?![\p{N}/])/gu;
/** "May" and "March" are other words too, so a month that stands alone needs a word before it that a date follows. */
const LEAD_IN =
  '(?<=(?:^|[^\\p{L}])(?:in|In|of|since|Since|by|By|until|Until|till|from|From|to|through|last|Last|next|Next|this|This|early|Early|late|Late|mid|during|During|before|Before|after|After|every|each|and|or|for|between|through)[\\s-])';
const LONE_MONTH = new RegExp(
  String.raw`(?:${START}|(?<=\b[Mm]id-))(?:(?:January|February|April|June|July|August|September|October|November|December)|${LEAD_IN}(?:March|May))${END}(?!\s\d)`,
  'gu',
);
const LONE_YEAR =
  /(?<=(?:^|[^\p{L}])(?:in|In|of|since|Since|by|By|until|till|from|From|to|during|During|before|Before|after|After|early|late|mid|year|the|and|or|for|between|through|circa|c\.|around|about|back|season)[\s-]|[([])(?<year>(?:1[0-9]|20|21)\d\d)(?![\p{L}\p{N}%]|[.,:]\d|-\d{3}|\s(?:people|years|miles|metres|meters|dollars|pounds|euros|units|members|jobs|times|square|feet|km|kg|tonnes|tons))/gu;
const DECADE = new RegExp(String.raw`(?<![\p{L}\p{N}])(?<decade>(?:1[0-9]|20)\d)0['’]?s${END}`, 'gu');
const CENTURY = new RegExp(
  String.raw`${START}(?<number>[1-9]|1\d|2[01])(?:st|nd|rd|th)[\s-](?:century|Century)${END}`,
  'gu',
);
const QUARTER_WORDS = ['first', 'second', 'third', 'fourth'];
const QUARTER = new RegExp(
  String.raw`${START}(?:Q(?<number>[1-4])|(?<word>first|second|third|fourth)(?:[\s-]quarter))(?:,?\s(?:of\s)?(?<fiscal>fiscal\s)?(?<year>${YEAR}))?${END}`,
  'gu',
);
const SEASON = new RegExp(
  String.raw`${START}(?:spring|summer|autumn|fall|winter|Spring|Summer|Autumn|Fall|Winter)\s(?:of\s)?${YEAR}`,
  'gu',
);
const LONE_WEEKDAY = new RegExp(`${START}${WEEKDAY}${END}`, 'gu');
const HOLIDAY =
  /(?<![\p{L}\p{N}])(?:Christmas(?: Day| Eve)?|New Year['’]s (?:Day|Eve)|Thanksgiving|Easter(?: Sunday| Monday)?|Good Friday|Halloween|Independence Day)(?![\p{L}\p{N}])/gu;

/** Adds the dates that need no day to be reckoned from; `cues` are those of the sentence. */
export function findDates(text: string, cues: number, found: ValueMatch[]): void {
  const add = (
    pattern: RegExp,
    read: (groups: Readonly<Record<string, string | undefined>>) => string | undefined,
  ): void => {
    for (const match of text.matchAll(pattern)) {
      found.push(valueMatch('date', match.index, match.index + match[0].length, read(match.groups ?? {})));
    }
  };
  const hasMonth = (cues & CUE.month) !== 0;
  if ((cues & CUE.digit) !== 0) {
    if (hasMonth) {
      add(MONTH_FIRST, readDayOfMonth);
      add(DAY_FIRST, readDayOfMonth);
      add(MONTH_YEAR, ({ month = '', last, year }) => {
        const from = isoDate(Number(year), monthNumber(month));
        return last === undefined ? from : `${from}/${isoDate(Number(year), monthNumber(last))}`;
      });
    }
    if ((cues & CUE.fourDigits) !== 0) {
      add(ISO, ({ year, month, day }) =>
        isoDate(Number(year), Number(month), day === undefined ? undefined : Number(day)),
      );
      add(NUMERIC, readNumeric);
      add(LONE_YEAR, ({ year }) => year);
      add(DECADE, ({ decade }) => `${decade}0/${decade}9`);
    }
    if ((cues & CUE.unit) !== 0) add(CENTURY, ({ number }) => isoCentury(Number(number)));
    if ((cues & CUE.season) !== 0) add(SEASON, () => undefined);
  }
  if ((cues & CUE.quarter) !== 0) {
    add(QUARTER, ({ number, word, fiscal, year }) => {
      const quarter = number === undefined ? QUARTER_WORDS.indexOf(word ?? '') + 1 : Number(number);
      return year === undefined || fiscal !== undefined ? undefined : isoQuarter(Number(year), quarter);
    });
  }
  if (hasMonth) {
    add(LONE_MONTH, () => undefined);
    for (const [index, match] of found.entries()) {
      const form = text.slice(match.start, match.end);
      if (match.value === undefined && LONE_MONTH_ONLY.test(form))
        found[index] = { ...match, value: isoDate(undefined, monthNumber(form)) };
    }
  }
  if ((cues & CUE.weekday) !== 0) add(LONE_WEEKDAY, () => undefined);
  if ((cues & CUE.holiday) !== 0) add(HOLIDAY, () => undefined);
}

const LONE_MONTH_ONLY = new RegExp(`^${MONTH}$`, 'u');

function readDayOfMonth(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const year = groups.year === undefined ? undefined : Number(groups.year);
  const month = monthNumber(groups.month ?? '');
  const day = Number.parseInt(groups.day ?? '', 10);
  if (!isDay(year, month, day)) return undefined;
  if (groups.last === undefined) return isoDate(year, month, day);
  const last = Number.parseInt(groups.last, 10);
  return isDay(year, month, last) ? `${isoDate(year, month, day)}/${isoDate(year, month, last)}` : undefined;
}

/** "3/4/2025" is in March or in April: only a day past the twelfth tells. With full stops the day is first. */
function readNumeric({
  first,
  second,
  separator,
  year,
}: Readonly<Record<string, string | undefined>>): string | undefined {
  const [a, b] = [Number(first), Number(second)];
  const [day, month] = separator === '.' || a > 12 ? [a, b] : [b, a];
  if ((separator === '/' && a <= 12 && b <= 12 && a !== b) || !isDay(Number(year), month, day))
    return undefined;
  return isoDate(Number(year), month, day);
}
