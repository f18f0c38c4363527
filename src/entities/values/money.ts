import type { MoneyValue } from '../../contract/types';
import { DIGITS, NUMBER_WORDS, parseNumber, SCALE, scalePower, shiftDecimal } from './numbers';
import { CUE } from './value-cues';
import { type ValueMatch, valueMatch } from './value-match';

const CODES =
  'USD|EUR|GBP|JPY|CNY|RMB|INR|AUD|CAD|CHF|HKD|NZD|SGD|SEK|NOK|DKK|KRW|BRL|MXN|RUB|ZAR|TRY|PLN|AED';

/** What a symbol stands for. "$" alone is taken for the US dollar; "¥" may be yen or yuan and stays as it is. */
const SYMBOL_CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['US$', 'USD'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['NZ$', 'NZD'],
  ['HK$', 'HKD'],
  ['S$', 'SGD'],
  ['R$', 'BRL'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₪', 'ILS'],
  ['₺', 'TRY'],
  ['RMB', 'CNY'],
]);

/** What a word stands for, in hundredths where the second figure is 2; rupees, francs and pesos are of many countries. */
const WORD_CURRENCIES: ReadonlyMap<string, readonly [currency: string, decimals: number]> = new Map([
  ['dollar', ['USD', 0]],
  ['us dollar', ['USD', 0]],
  ['u.s. dollar', ['USD', 0]],
  ['american dollar', ['USD', 0]],
  ['canadian dollar', ['CAD', 0]],
  ['australian dollar', ['AUD', 0]],
  ['new zealand dollar', ['NZD', 0]],
  ['hong kong dollar', ['HKD', 0]],
  ['singapore dollar', ['SGD', 0]],
  ['euro', ['EUR', 0]],
  ['pound', ['GBP', 0]],
  ['pound sterling', ['GBP', 0]],
  ['british pound', ['GBP', 0]],
  ['penny', ['GBP', 2]],
  ['pence', ['GBP', 2]],
  ['yen', ['JPY', 0]],
  ['yuan', ['CNY', 0]],
  ['renminbi', ['CNY', 0]],
  ['won', ['KRW', 0]],
  ['ruble', ['RUB', 0]],
  ['rouble', ['RUB', 0]],
  ['swiss franc', ['CHF', 0]],
  ['indian rupee', ['INR', 0]],
  ['rupee', ['rupees', 0]],
  ['franc', ['francs', 0]],
  ['peso', ['pesos', 0]],
  ['cent', ['cents', 0]],
]);
/** Weights, and a verb: money only with "million" or the like before them. */
const NEEDS_SCALE = new Set(['pound', 'won']);

const SYMBOL = String.raw`(?:US|AU|CA|NZ|HK|[ACSR])?\$|[€£¥₹₩₽₪₺]`;
const BEFORE = new RegExp(
  String.raw`(?<![\p{L}\p{N}$])(?<unit>${SYMBOL}|(?:${CODES})(?=\s?\d))\s?(?<number>${DIGITS})(?:[-–](?<upper>${DIGITS}))?(?:(?:\s|-)?(?<scale>${SCALE})(?![\p{L}\p{N}]))?`,
  'giu',
);
const AFTER = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,$€£])(?<number>${DIGITS}|${NUMBER_WORDS}|a|half a)(?:(?:\s|-)?(?<scale>${SCALE})(?![\p{L}\p{N}]))?(?:\s|-)(?<unit>(?:(?:US|U\.S\.|American|Canadian|Australian|New Zealand|Hong Kong|Singapore) )?dollars?|(?:British )?pounds?(?: sterling)?|euros?|pence|yen|yuan|renminbi|won|rubles?|roubles?|(?:Indian )?rupees?|(?:Swiss )?francs?|pesos?|cents?|${CODES})(?![\p{L}\p{N}])`,
  'giu',
);

/** Adds amounts of money with their scale: "€3bn", "$94.8 billion", "300 million dollars". */
export function findMoney(text: string, cues: number, found: ValueMatch[]): void {
  const hasUnit = (cues & CUE.currency) !== 0;
  if ((cues & CUE.digit) !== 0 && (hasUnit || (cues & CUE.symbol) !== 0)) addBefore(text, found);
  if (hasUnit) addAfter(text, found);
}

function addBefore(text: string, found: ValueMatch[]): void {
  for (const match of text.matchAll(BEFORE)) {
    const { unit = '', number = '', upper, scale } = match.groups ?? {};
    const currency = SYMBOL_CURRENCIES.get(unit.toUpperCase()) ?? unit.toUpperCase();
    // A range has no one amount.
    const value = upper === undefined ? money(number, scale, currency, 0) : undefined;
    found.push(valueMatch('money', match.index, match.index + match[0].length, value));
  }
}

function addAfter(text: string, found: ValueMatch[]): void {
  for (const match of text.matchAll(AFTER)) {
    const { unit = '', number = '', scale } = match.groups ?? {};
    const word = unit.toLowerCase();
    const singular = word.replace(/s(?= sterling$)|(?<=[a-z])s$/u, '');
    const [currency, decimals] = WORD_CURRENCIES.get(singular) ?? [unit.toUpperCase(), 0];
    const isArticle = /^(?:half )?a$/iu.test(number);
    if (scale === undefined && (isArticle || NEEDS_SCALE.has(singular))) continue;
    const amount = isArticle ? (number.toLowerCase() === 'a' ? '1' : '0.5') : number;
    const value = money(amount, scale, currency === 'RMB' ? 'CNY' : currency, decimals);
    found.push(valueMatch('money', match.index, match.index + match[0].length, value));
  }
}

function money(
  number: string,
  scale: string | undefined,
  currency: string,
  decimals: number,
): MoneyValue | undefined {
  const amount = parseNumber(number);
  return amount === undefined
    ? undefined
    : { amount: shiftDecimal(amount, scalePower(scale) - decimals), currency };
}
