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

const INTRODUCTION = `# Kettle

Kettle hands out pieces of a file as they arrive, so that a page can show the first of them before the last has come.
It has no dependencies, runs on every system and was made for slow lines.
`;

describe('sections beside the text', () => {
  const roleUnder = (heading: string): Role | undefined =>
    fromMarkdown(`${INTRODUCTION}\n${heading}\n\nThe team of Kettle met in Oslo.\n`).sentences.at(-1)?.role;

  test.each([
    '## License',
    '## Licence & Copyright',
    '## Contributors ✨',
    '### :heart: Our sponsors',
    '## 7. Table of Contents',
    '## How to contribute',
    '## Contributing and code of conduct',
    'Acknowledgements\n---',
    '<h2 align="center">License</h2>',
  ])('are no body: %s', (heading) => {
    expect(roleUnder(heading)).toBe('boilerplate');
  });

  test.each([
    '## Licensed trades',
    '## Why the team met',
    '## Authors of the nineteenth century',
    '## Support for old browsers',
    '## Contributing factors',
    '# Kettle & pot',
  ])('do not open with a heading that only sounds alike: %s', (heading) => {
    expect(roleUnder(heading)).toBe('body');
  });

  test('end with the next heading of their level, not with one below it', () => {
    const { sentences } = fromMarkdown(
      `${INTRODUCTION}\n## License\n\nIt is free.\n\n### Pictures\n\nThey are too.\n\n## Speed\n\nIt is fast.\n`,
    );
    const roles = new Map(sentences.map(({ text, role }) => [text, role]));
    expect(['It is free.', 'They are too.', 'It is fast.'].map((text) => roles.get(text))).toEqual([
      'boilerplate',
      'boilerplate',
      'body',
    ]);
  });

  test('are the text where there is little else', () => {
    const { sentences } = fromMarkdown('# Kettle\n\nA tool.\n\n## Contributors\n\nIda Holm drew the maps.\n');
    expect(sentences.at(-1)?.role).toBe('body');
  });
});

describe('an entry of a reference', () => {
  const roleOf = (entry: string, introduction = INTRODUCTION): Role | undefined =>
    fromMarkdown(`${introduction}\n${entry}\n`).sentences.at(-1)?.role;

  test.each([
    '- `size`: bytes of a piece.',
    '- `size` (default 5) is how many bytes a piece has.',
    '* **`open(path)`** – opens the file.',
    '1. `limit` - pieces at once.',
  ])('is no body: %s', (entry) => {
    expect(roleOf(entry)).toBe('boilerplate');
  });

  test.each([
    ['tells what code does', '- `kettle` opens a file in the background.', 'list-item'],
    ['is a paragraph', '`size`: bytes of a piece.', 'body'],
    ['has words before', '- Since May, `size`: bytes of a piece.', 'list-item'],
  ])('is not what %s', (_name, entry, role) => {
    expect(roleOf(entry)).toBe(role);
  });

  test.each(['## 1.2.0', '## [Unreleased]', '### Added'])('is the text of changes under %s', (heading) => {
    expect(roleOf(`${heading}\n\n- \`size\`: it may be zero.`)).toBe('list-item');
  });

  test('is the text where there is little else', () => {
    expect(roleOf('- `size`: bytes of a piece.', '# Options')).toBe('list-item');
  });
});

describe('a line that leads to code', () => {
  const roleOf = (source: string): Role | undefined => fromMarkdown(source).sentences.at(0)?.role;

  test.each([
    ['a fence', 'Run it like this:\n\n```sh\nkettle\n```\n'],
    ['an indent', 'Run it like this:\n\n    kettle\n'],
    ['an item of a list', '- Run it like this:\n\n  ```sh\n  kettle\n  ```\n'],
  ])('goes with it: %s', (_name, source) => {
    expect(roleOf(source)).toBe('boilerplate');
  });

  test.each([
    ['a list stands below', 'Kettle reads these files:\n\n- maps\n- tables\n'],
    ['it tells something before', 'Kettle is fast. Run it like this:\n\n```sh\nkettle\n```\n'],
    ['it ends with a stop', 'Kettle can be run at once.\n\n```sh\nkettle\n```\n'],
  ])('stays where %s', (_name, source) => {
    expect(roleOf(source)).toBe('body');
  });
});

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
