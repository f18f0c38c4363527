import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from './measure.ts';

/** What one call in a fresh process costs. */
export interface OneCall {
  readonly milliseconds: number;
  readonly peakMegabytes: number;
}

const SCRIPT = fileURLToPath(new URL('one-call.mjs', import.meta.url));

/** Medians over fresh processes of the processor time from their start to the first answer, and of the peak memory. */
export function measureOneCall(what: string, text: string, runs: number): OneCall {
  const folder = mkdtempSync(join(tmpdir(), 'precis-speed-'));
  try {
    const file = join(folder, 'text.txt');
    writeFileSync(file, text);
    const calls = Array.from(
      { length: runs },
      () => JSON.parse(execFileSync(process.execPath, [SCRIPT, what, file], { encoding: 'utf8' })) as OneCall,
    );
    return {
      milliseconds: median(calls.map((call) => call.milliseconds)),
      peakMegabytes: median(calls.map((call) => call.peakMegabytes)),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
