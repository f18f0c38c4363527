import { describe, expect, test } from 'vitest';
import { makeEngine } from '../../../src/engines/make-engine';
import { readWithEngine, readWithWink } from '../../../src/engines/wink';
import { cpuMilliseconds } from '../../scale/cpu-milliseconds';

/** Tokens as they stand in the text at the offsets that the adapter gives. */
function slices(text: string): readonly string[] {
  const { values, starts } = readWithWink(text);
  return values.map((value, index) => text.slice(starts[index], (starts[index] ?? 0) + value.length));
}

describe('readWithWink', () => {
  test.each([
    ['leading spaces', '   The mill reopened.'],
    ['a no-break space', 'The\u00a0mill reopened.'],
    ['an em space and a thin space', 'The\u2003mill\u2009reopened.'],
    ['tabs and CRLF', 'The\tmill\r\nreopened.\r\n'],
    ['zero-width characters', 'The\u200bmill\u200d reopened.'],
    ['combining marks', 'Cafe\u0301 Zoe\u0308 reopened.'],
    ['ZWJ emoji and flags', 'The 👩‍👩‍👧 mill 🇳🇴 reopened 👍🏽.'],
    ['lone surrogates', 'The \ud83d mill \ude00 reopened.'],
    ['words that objects have', 'constructor __proto__ toString hasOwnProperty'],
    ['contractions', "They don't; it’s Ann's, isn't it?"],
    ['a word of 60,000 letters', `The ${'a'.repeat(60_000)} mill.`],
    ['20,000 emoji in a run', '😀'.repeat(20_000)],
    ['70,000 spaces', `The${' '.repeat(70_000)}mill reopened.`],
    ['70,000 no-break spaces', `The${'\u00a0'.repeat(70_000)}mill reopened.`],
  ])('gives offsets that hold through %s', (_, text) => {
    const { values } = readWithWink(text);
    expect(slices(text)).toEqual(values);
    expect(values.join('')).toBe(text.replace(/\s+/gu, ''));
  });

  test.each([[''], [' '], ['\n\n\t'], ['\u00a0'], [' '.repeat(70_000)]])(
    'finds no token in white space',
    (text) => {
      expect(readWithWink(text).values).toEqual([]);
    },
  );

  test('marks where sentences begin', () => {
    const { values, sentenceStarts } = readWithWink('The mill reopened. It employs forty people.');
    expect([...sentenceStarts].map((token) => values[token])).toEqual(['The', 'It']);
  });

  // wink keeps every word it meets and then reads "today's" as one token.
  test.each([
    ["today's.", "Scholars of today's society met."],
    ["'today's'", "Scholars of today's society met."],
    ['Zorvex is what they zorvex.', 'Zorvex Ltd hired Anna Holt in Oslo.'],
  ])('reads a text as before after reading %j', (between, text) => {
    const before = readWithWink(text);
    readWithWink(between);
    expect(readWithWink(text)).toEqual(before);
  });

  test('reads a text as before once the engine was made anew', () => {
    const text = "Scholars of today's society met in Oslo on 5 May 2020.";
    const before = readWithWink(text);
    for (let part = 0; part < 35; part += 1) {
      readWithWink(
        Array.from({ length: 10_000 }, (_, index) => `q${(part * 10_000 + index).toString(36)}z`).join(' '),
      );
    }
    expect(readWithWink(text)).toEqual(before);
  });

  // Each of these kept the engine's own expression for addresses busy for hours.
  test.each([
    ['a host of many parts and a sign that no host has', `//0.A${'PP.P'.repeat(28)}\0`],
    ['a dotted path in a comment', '//app.modules.billing.services.invoice.handlers.retry.policy.limits(x)'],
    ['an address without an end', `http://${'abc-d.'.repeat(18)}!`],
    ['users without a host', `//${'a:b@'.repeat(30)}`],
    ['mail without an end', `a@${'a.a-'.repeat(30)}!`],
    ['a number without an end', `${'7'.repeat(126)}x`],
  ])('reads %s at once', (_, text) => {
    expect(cpuMilliseconds(() => readWithWink(text))).toBeLessThan(1_000);
    expect(readWithWink(text).values.join('')).toBe(text);
  });

  test.each([
    ['https://www.example-site.co.uk:8080/a?b=c'],
    ['ftp://ada:secret@example.com/'],
    ['//cdn.example.com/x.js'],
    ['ada.byrne@mail.example.org'],
  ])('keeps %s one token', (address) => {
    expect(readWithWink(`See ${address} for more.`).values).toContain(address);
  });
});

describe('an engine that parts words as Bun has to reads the same', () => {
  const mending = makeEngine(true);

  test.each([
    'A well-built, no-questions-asked sale of the co-founder and the sugar-free X-ray.',
    'The then-19-year-old 26-year-old won 4-for-4 in mid-1990s style.',
    'U.S.-funded (well-built). "Check-up." Hm-m. Agri-Food): East–South—Union lost.',
    "It paid for Master's-level courses; a my-way's-the-only-way plan, don't-ask.",
    'claire.bailey-ross@example.org http://example.com/a-b - or not - constructor-built',
    `${'a-'.repeat(500)}b ${'well-built '.repeat(300)}`,
  ])('%s', (text) => {
    const own = readWithEngine(text, mending);
    expect(own).toEqual(readWithWink(text));
    readWithEngine('Another well-known text of a mother-in-law.', mending);
    expect(readWithEngine(text, mending)).toEqual(own);
  });
});
