import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extractEntities, extractKeyPoints, summarize } from 'precis';
import { afterAll, describe, expect, test } from 'vitest';

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
  const { status, stdout, stderr } = run(['examples/commonjs.cjs']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('ferry between Port Ellery and the Skerry islands');
  expect(stdout).toMatch(/^- .+ \(extracted\)$/mu);
  expect(stdout).toMatch(/^Maria Lindqvist: person$/mu);
});

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
