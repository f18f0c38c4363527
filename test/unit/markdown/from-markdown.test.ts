import { describe, expect, test } from 'vitest';
import type { Document, Role } from '../../../src/contract/types';
import { extractEntities, extractKeyPoints, PrecisError, summarize } from '../../../src/index';
import { fromMarkdown } from '../../../src/markdown/from-markdown';
import { expectLinearReading } from '../html/expect-linear-reading';

const README = `---
title: "Kettle: streams for files"
tags: [files]
---

<!-- a note to editors: Kettle is new. -->

# Kettle

[![build](https://example.com/badge.svg)](https://example.com) [![npm](https://example.com/npm.svg)](https://example.com/npm)

<p align="center">Kettle hands out <b>pieces</b> of a file as they arrive.</p>

Kettle was written by [Ida Holm](https://example.com/ida) in **Oslo** &amp; Bergen
for the port of Tolvik. It needs \`node\` 20, costs 5 \\* 3 crowns and [has friends][friends].

\`\`\`js
const secret = 'never read';
\`\`\`

## Contents

- [Install](#install)
- [Use](#use)

## Install

1. Run the command that your system has.
2. Read the ~~old~~ new file.

- [x] It works on every system.

| Option | Meaning |
| ------ | ------- |
| \`size\` | Bytes of a piece. |
| \`limit\` | pieces at once |

> Ida Holm says that it is fast.
> It is fast[^1] [sic].

Setext heading
--------------

See <https://example.com/docs> or https://example.com/more for more.

    indented = code

[^1]: By her own count of the pieces.

[friends]: https://example.com/friends "Friends"
`;

function textsOf(document: Document, role: Role): readonly string[] {
  return document.sentences.filter((sentence) => sentence.role === role).map(({ text }) => text);
}

describe('a readme', () => {
  const document = fromMarkdown(README);

  test.each([
    ['lines end as on Windows', README.replace(/\n/gu, '\r\n')],
    ['blanks stand behind the rows of tables', README.replace(/\|\n/gu, '|  \n')],
  ])('is read alike where %s', (_name, source) => {
    const told = ({ sentences }: Document) => sentences.map(({ text, role }) => [text, role]);
    expect(told(fromMarkdown(source))).toEqual(told(document));
  });

  test.each([
    ['a backslash', 'One\\\r\ntwo', 'One\ntwo'],
    ['two blanks', 'One  \r\ntwo', 'One\ntwo'],
    ['one blank, which asks for no break', 'One \r\ntwo', 'One two'],
    ['a line end alone', 'One\rtwo', 'One two'],
  ])('breaks its lines on any system: %s', (_name, source, text) => {
    expect(fromMarkdown(source).readable?.text).toBe(text);
  });

  test('has the title of its front matter', () => {
    expect(document.title).toBe('Kettle: streams for files');
    expect(fromMarkdown('# One *small* step\n\nA text is here.').title).toBe('One small step');
  });

  test('has its paragraphs for a body, without marks', () => {
    expect(textsOf(document, 'body')).toEqual([
      'Kettle hands out pieces of a file as they arrive.',
      'Kettle was written by Ida Holm in Oslo & Bergen for the port of Tolvik.',
      'It needs node 20, costs 5 * 3 crowns and has friends.',
      'Bytes of a piece.',
      'Ida Holm says that it is fast.',
      'It is fast [sic].',
      'See https://example.com/docs or https://example.com/more for more.',
    ]);
  });

  test.each([
    ['heading', ['Kettle', 'Contents', 'Install', 'Option', 'Meaning', 'Setext heading']],
    [
      'list-item',
      [
        'Run the command that your system has.',
        'Read the old new file.',
        'It works on every system.',
        'size',
        'limit',
        'pieces at once',
      ],
    ],
    ['boilerplate', ['build', 'npm', 'Install', 'Use', 'By her own count of the pieces.']],
  ] as const)('gives its markup the role of %s', (role, texts) => {
    expect(textsOf(document, role)).toEqual(texts);
  });

  test('keeps code, comments and front matter out of its text', () => {
    const { text } = document.readable ?? { text: '' };
    for (const left of ['secret', 'indented', 'editors', 'tags', 'badge', '**', '](', '&amp;', '~~', '<p']) {
      expect(text).not.toContain(left);
    }
  });

  test('points into the source', () => {
    expect(document.text).toBe(README);
    const sources = document.sentences.map(({ start, end }) => README.slice(start, end));
    expect(sources).toContain(
      'Kettle was written by [Ida Holm](https://example.com/ida) in **Oslo** &amp; Bergen\nfor the port of Tolvik.',
    );
    expect(sources).toContain('Ida Holm says that it is fast.');
    expect(sources).toContain('See <https://example.com/docs> or https://example.com/more for more.');
    const ida = extractEntities(document).find(({ name }) => name === 'Ida Holm');
    expect(ida?.mentions.map(({ start, end }) => README.slice(start, end))).toEqual(['Ida Holm', 'Ida Holm']);
  });

  test('is summed up in its running text, not in figures of its tables', () => {
    const chosen = summarize(document, { sentences: 30 }).sentences.map(({ text }) => text);
    expect(chosen).toContain('Kettle was written by Ida Holm in Oslo & Bergen for the port of Tolvik.');
    for (const cell of ['size', 'limit', 'pieces at once']) expect(chosen).not.toContain(cell);
  });

  test('survives JSON: a copy gives what it gives', () => {
    const copy = JSON.parse(JSON.stringify(document)) as Document;
    expect(copy).toStrictEqual(document);
    expect(summarize(copy)).toEqual(summarize(document));
    expect(extractEntities(copy)).toEqual(extractEntities(document));
    expect(extractKeyPoints(copy)).toEqual(extractKeyPoints(document));
  });
});

