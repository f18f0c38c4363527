import { describe, expect, test } from 'vitest';
import { analyze, summarize } from '../../../src/index';

const TEXT = [
  'Harbour council backs ferry line',
  '',
  'The harbour council voted on Monday to open a second ferry line. It will run every hour.',
  '',
  'Subscribe to our newsletter for daily updates.',
].join('\n');

describe('analyze', () => {
  test('gives sentences that are slices of the text, in order', () => {
    const document = analyze(TEXT);
    let last = 0;
    for (const { text, start, end } of document.sentences) {
      expect(TEXT.slice(start, end)).toBe(text);
      expect(start).toBeGreaterThanOrEqual(last);
      last = end;
    }
    expect(document.sentences.map(({ role }) => role)).toEqual(['title', 'body', 'body', 'boilerplate']);
  });

  test('numbers paragraphs, a heading being one of its own', () => {
    expect(analyze(TEXT).sentences.map(({ paragraph }) => paragraph)).toEqual([0, 1, 1, 2]);
  });

  test('takes the title given over the one in the layout', () => {
    expect(analyze(TEXT, { title: 'Ferries' }).title).toBe('Ferries');
    expect(analyze(TEXT).title).toBe('Harbour council backs ferry line');
  });

  test('finds the title given in the layout, though its small letters are more than its capitals', () => {
    const title = 'İstanbul council backs ferry line';
    const { sentences } = analyze(`${title}\n\nThe council backed the line on Monday.`, { title });
    expect(sentences.map(({ role }) => role)).toEqual(['title', 'body']);
  });

  test('keeps furniture as body where the caller wants it', () => {
    const roles = analyze(TEXT, { boilerplate: 'keep' }).sentences.map(({ role }) => role);
    expect(roles).not.toContain('boilerplate');
    expect(roles.at(-1)).toBe('body');
  });

  test.each([[''], [' '], ['\n\n'], ['\u00a0\t']])('finds no sentence in blank text %j', (text) => {
    expect(analyze(text)).toEqual({ text, language: 'en', sentences: [] });
  });

  test.each([['Word'], ['One sentence only.'], ['no capital and no stop'], ['constructor']])(
    'takes a single line for the body: %j',
    (text) => {
      expect(analyze(text).sentences).toEqual([
        { text, start: 0, end: text.length, paragraph: 0, role: 'body' },
      ]);
      expect(analyze(text).title).toBeUndefined();
    },
  );

  test('carries nothing that JSON shows beyond the contract', () => {
    const document = analyze(TEXT);
    expect(Object.keys(document).sort()).toEqual(['language', 'sentences', 'text', 'title']);
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });
});

describe('a Document as input', () => {
  test('gives what its text gives', () => {
    expect(summarize(analyze(TEXT))).toEqual(summarize(TEXT));
  });

  test('gives what its text gives under options of the call', () => {
    const options = { boilerplate: 'keep', title: 'Newsletter', sentences: 4 } as const;
    expect(summarize(analyze(TEXT), options)).toEqual(summarize(TEXT, options));
  });

  test('keeps the options that it was made with', () => {
    const document = analyze(TEXT, { boilerplate: 'keep' });
    expect(summarize(document, { sentences: 4 })).toEqual(
      summarize(TEXT, { boilerplate: 'keep', sentences: 4 }),
    );
    expect(summarize(document, { boilerplate: 'drop' })).toEqual(summarize(TEXT));
  });

  test('is read again where it is a copy', () => {
    expect(summarize(structuredClone(analyze(TEXT)))).toEqual(summarize(TEXT));
  });
});
