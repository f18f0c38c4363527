import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extractEntities, extractKeyPoints, summarize } from 'precis';
import { afterAll, describe, expect, test } from 'vitest';
import { progressBar } from '../../examples/progress-bar';

interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SAMPLE = readFileSync(join(ROOT, 'examples/sample-article.txt'), 'utf8');
const TSX = join(ROOT, 'node_modules/tsx/dist/cli.mjs');

describe('examples/digest.ts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'precis-digest-'));
  const file = join(folder, 'notes.txt');
  writeFileSync(file, '\uFEFFFerries stopped in Port Ellery on Monday. The council blamed the wind.');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('shows title, summary, key points and entities of the sample article', () => {
    const { status, stdout, stderr } = digest([]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const words = oneLine(stdout);
    const summary = summarize(SAMPLE);
    expect(words).toContain(oneLine(summary.title ?? ''));
    for (const { text } of summary.sentences) expect(words).toContain(oneLine(text));
    for (const { text, origin, source } of extractKeyPoints(SAMPLE)) {
      const by = origin === 'author' ? 'by the author' : 'extracted';
      expect(words).toContain(`${oneLine(text)} ${by}, sentence ${source.sentence + 1}`);
    }
    for (const { name, type } of extractEntities(SAMPLE, { limit: 3 })) {
      expect(words).toMatch(new RegExp(`${name.slice(0, 20)}.*${type}`, 'u'));
    }
  });

  test('keeps within 80 columns and writes no colour where it is not at a terminal', () => {
    const { stdout } = digest([]);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(stdout).not.toContain('\u001b');
  });

  test('reads a file, with or without a byte order mark', () => {
    const { status, stdout } = digest([file]);
    expect(status).toBe(0);
    expect(stdout).toContain('Ferries stopped in Port Ellery on Monday.');
    expect(stdout).not.toContain('\uFEFF');
  });

  test('reads standard input at "-"', () => {
    const { status, stdout } = digest(['-'], 'The mill in Varn closed in May. Nobody was hurt.');
    expect(status).toBe(0);
    expect(stdout).toContain('The mill in Varn closed in May.');
  });

  test('says so when there is nothing to read', () => {
    const { status, stdout } = digest(['-'], '');
    expect(status).toBe(0);
    expect(stdout).toContain('none');
  });

  test.each([
    ['a missing file', 'no-such-file.txt', 'Cannot read no-such-file.txt: there is no such file.\n'],
    ['a folder', 'examples', 'Cannot read examples: it is a folder.\n'],
  ])('meets %s with one line and exit code 1', (_name, path, message) => {
    expect(digest([path])).toEqual({ status: 1, stdout: '', stderr: message });
  });
});

test('examples/commonjs.cjs prints a summary, key points and entities', () => {
  const stdout = output(['examples/commonjs.cjs']);
  expect(stdout).toContain('ferry between Port Ellery and the Skerry islands');
  expect(stdout).toMatch(/^- .+ \(extracted\)$/mu);
  expect(stdout).toMatch(/^Maria Lindqvist: person$/mu);
});

test('examples/node-esm.mjs prints the summary, points and names of the sample article', () => {
  const lines = output(['examples/node-esm.mjs']).trim().split('\n');
  expect(lines).toEqual([
    summarize(SAMPLE, { length: 'short' }).text,
    ...extractKeyPoints(SAMPLE, { limit: 3 }).map(({ text }) => `- ${text}`),
    ...extractEntities(SAMPLE, { limit: 5 }).map(({ name, type }) => `${name}: ${type}`),
  ]);
});

describe('examples/strict-types.ts', () => {
  test('sums money, groups names and says what is wrong with an option', () => {
    const stdout = output([TSX, 'examples/strict-types.ts']);
    expect(stdout).toContain('The council of Aldmoor closed the Skarn bridge on Friday');
    expect(stdout).toContain('The option "words" must be an integer of at least 1, not -1.');
    expect(stdout).toMatch(/^person: Ruth Ferris$/mu);
    expect(stdout).toMatch(/^GBP 3,200,000$/mu);
  });

  test('has no error of type under every strict setting', () => {
    const settings =
      '--noEmit --strict --exactOptionalPropertyTypes --noUncheckedIndexedAccess --noImplicitOverride';
    const modules =
      '--target es2022 --lib es2023 --module esnext --moduleResolution bundler --types node --skipLibCheck';
    const compiler = 'node_modules/typescript/bin/tsc';
    expect(output([compiler, ...`${settings} ${modules}`.split(' '), 'examples/strict-types.ts'])).toBe('');
  }, 60_000);
});

