import { execFileSync } from 'node:child_process';

const CHECK_EVERY_MILLISECONDS = 2000;
/** A process that waits for ever uses no processor time: it is ended after this many times the limit by the clock. */
const CLOCK_FACTOR = 10;
const MILLISECONDS = 1000;

/**
 * Calls back when a process has used so many seconds of processor time from now on, so that other work on the machine does
 * not count against it. Where `ps` cannot tell, the clock decides. Returns a function that calls the watch off.
 */
export function limitProcessorTime(
  pid: number | undefined,
  seconds: number,
  onPassed: () => void,
): () => void {
  const clockStart = performance.now();
  const start = pid === undefined ? undefined : readProcessorSeconds(pid);
  const timer = setInterval(() => {
    const clockSeconds = (performance.now() - clockStart) / MILLISECONDS;
    const now = pid === undefined ? undefined : readProcessorSeconds(pid);
    const used = start === undefined || now === undefined ? clockSeconds : now - start;
    if (used < seconds && clockSeconds < CLOCK_FACTOR * seconds) return;
    clearInterval(timer);
    onPassed();
  }, CHECK_EVERY_MILLISECONDS);
  return () => clearInterval(timer);
}

/** `ps` prints [[days-]hours:]minutes:seconds. */
function readProcessorSeconds(pid: number): number | undefined {
  try {
    const printed = execFileSync('ps', ['-o', 'time=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    const parts = printed.split(/[-:]/u).map(Number);
    const [seconds = 0, minutes = 0, hours = 0, days = 0] = parts.reverse();
    return seconds + 60 * (minutes + 60 * (hours + 24 * days));
  } catch {
    return undefined;
  }
}
