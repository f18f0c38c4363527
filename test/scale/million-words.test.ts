import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** Ten times the words may take at most this many times as long. */
const MOST_TIMES = 12;
/** Memory above that before the reading, in bytes for each byte of the text. */
const MOST_BYTES_PER_BYTE = 60;
/**
 * The heap that the process may have, in megabytes, its start of some 80 included. Without it the engine lets garbage
 * lie while memory is plenty, and a busy machine sweeps late: what is measured then is not what is needed.
 */
const MOST_HEAP = 300;
/** The best of so many: what else the machine does, and when the engine sweeps, only adds. */
const TRIES = 3;
const TIMEOUT_MS = 300_000;

const folder = mkdtempSync(join(tmpdir(), 'precis-million-'));
const program = join(folder, 'million-words.mjs');

interface Measurement {
  readonly milliseconds: number;
  readonly bytesPerByte: number;
}

/** A new process, so that nothing read before counts. */
function measure(words: number): Measurement {
  const flags = ['--expose-gc', `--max-old-space-size=${MOST_HEAP}`];
  const { stdout, stderr, status } = spawnSync(process.execPath, [...flags, program, String(words)], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Measurement;
}

beforeAll(() => {
  buildSync({
    entryPoints: [fileURLToPath(new URL('million-words.ts', import.meta.url))],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    // The golden texts are looked for beside the source of the program, not beside the program.
    define: { 'import.meta.dirname': JSON.stringify(fileURLToPath(new URL('../golden', import.meta.url))) },
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire('file:///');" },
  });
});

afterAll(() => rmSync(folder, { recursive: true }));

test('a million words take under 12 times a tenth of them, and 60 bytes for each of theirs', {
  timeout: TIMEOUT_MS,
}, () => {
  const tenth = [measure(100_000), measure(100_000), measure(100_000)].map(
    ({ milliseconds }) => milliseconds,
  );
  const base = tenth.sort((a, b) => a - b)[1] ?? 0;
  let times = Number.POSITIVE_INFINITY;
  let bytesPerByte = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const million = measure(1_000_000);
    times = Math.min(times, million.milliseconds / base);
    bytesPerByte = Math.min(bytesPerByte, million.bytesPerByte);
    if (times < MOST_TIMES && bytesPerByte <= MOST_BYTES_PER_BYTE) break;
  }
  expect(times).toBeLessThan(MOST_TIMES);
  expect(bytesPerByte).toBeLessThanOrEqual(MOST_BYTES_PER_BYTE);
});
