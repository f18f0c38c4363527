import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { PEERS } from '../peers/peer.ts';
import { limitProcessorTime } from '../peers/time-limit.ts';
import type { SizedText } from './texts.ts';

/** A peer's time over the floor's at one size; a word where there is none. */
export type PeerTime = { readonly ratio: number; readonly milliseconds: number } | string;

interface Answer {
  readonly floor?: number;
  readonly peer?: number;
  readonly failed?: boolean;
}

const SCRIPT = fileURLToPath(new URL('peer-process.ts', import.meta.url));
/** Of processor time, for all rounds of one text together, loading included. */
const LIMIT_SECONDS = 60;
const TOO_SLOW = `> ${LIMIT_SECONDS} s`;

/** Times of the peers by size label. After a text that is too slow the longer ones are not tried. */
export async function measurePeers(
  texts: readonly SizedText[],
): Promise<Readonly<Record<string, Readonly<Record<string, PeerTime>>>>> {
  const results: Record<string, Record<string, PeerTime>> = {};
  for (const { name } of PEERS) {
    const child = fork(SCRIPT, [name], {
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const times: Record<string, PeerTime> = {};
    let last: PeerTime = '';
    for (const text of texts) {
      last = last === TOO_SLOW ? TOO_SLOW : await measure(child, text);
      times[text.label] = last;
    }
    results[name] = times;
    child.kill('SIGKILL');
  }
  return results;
}

function measure(child: ChildProcess, { text, words }: SizedText): Promise<PeerTime> {
  return new Promise((resolve) => {
    const settle = (time: PeerTime): void => {
      stopWatch();
      child.off('message', onMessage);
      child.off('exit', onExit);
      resolve(time);
    };
    const onExit = (): void => settle('fails');
    const onMessage = ({ floor, peer }: Answer): void =>
      settle(
        floor === undefined || peer === undefined ? 'fails' : { ratio: peer / floor, milliseconds: peer },
      );
    const stopWatch = limitProcessorTime(child.pid, LIMIT_SECONDS, () => settle(TOO_SLOW));
    if (!child.connected) {
      settle('fails');
      return;
    }
    child.on('message', onMessage);
    child.on('exit', onExit);
    child.send({ text, words });
  });
}
