/**
 * `npm run test:runtimes`: the same texts, from the packed package, in every runtime that it is promised for; each must
 * answer with the very bytes of expected.jsonl. `npm run test:runtimes -- Deno` runs those whose name contains the word.
 * The results also go to artifacts/runtimes.json, for who counts them.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { chromiumRuntimes } from './chromium-runtimes';
import { commandRuntimes } from './command-runtimes';
import { dependencyEnds } from './dependency-ends';
import type { Runtime } from './runtime';
import { ROOT, stageProject } from './stage-project';
import { workerdRuntime } from './workerd-runtime';

interface Result {
  readonly name: string;
  readonly passed: boolean;
  readonly seconds: number;
}

/** A difference is seldom alone; the first few tell its kind. */
const MAX_SHOWN = 4;

const HERE = import.meta.dirname;
const [wanted = ''] = process.argv.slice(2);
const expected = readFileSync(join(HERE, 'expected.jsonl'), 'utf8').trimEnd();

console.log('The runtimes are installed (some 300 MB the first time).');
const install = ['install', '--no-audit', '--no-fund', '--silent', '--prefer-offline'];
execFileSync('npm', install, { cwd: HERE, stdio: 'inherit' });

const project = stageProject();
const chromium = await chromiumRuntimes(project);
const runtimes = [
  ...commandRuntimes(project),
  workerdRuntime(project),
  ...chromium.runtimes,
  ...dependencyEnds(project),
].filter(({ name }) => name.toLowerCase().includes(wanted.toLowerCase()));

const results = await checkAll(runtimes);
await chromium.close();
rmSync(project, { recursive: true, force: true });

mkdirSync(join(ROOT, 'artifacts'), { recursive: true });
writeFileSync(join(ROOT, 'artifacts/runtimes.json'), `${JSON.stringify({ steps: results }, null, 2)}\n`);
const same = results.filter(({ passed }) => passed);
const lines = expected.split('\n').length;
console.log(
  `${same.length} of ${results.length} runtimes gave the same ${lines} answers, ${expected.length} characters.`,
);
if (same.length < results.length || results.length === 0) process.exitCode = 1;

/** Each runtime keeps one processor busy, so as many run at once. */
async function checkAll(all: readonly Runtime[]): Promise<readonly Result[]> {
  const found: Result[] = [];
  const waiting = all.entries();
  const takeTurns = async () => {
    for (const [at, runtime] of waiting) found[at] = await check(runtime);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, takeTurns));
  return found;
}

async function check({ name, run }: Runtime): Promise<Result> {
  const start = performance.now();
  const told = await run().then(
    (answer) => (answer.trimEnd() === expected ? '' : tellDifferences(answer.trimEnd())),
    (error: unknown) => `did not run: ${error instanceof Error ? error.message : String(error)}`,
  );
  const passed = told === '';
  const seconds = Math.round((performance.now() - start) / 100) / 10;
  console.log(`${passed ? 'same  ' : 'FAILED'}  ${name}  ${seconds} s`);
  if (!passed) console.log(told.replace(/^/gmu, '        '));
  return { name, passed, seconds };
}

function tellDifferences(answer: string): string {
  const differing = findDifferences(answer);
  const shown = differing
    .slice(0, MAX_SHOWN)
    .map(({ name, found, wanted }) => `${name}: ${found}\n  expected: ${wanted}`);
  return [`${differing.length} answers differ`, ...shown].join('\n');
}

/** The cases that differ, each with what stands where it begins to. */
function findDifferences(answer: string): readonly { name: string; found: string; wanted: string }[] {
  const lines = answer.split('\n');
  return expected.split('\n').flatMap((wanted, index) => {
    const line = lines[index] ?? '';
    if (line === wanted) return [];
    let at = 0;
    while (at < line.length && line[at] === wanted[at]) at += 1;
    const around = (text: string) => text.slice(Math.max(0, at - 60), at + 40);
    return [{ name: nameOf(wanted), found: around(line), wanted: around(wanted) }];
  });
}

function nameOf(line: string): string {
  return /^\{"name":"([^"]*)"/u.exec(line)?.[1] ?? line.slice(0, 80);
}
