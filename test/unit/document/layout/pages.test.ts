import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyze, summarize } from '../../../../src/index';

/**
 * Whole pages as people copy them, written for this test. Each line begins with what it is: `t` the title, `+` text,
 * `h` a heading of the text, `x` page furniture, `?` either.
 */
const PAGES = new URL('./pages/', import.meta.url);
const USED = new Set(['body', 'list-item']);

interface Line {
  readonly mark: string;
  readonly text: string;
  readonly roles: readonly string[];
}

function readPage(file: string): readonly Line[] {
  const marked = readFileSync(new URL(file, PAGES), 'utf8').trimEnd().split('\n');
  const texts = marked.map((line) => line.slice(2));
  const { sentences } = analyze(texts.join('\n'));
  let start = 0;
  return marked.map((line, index) => {
    const text = texts[index] ?? '';
    const end = start + text.length;
    const roles = sentences.filter((one) => one.start >= start && one.start < end).map(({ role }) => role);
    start = end + 1;
    return { mark: line.charAt(0), text, roles };
  });
}

describe.each(readdirSync(PAGES))('%s', (file) => {
  const lines = readPage(file);
  const textsOf = (mark: string): readonly string[] =>
    lines.filter((line) => line.mark === mark).map(({ text }) => text);

  test('loses no text', () => {
    const lost = lines.filter(({ mark, roles }) => mark === '+' && roles.some((role) => !USED.has(role)));
    expect(lost).toEqual([]);
  });

  test('keeps no furniture', () => {
    const kept = lines.filter(({ mark, roles }) => mark === 'x' && roles.some((role) => USED.has(role)));
    expect(kept).toEqual([]);
  });

  test('has its title and its headings', () => {
    const wrong = lines.filter(
      ({ mark, roles }) =>
        (mark === 't' && roles.some((role) => role !== 'title')) ||
        (mark === 'h' && roles.some((role) => role !== 'heading')),
    );
    expect(wrong).toEqual([]);
  });

  test('is summarized from its text', () => {
    const own = textsOf('+').join('\n');
    const { sentences } = summarize(lines.map(({ text }) => text).join('\n'), { sentences: 3 });
    expect(sentences.length).toBeGreaterThan(0);
    for (const { text } of sentences) expect(own).toContain(text);
  });
});
