import { type ChildProcess, fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createProgress } from '../progress.ts';
import type { Choice, ChoiceRequest, Runner } from '../systems/system.ts';
import type { Peer } from './peer.ts';
import { limitProcessorTime } from './time-limit.ts';

const SCRIPT = fileURLToPath(new URL('peer-process.ts', import.meta.url));
const CACHE = join(tmpdir(), 'precis-bench');
/** The most processor time that a peer may take for one text. */
const LIMIT_SECONDS = 60;

/** What the table says of a peer that never ends. */
export const TOO_SLOW = `> ${LIMIT_SECONDS} s`;

/**
 * A peer as a runner: in a process of its own, with a time limit for each text. A text that passes it ends the peer's
 * run on that set. Answers are kept in the temporary folder, so that a second run of the bench need not wait.
 */
export function createPeerRunner(peer: Peer): Runner {
  return {
    name: peer.name,
    answer: async (requests, set) => {
      const file = join(CACHE, `${keyOf(peer, requests)}.json`);
      if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as readonly Choice[];
      const choices = await answerInChild(peer, requests, set);
      mkdirSync(CACHE, { recursive: true });
      writeFileSync(file, JSON.stringify(choices));
      return choices;
    },
  };
}

async function answerInChild(
  peer: Peer,
  requests: readonly ChoiceRequest[],
  set: string,
): Promise<readonly Choice[]> {
  const progress = createProgress(`${set}, ${peer.name}`, requests.length);
  const child = fork(SCRIPT, [peer.name], {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const choices: Choice[] = [];
  try {
    for (const request of requests) {
      const choice = await ask(child, request);
      choices.push(choice);
      progress.tick();
      if (choice.error === TOO_SLOW) break;
    }
  } finally {
    child.kill('SIGKILL');
    progress.end();
  }
  const last = choices.at(-1);
  return requests.map((_, at) => choices[at] ?? nothing(last?.error ?? 'no answer'));
}

function ask(child: ChildProcess, request: ChoiceRequest): Promise<Choice> {
  return new Promise((resolve) => {
    const settle = (choice: Choice): void => {
      stopWatch();
      child.off('message', settle);
      child.off('exit', onExit);
      resolve(choice);
    };
    const onExit = (): void => settle(nothing('fails'));
    const stopWatch = limitProcessorTime(child.pid, LIMIT_SECONDS, () => settle(nothing(TOO_SLOW)));
    if (!child.connected) {
      settle(nothing('fails'));
      return;
    }
    child.on('message', settle);
    child.on('exit', onExit);
    child.send(request);
  });
}

function nothing(error: string): Choice {
  return { atSentences: [], atWords: [], error };
}

function keyOf(peer: Peer, requests: readonly ChoiceRequest[]): string {
  const hash = createHash('sha256').update(peer.name);
  for (const { article, count, words } of requests)
    hash.update(`${article.id} ${count} ${words} ${article.text}`);
  return hash.digest('hex').slice(0, 32);
}
