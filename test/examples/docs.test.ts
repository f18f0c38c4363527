import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { lifeOfASentence } from '../../scripts/life-of-a-sentence';
import * as precis from '../../src/index';
import { runExample } from './run-example';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SOURCES = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.ts'),
);
const PAGES = [
  'README.md',
  'examples/README.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** `@example` and its block of code, in a comment. */
const DOC_EXAMPLE = /@example\s*\n\s*\* ```ts\n(?<code>.*?)\n\s*\* ```/gsu;
const COMMENT_MARGIN = /^\s*\* ?/gmu;
const TYPESCRIPT = /^```ts\n(?<code>.*?)\n```$/gmsu;
const LINK = /(?:\]\(|(?:src|srcset)=")(?<path>[^):"\s]+)(?:\)|")/gu;

const docExamples = SOURCES.flatMap((path) =>
  [...read(`src/${path}`).matchAll(DOC_EXAMPLE)].map(
    ({ groups }) => [path, (groups?.code ?? '').replace(COMMENT_MARGIN, '')] as const,
  ),
);
const pageExamples = PAGES.filter((page) => page.startsWith('docs/')).flatMap((page) =>
  [...read(page).matchAll(TYPESCRIPT)].map(
    ({ groups }, index) => [page, index + 1, groups?.code ?? ''] as const,
  ),
);

describe('the examples of the doc comments', () => {
  test('are all found', () => {
    const comments = SOURCES.map((path) => read(`src/${path}`).split('@example').length - 1);
    expect(docExamples.length).toBe(comments.reduce((sum, count) => sum + count, 0));
    expect(docExamples.length).toBeGreaterThanOrEqual(5);
  });

  test.each(docExamples)('%s gives what it says', async (path, code) => {
    const module = pathToFileURL(join(ROOT, 'src', path)).href;
    const own = (await import(/* @vite-ignore */ module)) as Record<string, unknown>;
    const { wrong, shown } = await runExample(code, { ...precis, ...own });
    expect(wrong).toEqual([]);
    expect(shown).toBeGreaterThan(0);
  });
});

describe('the pages of docs', () => {
  test.each(pageExamples)('%s, example %i, gives what it says', async (_page, _number, code) => {
    const { wrong, shown } = await runExample(code, { ...precis });
    expect(wrong).toEqual([]);
    expect(shown).toBeGreaterThan(0);
  });

  test('how-it-works.md shows the figures of this build (npm run golden writes them)', () => {
    expect(read('docs/how-it-works.md')).toContain(`\n${lifeOfASentence()}\n`);
  });

  test.each(PAGES)('%s links to nothing that is not there', (page) => {
    const paths = [...read(page).matchAll(LINK)].map(({ groups }) => groups?.path ?? '');
    const missing = paths
      .map((path) => path.split('#')[0] ?? '')
      .filter((path) => path !== '' && !existsSync(resolve(ROOT, dirname(page), path)));
    expect(missing).toEqual([]);
  });
});

describe('the site that npm run docs makes of the folder', () => {
  test('is entered by a page that leads, by relative addresses alone, to what is built', () => {
    const { projectDocuments } = JSON.parse(read('typedoc.json')) as { projectDocuments: string[] };
    const built = [
      'page/index.html',
      'api/index.html',
      ...projectDocuments.map((path) => `api/documents/${path.replace('/', '_').replace(/md$/u, 'html')}`),
    ];
    const addresses = [...read('docs/index.html').matchAll(/(?:href|src)="(?<address>[^"]*)"/gu)]
      .map(({ groups }) => groups?.address ?? '')
      .filter((address) => address !== 'data:,');
    expect(addresses.length).toBeGreaterThan(2);
    expect(addresses.filter((address) => !built.includes(address))).toEqual([]);
  });
});

describe('what a wrong example would do', () => {
  test.each([
    ['a value beside it', "const a = 1;\na; // '2'"],
    ['a value below it', "[1].map(String);\n// ['2']"],
  ])('%s is compared', async (_name, code) => {
    expect((await runExample(code, {})).wrong).toHaveLength(1);
  });
});

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}
