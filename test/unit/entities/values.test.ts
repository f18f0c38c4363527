import { describe, expect, test } from 'vitest';
import type { EntityType } from '../../../src/contract/types';
import { extractEntities } from '../../../src/entities/extract-entities';

const VALUES: readonly EntityType[] = [
  'date',
  'time',
  'duration',
  'money',
  'percent',
  'email',
  'url',
  'hashtag',
  'handle',
];

function valuesOf(text: string, referenceDate?: string): readonly unknown[][] {
  return extractEntities(text, { types: VALUES, referenceDate }).map(({ type, name, value }) => [
    type,
    name,
    value,
  ]);
}

const usd = (amount: number) => ({ amount, currency: 'USD' });

describe('reads the value of', () => {
  test.each<[text: string, type: EntityType, name: string, value: unknown]>([
    ['It cost $94.8 billion.', 'money', '$94.8 billion', usd(94_800_000_000)],
    ['It cost €3bn.', 'money', '€3bn', { amount: 3_000_000_000, currency: 'EUR' }],
    ['It cost £3m.', 'money', '£3m', { amount: 3_000_000, currency: 'GBP' }],
    ['It cost $5 m.', 'money', '$5 m', usd(5_000_000)],
    ['It cost $1,234.56.', 'money', '$1,234.56', usd(1234.56)],
    ['It cost US$4.5m.', 'money', 'US$4.5m', usd(4_500_000)],
    ['It cost 300 million dollars.', 'money', '300 million dollars', usd(300_000_000)],
    ['It cost a million dollars.', 'money', 'a million dollars', usd(1_000_000)],
    ['It cost five euros.', 'money', 'five euros', { amount: 5, currency: 'EUR' }],
    ['It cost 20 million pounds.', 'money', '20 million pounds', { amount: 20_000_000, currency: 'GBP' }],
    ['It cost 80 pence.', 'money', '80 pence', { amount: 0.8, currency: 'GBP' }],
    ['It cost ¥500.', 'money', '¥500', { amount: 500, currency: '¥' }],
    ['It cost EUR 250,000.', 'money', 'EUR 250,000', { amount: 250_000, currency: 'EUR' }],
    ['It cost 40 Canadian dollars.', 'money', '40 Canadian dollars', { amount: 40, currency: 'CAD' }],
    ['A $20-million fund.', 'money', '$20-million', usd(20_000_000)],
    ['It cost $5-10 million.', 'money', '$5-10 million', undefined],
    ['It cost $1.1 billion.', 'money', '$1.1 billion', usd(1_100_000_000)],
    ['It fell 11%.', 'percent', '11%', 0.11],
    ['It fell 11 percent.', 'percent', '11 percent', 0.11],
    ['It fell 3.5 per cent.', 'percent', '3.5 per cent', 0.035],
    ['It fell eleven percent.', 'percent', 'eleven percent', 0.11],
    ['It fell 7%.', 'percent', '7%', 0.07],
    ['It fell 5-10%.', 'percent', '5-10%', undefined],
    ['It fell 1,200%.', 'percent', '1,200%', 12],
    ['It was April 5, 2026.', 'date', 'April 5, 2026', '2026-04-05'],
    ['It was 5 April 2026.', 'date', '5 April 2026', '2026-04-05'],
    ['It was the 5th of May 2020.', 'date', '5th of May 2020', '2020-05-05'],
    ['It was Sunday, April 5, 2026.', 'date', 'Sunday, April 5, 2026', '2026-04-05'],
    ['It was Sept 11, 2001.', 'date', 'Sept 11, 2001', '2001-09-11'],
    ['It was Jan. 5.', 'date', 'Jan. 5', '--01-05'],
    ['It was April 2026.', 'date', 'April 2026', '2026-04'],
    ['It starts in April.', 'date', 'April', '--04'],
    ['It starts in May.', 'date', 'May', '--05'],
    ['It was 2026-03-01.', 'date', '2026-03-01', '2026-03-01'],
    ['It was 25/12/2024.', 'date', '25/12/2024', '2024-12-25'],
    ['It was 3/4/2025.', 'date', '3/4/2025', undefined],
    ['It was 5.11.2024.', 'date', '5.11.2024', '2024-11-05'],
    ['It was March 3-5, 2024.', 'date', 'March 3-5, 2024', '2024-03-03/2024-03-05'],
    ['It began in 2024.', 'date', '2024', '2024'],
    ['It was the 1990s.', 'date', '1990s', '1990/1999'],
    ['It was the 19th century.', 'date', '19th century', '1801/1900'],
    ['It was Q3 2025.', 'date', 'Q3 2025', '2025-07-01/2025-09-30'],
    ['It was the first quarter of 2024.', 'date', 'first quarter of 2024', '2024-01-01/2024-03-31'],
    ['It was February 30, 2024.', 'date', 'February 30, 2024', undefined],
    ['They met on Monday.', 'date', 'Monday', undefined],
    ['They met yesterday.', 'date', 'yesterday', undefined],
    ['They meet tomorrow.', 'date', 'tomorrow', undefined],
    ['A mid-July fair opens.', 'date', 'July', '--07'],
    ['Shops open 9am-5pm.', 'time', '9am', '09:00'],
    ['They met last quarter.', 'date', 'last quarter', undefined],
    ['It was summer 2012.', 'date', 'summer 2012', undefined],
    ['It begins at 5 p.m. sharp.', 'time', '5 p.m.', '17:00'],
    ['It begins at 10:30 am.', 'time', '10:30 am', '10:30'],
    ['It begins at 6pm.', 'time', '6pm', '18:00'],
    ['It begins at 12 a.m. sharp.', 'time', '12 a.m.', '00:00'],
    ['It begins at 16:00 GMT.', 'time', '16:00 GMT', '16:00Z'],
    ['It begins at noon.', 'time', 'noon', '12:00'],
    ['It took three weeks.', 'duration', 'three weeks', 'P3W'],
    ['A two-year deal.', 'duration', 'two-year', 'P2Y'],
    ['It took 90 minutes.', 'duration', '90 minutes', 'PT90M'],
    ['It took 24 hours.', 'duration', '24 hours', 'PT24H'],
    ['It took two decades.', 'duration', 'two decades', 'P20Y'],
    ['It took half an hour.', 'duration', 'half an hour', 'PT0.5H'],
    ['Write to joe.b@x.co.uk, please.', 'email', 'joe.b@x.co.uk', undefined],
    ['See https://example.com/x?y=1, please.', 'url', 'https://example.com/x?y=1', undefined],
    ['See www.example.co.uk.', 'url', 'www.example.co.uk', undefined],
    ['See (https://example.com/a_(b)).', 'url', 'https://example.com/a_(b)', undefined],
    ['Read example.org now.', 'url', 'example.org', undefined],
    ['We love #OpenData here.', 'hashtag', '#OpenData', undefined],
    ['Ask @some_one now.', 'handle', '@some_one', undefined],
  ])('%s', (text, type, name, value) => {
    expect(valuesOf(text)).toEqual([[type, name, value]]);
  });
});

