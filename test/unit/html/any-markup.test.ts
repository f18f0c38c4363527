import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../../src/contract/types';
import { fromHtml } from '../../../src/html/from-html';
import { extractEntities, extractKeyPoints, summarize } from '../../../src/index';
import { fromMarkdown } from '../../../src/markdown/from-markdown';

const RUNS = { numRuns: 300, seed: 20_250_301 } as const;

const WORDS = [
  'Ada Byrne runs Norvik Energy in Oslo. ',
  'It hired 40 people in May, Byrne said. ',
  'However, the ECB kept its rate. ',
  'constructor __proto__ ',
  '&amp;',
  '&nbsp;',
  '&lt;b&gt; ',
  '&#x1F600; ',
  '&NotEqualTilde;',
  '&bogus; ',
  '\u00a0',
  '\ud83d',
  '\0',
  '👨‍👩‍👧‍👦',
  ' ',
  '\n',
  '\r\n',
  '\n\n',
];
const TAGS = [
  ...'p div article main nav h1 h2 ul li table tr td th a b span pre script title header footer blockquote'
    .split(' ')
    .flatMap((name) => [`<${name}>`, `</${name}>`]),
  '<br>',
  '<img alt="A &amp; picture of Oslo">',
  '<p hidden>',
  '<!--',
  '-->',
  '<',
  '>',
  '"',
];
const MARKS = [
  '# ',
  '## ',
  '- ',
  '1. ',
  '> ',
  '**',
  '_',
  '`',
  '```\n',
  '[',
  '](/a)',
  '][]',
  '![',
  '<https://example.com>',
  '\n[a]: /b\n',
  '|a|b|\n|-|-|\n|c. d|e|\n',
  '---\n',
  '\\*',
  '    ',
  '  \n',
];

function textOf(pieces: readonly string[]): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((list) => list.join(''));
}

function expectSound(document: Document, source: string): void {
  const { text, segments = [], blocks = [] } = document.readable ?? { text: source };
  expect(document.text).toBe(source);
  let cursor = { end: 0, sourceEnd: 0 };
  for (const segment of segments) {
    expect(segment.start).toBeGreaterThanOrEqual(cursor.end);
    expect(segment.end).toBeGreaterThan(segment.start);
    expect(segment.sourceStart).toBeGreaterThanOrEqual(cursor.sourceEnd);
    expect(segment.sourceEnd).toBeLessThanOrEqual(source.length);
    cursor = segment;
    const shown = text.slice(segment.start, segment.end);
    const hidden = source.slice(segment.sourceStart, segment.sourceEnd);
    const isVerbatim = shown.length === hidden.length;
    if (isVerbatim) expect(shown.replace(/\s/gu, ' ')).toBe(hidden.replace(/\s/gu, ' '));
  }
  for (const { start, end } of blocks) expect(text.slice(start, end)).toMatch(/[\p{L}\p{N}]/u);
  let end = 0;
  for (const sentence of document.sentences) {
    expect(sentence.start).toBeGreaterThanOrEqual(end);
    expect(sentence.end).toBeGreaterThan(sentence.start);
    expect(text).toContain(sentence.text);
    end = sentence.end;
  }
  for (const item of [
    ...summarize(document).sentences,
    ...extractEntities(document).flatMap(({ mentions }) => mentions),
    ...extractKeyPoints(document).map((point) => point.source),
  ]) {
    const shown = source.slice(item.start, item.end);
    expect(shown.slice(-1) === item.text.slice(-1) || shown.endsWith(';')).toBe(true);
    if (!/[<&*_`[\]\\>|!\s-]/u.test(shown)) expect(shown).toBe(item.text);
  }
  const copy = JSON.parse(JSON.stringify(document)) as Document;
  expect(summarize(copy)).toEqual(summarize(document));
  expect(extractKeyPoints(copy)).toEqual(extractKeyPoints(document));
}

describe('of any string, every item is where its offsets say, and a copy gives the same', () => {
  test('as HTML', () => {
    fc.assert(
      fc.property(textOf([...WORDS, ...WORDS, ...TAGS]), (source) => expectSound(fromHtml(source), source)),
      RUNS,
    );
  });

  test('as markdown', () => {
    fc.assert(
      fc.property(textOf([...WORDS, ...WORDS, ...MARKS, ...TAGS]), (source) =>
        expectSound(fromMarkdown(source), source),
      ),
      RUNS,
    );
  });
});