describe('examples/meta-description.ts', () => {
  test('stays within 160 characters and shows whole sentences', () => {
    const stdout = output([TSX, 'examples/meta-description.ts']);
    const description = /content="(?<content>[^"]*)"/u.exec(stdout)?.groups?.content ?? '';
    expect(description.length).toBeLessThanOrEqual(160);
    expect(SAMPLE).toContain(description);
    expect(stdout).toContain(`<title>${summarize(SAMPLE).title}</title>`);
  });

  test('cuts a sentence that is too long, and escapes what HTML would read', () => {
    withFiles({ 'long.txt': `"Quotes" & <tags> ${'went on and on '.repeat(30)}` }, (folder) => {
      const stdout = output([TSX, 'examples/meta-description.ts', join(folder, 'long.txt')]);
      expect(stdout).toMatch(/content="&quot;Quotes&quot; &amp; &lt;tags&gt; [^"<]+…" \/>/u);
    });
  });
});

test('examples/feed-cards.ts makes a card of each item', () => {
  const stdout = output([TSX, 'examples/feed-cards.ts']);
  const feed = JSON.parse(readFileSync(join(ROOT, 'examples/feed.json'), 'utf8'));
  const cards = stdout.split(/^## /mu).slice(1);
  expect(cards).toHaveLength(feed.items.length);
  for (const [index, card] of cards.entries()) {
    const { title, url, content_text } = feed.items[index];
    const [heading, body = '', footer] = card.trim().split('\n\n');
    expect(heading).toBe(`[${title}](${url})`);
    expect(body.split(' ').length).toBeLessThanOrEqual(40);
    expect(content_text).toContain(body.split('. ')[0]);
    expect(footer).toMatch(/^\d+ min · /u);
  }
});

describe('examples/batch.ts', () => {
  test('writes a line of JSON for each text of a folder, in the order of their names', () => {
    withFiles(
      { 'b.txt': SAMPLE, 'a.txt': 'The mill in Varn closed in May.', 'c.md': 'No text.' },
      (folder) => {
        const { status, stdout, stderr } = run([TSX, 'examples/batch.ts', folder]);
        expect({ status, stderr }).toEqual({ status: 0, stderr: '\n2 files, 508 words\n' });
        const digests = stdout
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line));
        expect(digests.map(({ file }) => file)).toEqual(['a.txt', 'b.txt']);
        expect(digests[1].summary).toBe(summarize(SAMPLE).text);
      },
    );
  });

  test('says how it is called', () => {
    expect(run([TSX, 'examples/batch.ts'])).toEqual({
      status: 1,
      stdout: '',
      stderr: 'Usage: batch.ts FOLDER\n',
    });
  });

  test.each([
    [0, 4, '                               0/4 x'],
    [1, 4, '███████▌                       1/4 x'],
    [4, 4, '██████████████████████████████ 4/4 x'],
    [0, 0, '██████████████████████████████ 0/0 x'],
  ])('draws %i of %i as a bar', (done, total, bar) => {
    expect(progressBar(done, total, 'x')).toBe(bar);
  });
});

/** What a program prints that is expected to succeed without a word of complaint. */
function output(args: readonly string[]): string {
  const { status, stdout, stderr } = run(args);
  expect({ status, stderr }, stdout).toEqual({ status: 0, stderr: '' });
  return stdout;
}

function withFiles(files: Readonly<Record<string, string>>, use: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'precis-example-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function digest(args: readonly string[], input = ''): Outcome {
  return run([TSX, 'examples/digest.ts', ...args], input);
}

function run(args: readonly string[], input = ''): Outcome {
  const { FORCE_COLOR: _forced, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
    env,
  });
  return { status, stdout, stderr };
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