describe('finds no value in', () => {
  test.each([
    'It rose by 2 percentage points.',
    'He lost 20 pounds.',
    'She may march in step.',
    'May I go?',
    'They marched on.',
    'The 34-year-old won.',
    'About 2000 people came.',
    'They won 5 games.',
    'Version 3.4.5 is out.',
    'Room 101 is closed.',
    'It is #1.',
    'The score was 3-0.',
    'Call 555-0199.',
    'He is second to none.',
    'A few pounds and cents.',
  ])('%s', (text) => {
    expect(valuesOf(text)).toEqual([]);
  });
});

describe('with a reference date of Wednesday, 4 March 2026', () => {
  test.each([
    ['It was yesterday.', '2026-03-03'],
    ['It is today.', '2026-03-04'],
    ['It was the day before yesterday.', '2026-03-02'],
    ['It was last week.', '2026-W09'],
    ['It was last month.', '2026-02'],
    ['It is this year.', '2026'],
    ['It was last quarter.', '2025-10-01/2025-12-31'],
    ['It is next year.', '2027'],
    ['It was last Friday.', '2026-02-27'],
    ['It is next Friday.', '2026-03-06'],
    ['It is this Friday.', undefined],
    ['It was two days ago.', '2026-03-02'],
    ['It was three months ago.', '2025-12'],
    ['It was five years ago.', '2021'],
    ['It was last decade.', '2010/2019'],
  ])('%s', (text, value) => {
    expect(valuesOf(text, '2026-03-04').map(([, , found]) => found)).toEqual([value]);
  });
});

test('the same value told in two ways is one entity', () => {
  const [entity] = extractEntities('Sales fell 11%. That is 11 percent.', { types: ['percent'] });
  expect(entity).toMatchObject({ name: '11%', aliases: ['11 percent'], value: 0.11 });
  expect(entity?.mentions).toHaveLength(2);
});

test('values without a number are grouped by their words, not by having none', () => {
  expect(extractEntities('On Monday and on Friday.', { types: ['date'] }).map(({ name }) => name)).toEqual([
    'Monday',
    'Friday',
  ]);
});
