import { describe, expect, test } from 'vitest';
import { escapeMarkdown } from '../../../src/summarizer/escape-markdown';

describe('a line as markdown', () => {
  test.each([
    ['Sales rose *sharply* in May.', 'Sales rose \\*sharply\\* in May.'],
    ['Run `make` twice.', 'Run \\`make\\` twice.'],
    ['See [the plan](https://example.com).', 'See [the plan\\](https://example.com).'],
    ['An <em>old</em> quay', 'An \\<em>old\\</em> quay'],
    ['Marks &amp; marks', 'Marks \\&amp; marks'],
    ['It was _very_ late.', 'It was \\_very\\_ late.'],
    ['~~No~~ more', '\\~~No\\~~ more'],
    ['# 1 in the list', '\\# 1 in the list'],
    ['- and a dash', '\\- and a dash'],
    ['1. is the first', '1\\. is the first'],
    ['> 5 people', '\\> 5 people'],
    ['C:\\*.txt', 'C:\\\\\\*.txt'],
  ])('%s is escaped', (line, expected) => {
    expect(escapeMarkdown(line)).toBe(expected);
  });

  test.each([
    'A snake_case_name is one word.',
    'It costs 5 * 3 crowns & more, i.e. < 20.',
    'Sales rose [sic] by 3.5% (see note [2]).',
    '#hashtag -5 degrees +3 1.5 million',
    'AT&T and R&D',
  ])('%s stays as it is', (line) => {
    expect(escapeMarkdown(line)).toBe(line);
  });
});
