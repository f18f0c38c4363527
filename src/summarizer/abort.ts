import { joinOptions } from '../contract/check-options';
import type { AbortSignalLike } from './web-platform';

/** The first of the signals that is aborted: its reason is what the caller gets. */
function firstAborted(signals: readonly AbortSignalLike[]): AbortSignalLike | undefined {
  return signals.find(({ aborted }) => aborted);
}

/** Throws the reason of the first signal that is aborted. */
export function throwIfAborted(signals: readonly AbortSignalLike[]): void {
  const signal = firstAborted(signals);
  if (signal !== undefined) throw signal.reason;
}

/** Runs the steps when one of the signals is aborted; the result takes them back. */
export function onAbort(signals: readonly AbortSignalLike[], steps: (reason: unknown) => void): () => void {
  const listeners = signals.map((signal) => ({ signal, listener: () => steps(signal.reason) }));
  const options = joinOptions({ once: true });
  for (const { signal, listener } of listeners) signal.addEventListener('abort', listener, options);
  return () => {
    for (const { signal, listener } of listeners) signal.removeEventListener('abort', listener);
  };
}

/** As many turns as a listener needs to be awaited, wrapped in a function or two, and to abort. */
const TURNS = 8;

/**
 * Lets the code run that waits for what was just told, as the tasks of the specification do. Turns of the
 * microtask queue and no timer: a timer is slowed down in hidden pages, refused at the top of a Worker and
 * stands still under the fake clocks of tests.
 */
export async function letOthersRun(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) await undefined;
}
