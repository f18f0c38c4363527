import { isCapitalised, type WordRange, type Words } from '../words';
import type { CutRule } from './cut-rule';

/** Words of which the names of agencies, broadcasters and their desks are made, as they stand behind the place of a report. */
const AGENCIES: ReadonlySet<string> = new Set([
  'cnn',
  'ap',
  'afp',
  'reuters',
  'upi',
  'bbc',
  'dpa',
  'efe',
  'ansa',
  'xinhua',
  'bloomberg',
  'tass',
  'kyodo',
  'pti',
  'ians',
  'npr',
  'wire',
  'pa',
  'cbs',
  'nbc',
  'abc',
  'fox',
  'news',
  'business',
  'money',
  'sport',
  'international',
  'student',
  'associated',
  'press',
  'the',
  'wired',
  'people.com',
  'newswire',
]);

const DASHES: ReadonlySet<string> = new Set(['--', '—', '–', '-']);

/** A place with its date is a dozen words at most. */
const MAX_WORDS = 14;

const PLACE_WORD = /^(?:\p{Lu}.*|\d{1,4}|,|\.|of|the|and|de|del|la|el|al)$/u;
const ALL_CAPITALS = /^\p{Lu}[\p{Lu}.'’-]+$/u;

/** The place and agency before a report: "LISBON (Reuters) - ". */
export const DATELINE: CutRule = { name: 'dateline', find: findDateline };

function findDateline(words: Words): readonly WordRange[] {
  const end = datelineEnd(words);
  if (end === 0 || end >= words.length || !opensReport(words, end)) return [];
  return [{ from: 0, to: end }];
}

function datelineEnd(words: Words): number {
  let at = 0;
  while (at < MAX_WORDS && at < words.length && PLACE_WORD.test(words.values[at] ?? '')) at += 1;
  if (words.values[at] === '(') {
    const close = Math.max(agencyEnd(words, at), gluedEnd(words, at));
    if (close < 0) return 0;
    return DASHES.has(words.values[close] ?? '') ? close + 1 : close;
  }
  const isPlaceInCapitals = at > 0 && ALL_CAPITALS.test(words.values[0] ?? '');
  if (!isPlaceInCapitals || !DASHES.has(words.values[at] ?? '')) return 0;
  // "HR-TD" is one name.
  if (words.values[at] === '-' && words.ends[at - 1] === words.starts[at]) return 0;
  // "ORLO - the carmaker's owner - said": a name with an aside.
  return words.values.includes(words.values[at] ?? '', at + 1) ? 0 : at + 1;
}

/** One past the bracket that closes on an agency's name, or -1. */
function agencyEnd(words: Words, open: number): number {
  let at = open + 1;
  while (AGENCIES.has(words.lowers[at] ?? '')) at += 1;
  return at > open + 1 && words.values[at] === ')' ? at + 1 : -1;
}

/** "(The Sella Courier)Rain fell ...": capitalised words in brackets that the report follows without a space. */
function gluedEnd(words: Words, open: number): number {
  if (open > 0) return -1;
  let at = 1;
  while (at < MAX_WORDS && isCapitalised(words.values[at] ?? '')) at += 1;
  return at > 1 && words.values[at] === ')' && words.ends[at] === words.starts[at + 1] ? at + 1 : -1;
}

function opensReport(words: Words, at: number): boolean {
  const value = words.values[at] ?? '';
  return isCapitalised(value) || value === '"' || value === '“' || words.tags[at] === 'NUM';
}
