import { NUMBER_WORDS, parseNumber } from './numbers';
import { CUE } from './value-cues';
import { type ValueMatch, valueMatch } from './value-match';

const ZONE = String.raw`(?:\s(?<zone>GMT|UTC|BST|CET|CEST|E[SD]?T|C[SD]T|M[SD]T|P[SD]?T)(?![\p{L}\p{N}]))?`;
const CLOCK = new RegExp(
  String.raw`(?<![\p{L}\p{N}:.,/$€£-])(?<hour>[01]?\d|2[0-4])(?:[:.](?<minute>[0-5]\d)(?::(?<second>[0-5]\d))?)?\s?(?<half>[ap])(?:\.m\.|\.m(?![\p{L}])|m(?![\p{L}\p{N}]))${ZONE}`,
  'giu',
);
const HOURS_24 = new RegExp(
  String.raw`(?<![\p{L}\p{N}:.,/$€£-])(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)(?::(?<second>[0-5]\d))?(?![\p{N}:])(?!\s?[ap]\.?m)${ZONE}`,
  'giu',
);
const NAMED = /(?<![\p{L}\p{N}-])(?:noon|midday|midnight)(?![\p{L}\p{N}-])/giu;

const UNITS = 'second|minute|hour|day|week|month|year|decade|century|centuries';
/** Ages ("a 34-year-old") and distances in time ("two days ago") are no durations. */
const DURATION = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,$€£/-])(?<number>\d{1,6}(?:,\d{3})?(?:\.\d{1,3})?|${NUMBER_WORDS}|half an?)(?<half>\sand a half)?(?:\s|-)(?<unit>${UNITS})s?(?![\p{L}\p{N}])(?!-old|\s(?:ago|old)(?![\p{L}]))`,
  'giu',
);

const ISO_UNITS: ReadonlyMap<string, readonly [prefix: string, suffix: string, times: number]> = new Map([
  ['second', ['PT', 'S', 1]],
  ['minute', ['PT', 'M', 1]],
  ['hour', ['PT', 'H', 1]],
  ['day', ['P', 'D', 1]],
  ['week', ['P', 'W', 1]],
  ['month', ['P', 'M', 1]],
  ['year', ['P', 'Y', 1]],
  ['decade', ['P', 'Y', 10]],
  ['century', ['P', 'Y', 100]],
  ['centuries', ['P', 'Y', 100]],
]);

/** Adds times of day; the value is "17:30", with "Z" where the text says GMT or UTC and no other zone. */
export function findTimes(text: string, cues: number, found: ValueMatch[]): void {
  if ((cues & CUE.digit) !== 0) {
    if ((cues & CUE.half) !== 0) addHalves(text, found);
    if ((cues & CUE.colon) !== 0) addHours(text, found);
  }
  if ((cues & CUE.noon) === 0) return;
  for (const match of text.matchAll(NAMED)) {
    const value = match[0].toLowerCase() === 'midnight' ? '00:00' : '12:00';
    found.push({ type: 'time', start: match.index, end: match.index + match[0].length, value });
  }
}

/** "5.30 p.m." */
function addHalves(text: string, found: ValueMatch[]): void {
  for (const match of text.matchAll(CLOCK)) {
    const { half = '', hour = '' } = match.groups ?? {};
    const twelve = Number(hour) % 12;
    const value =
      Number(hour) > 12 ? undefined : clock(twelve + (half.toLowerCase() === 'p' ? 12 : 0), match.groups);
    // The last full stop of "5 p.m." is the sentence's as well: it stays with the time.
    found.push(valueMatch('time', match.index, match.index + match[0].length, value));
  }
}

/** "17:30" */
function addHours(text: string, found: ValueMatch[]): void {
  for (const match of text.matchAll(HOURS_24)) {
    found.push(
      valueMatch(
        'time',
        match.index,
        match.index + match[0].length,
        clock(Number(match.groups?.hour), match.groups),
      ),
    );
  }
}

/** Adds lengths of time; the value is an ISO 8601 duration such as "P3W" or "PT90M". */
export function findDurations(text: string, cues: number, found: ValueMatch[]): void {
  if ((cues & CUE.unit) === 0) return;
  for (const match of text.matchAll(DURATION)) {
    const { number = '', half, unit = '' } = match.groups ?? {};
    const amount = /^half/iu.test(number) ? 0.5 : parseNumber(number);
    const [prefix, suffix, times] = ISO_UNITS.get(unit.toLowerCase()) ?? ['P', 'D', 1];
    const total = amount === undefined ? undefined : (amount + (half === undefined ? 0 : 0.5)) * times;
    const value = total === undefined ? undefined : `${prefix}${total}${suffix}`;
    found.push(valueMatch('duration', match.index, match.index + match[0].length, value));
  }
}

function clock(hour: number, groups: Readonly<Record<string, string | undefined>> | undefined): string {
  const { minute = '00', second, zone } = groups ?? {};
  const time = `${String(hour).padStart(2, '0')}:${minute}${second === undefined ? '' : `:${second}`}`;
  return zone === 'GMT' || zone === 'UTC' ? `${time}Z` : time;
}