describe('markup inside a sentence', () => {
  test.each([
    ['a link at its end', 'Ida left [Oslo](https://example.com "a (b)").', 'Ida left Oslo.'],
    ['a link by label', 'Ida left [Oslo][].\n\n[oslo]: /oslo', 'Ida left Oslo.'],
    ['a label without an address', 'Ida left [Oslo] then.', 'Ida left [Oslo] then.'],
    ['marks inside a link', 'Ida left [**Os**lo](/o).', 'Ida left Oslo.'],
    ['code that looks like a mark', 'Ida left `**Oslo**`.', 'Ida left **Oslo**.'],
    ['marks that are none', 'Ida left 2 * 3 times_a_year.', 'Ida left 2 * 3 times_a_year.'],
    ['a picture', 'Ida ![heart](a.png) left Oslo.', 'Ida left Oslo.'],
    [
      'a hard break',
      'Ida, who had lived there for twenty long years,  \nleft Oslo.',
      'Ida, who had lived there for twenty long years,\nleft Oslo.',
    ],
    ['an inline tag', 'Ida <kbd>left</kbd> Oslo.', 'Ida left Oslo.'],
    ['a quotation with marks', '> Ida\n> left Oslo.', 'Ida left Oslo.'],
    ['an item over two lines', '- Ida\n  left Oslo.', 'Ida left Oslo.'],
    ['an alert', '> [!WARNING]\n> Ida left Oslo.', 'Ida left Oslo.'],
    ['windows line ends', 'Ida\r\nleft Oslo.\r\n', 'Ida left Oslo.'],
    ['a byte order mark', '\ufeff---\ntitle: a\n---\nIda left Oslo.', 'Ida left Oslo.'],
  ])('%s', (_name, markdown, text) => {
    expect(fromMarkdown(markdown).sentences[0]?.text).toBe(text);
  });

  test('is equal to its text where there is none', () => {
    const markdown = '# One\n\nIda left Oslo. She was *not* seen.\n\n* She is in Bergen.\n';
    for (const { text, start, end } of fromMarkdown(markdown).sentences) {
      expect(markdown.slice(start, end).replaceAll('*', '')).toBe(text);
    }
  });
});

describe('front matter', () => {
  test.each([
    ['yaml', '---\ntitle: A day at sea\n---\nText.', 'A day at sea'],
    ['toml', '+++\ntitle = "A day at sea"\n+++\nText.', 'A day at sea'],
    ['none', '# A day at sea\n\nText.', 'A day at sea'],
    ['without a title', '---\ndate: 2024\n---\n# A day at sea\n', 'A day at sea'],
    ['never closed', '---\ntitle: no\n\n# A day at sea\n', 'A day at sea'],
    ['empty', '---\n---\n# A day at sea\n', 'A day at sea'],
  ])('%s', (_name, markdown, title) => {
    expect(fromMarkdown(markdown).title).toBe(title);
  });
});

describe('any string', () => {
  test.each([
    ['nothing', ''],
    ['null bytes', 'Ida \0 left\0 Oslo.'],
    ['a lone surrogate', 'Ida \ud83d left Oslo.'],
    ['an unclosed fence', 'Ida left Oslo.\n\n```\ncode'],
    ['an unclosed link', 'Ida left [Oslo](https://'],
    ['words of every object', '[constructor]: /a\n\n[constructor] and [__proto__] left.'],
    ['a table of nothing', '|||\n|-|-|\n|||'],
    ['html in lists', '- <div>\n  <p>Ida left Oslo.\n- b'],
  ])('is read: %s', (_name, markdown) => {
    const document = fromMarkdown(markdown);
    expect(document.text).toBe(markdown);
    for (const { start, end } of document.sentences) expect(end).toBeGreaterThan(start);
  });

  test.each([
    ['stars', '*a _b '],
    ['brackets', '['],
    ['links', '[a]('],
    ['pictures', '!['],
    ['quotations inside one another', '> '],
    ['lists inside one another', '- '],
    ['fences', '```\n'],
    ['ticks', '`a ``'],
    ['rows', '|a|b|\n'],
    ['paragraphs', '*Ida* left.\n\n'],
    ['angles', '<a '],
    ['entities', '&amp;'],
    ['dashes', '---\n'],
  ])('is read in time linear in its length: %s', (_name, piece) => {
    expectLinearReading(fromMarkdown, (count) => piece.repeat(count), 2_000);
  });

  test('of another kind is refused as analyze refuses it', () => {
    for (const input of [undefined, 5, {}]) {
      expect(() => fromMarkdown(input as unknown as string)).toThrow(PrecisError);
    }
  });
});
