import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { analyze, extractEntities, extractKeyPoints, summarize } from 'precis';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SAMPLE = readFileSync(join(ROOT, 'examples/sample-article.txt'), 'utf8');
const TSX = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
const document = analyze(SAMPLE);

describe('examples/server on Node', () => {
  let server: ChildProcess;
  let url: string;

  beforeAll(async () => {
    server = spawn(process.execPath, [TSX, 'examples/server/serve.ts'], {
      cwd: ROOT,
      env: { ...process.env, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    url = (await firstLine(server.stdout, server)).trim();
  });
  afterAll(() => end(server));

  test('answers a text with its digest', async () => {
    const response = await fetch(url, { method: 'POST', body: SAMPLE });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(
      JSON.parse(
        JSON.stringify({
          title: document.title,
          summary: summarize(document),
          keyPoints: extractKeyPoints(document),
          entities: extractEntities(document),
        }),
      ),
    );
  });

  test('takes the number of sentences and a query from the address', async () => {
    const response = await fetch(`${url}?sentences=1&query=steelmakers`, { method: 'POST', body: SAMPLE });
    const { summary } = (await response.json()) as { summary: { text: string } };
    expect(summary.text).toBe(summarize(SAMPLE, { sentences: 1, query: 'steelmakers' }).text);
  });

  test('refuses a wrong option by its name', async () => {
    const response = await fetch(`${url}?sentences=many`, { method: 'POST', body: SAMPLE });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ option: 'sentences' });
  });

  test('refuses a body that would keep it busy', async () => {
    const response = await fetch(url, { method: 'POST', body: 'word '.repeat(250_000) });
    expect(response.status).toBe(413);
  });
});

const workerd = findWorkerd();
// Under CI the runtimes are installed before the tests, and the lack of workerd is a failure.
const isSkipped = workerd === undefined && process.env.CI !== 'true';
if (isSkipped) {
  console.warn('No workerd found: its example is skipped. `npm run test:runtimes -- workerd` installs it.');
}

describe.skipIf(isSkipped)('examples/cloudflare under workerd', () => {
  const folder = mkdtempSync(join(tmpdir(), 'precis-workerd-'));
  let runtime: ChildProcess;
  let url: string;

  beforeAll(async () => {
    await build({
      entryPoints: [join(ROOT, 'examples/cloudflare/worker.ts')],
      bundle: true,
      format: 'esm',
      outfile: join(folder, 'dist/worker.js'),
    });
    copyFileSync(join(ROOT, 'examples/cloudflare/config.capnp'), join(folder, 'config.capnp'));
    // The third pipe is where workerd tells which port it was given.
    runtime = spawn(
      workerd ?? '',
      ['serve', join(folder, 'config.capnp'), '--socket-addr=http=127.0.0.1:0', '--control-fd=3'],
      { stdio: ['ignore', 'inherit', 'inherit', 'pipe'] },
    );
    const { port } = JSON.parse(await firstLine(runtime.stdio[3] as Readable, runtime)) as { port: number };
    url = `http://127.0.0.1:${port}/`;
  });
  afterAll(async () => {
    await end(runtime);
    rmSync(folder, { recursive: true, force: true });
  });

  test('answers a text with its summary and key points, as Node has them', async () => {
    const response = await fetch(url, { method: 'POST', body: SAMPLE });
    expect(await response.json()).toEqual({
      title: document.title,
      summary: summarize(document).text,
      keyPoints: extractKeyPoints(document).map(({ text }) => text),
    });
  });

  test('answers anything else with what it wants', async () => {
    const response = await fetch(url);
    expect([response.status, await response.text()]).toEqual([405, 'POST a text.\n']);
  });
});

/** The program that `npm run test:runtimes` installs, on the systems that it is built for. */
function findWorkerd(): string | undefined {
  try {
    const runtimes = createRequire(join(ROOT, 'test/runtimes/package.json'));
    const { default: path } = runtimes('workerd') as { default: string };
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/** The first line that a program writes; an error when it ends before. */
function firstLine(stream: Readable | null, program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let written = '';
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      written += chunk;
      if (written.includes('\n')) resolve(written.slice(0, written.indexOf('\n')));
    });
    program.once('error', reject);
    program.once('exit', (code) => reject(new Error(`It ended with ${code} before it was ready.`)));
  });
}

function end(program: ChildProcess | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (program === undefined || program.exitCode !== null) return resolve();
    program.once('exit', () => resolve());
    program.kill();
  });
}
