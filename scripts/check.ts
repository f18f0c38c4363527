/**
 * `npm run check`: everything that can be said of the project without running its tests, one line a step.
 * The steps and their results also go to artifacts/check.json, for who counts them.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Step {
  readonly name: string;
  readonly command: string;
  /** Whether its one line of output is shown when it passes. */
  readonly isTold?: boolean;
}

interface StepResult {
  readonly name: string;
  readonly passed: boolean;
  readonly seconds: number;
}

const ROOT = fileURLToPath(new URL('../', import.meta.url));

const STEPS: readonly Step[] = [
  { name: 'dist builds', command: 'tsx scripts/build.ts' },
  {
    name: 'lint, format, layers',
    command: 'biome ci --colors=off --error-on-warnings --max-diagnostics=50 .',
  },
  { name: 'types of src', command: 'tsc -p .' },
  { name: 'types of tests, examples, scripts', command: 'tsc -p tsconfig.node.json' },
  { name: 'types of the pages', command: 'tsc -p examples/browser' },
  { name: 'types of the bench', command: 'tsc -p bench' },
  { name: 'no unused code or dependency', command: 'knip' },
  { name: 'package form (publint)', command: 'publint --strict' },
  { name: 'package types (are the types wrong)', command: 'attw --pack . --quiet' },
  { name: 'regular expressions take linear time', command: 'tsx scripts/check-expressions.ts', isTold: true },
  { name: 'size of each export', command: 'tsx scripts/check-size.ts', isTold: true },
  { name: 'workflows (actionlint)', command: 'tsx scripts/check-workflows.ts' },
  { name: 'API docs', command: 'typedoc --emit none --treatWarningsAsErrors --logLevel Warn' },
];

const results = STEPS.map(runStep);
mkdirSync(`${ROOT}artifacts`, { recursive: true });
writeFileSync(`${ROOT}artifacts/check.json`, `${JSON.stringify({ steps: results }, null, 2)}\n`);
const failed = results.filter(({ passed }) => !passed);
if (failed.length > 0) {
  console.error(
    `${failed.length} of ${results.length} checks failed: ${failed.map(({ name }) => name).join('; ')}`,
  );
  process.exitCode = 1;
}

/** Runs one step; all that it prints is shown only when it fails. */
function runStep({ name, command, isTold = false }: Step): StepResult {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(command, {
    cwd: ROOT,
    encoding: 'utf8',
    shell: true,
    env: environment(),
  });
  const passed = status === 0;
  const seconds = Math.round((performance.now() - start) / 100) / 10;
  console.log(
    `${passed ? 'ok    ' : 'FAILED'}  ${name}${passed && isTold ? `: ${stdout.trim()}` : ''}  ${seconds} s`,
  );
  if (!passed) console.log(`${stdout}${stderr}`.trimEnd().replace(/^/gmu, '        '));
  return { name, passed, seconds };
}

/** The tools of node_modules come first, whoever started this; what packs does not build dist again. */
function environment(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NO_COLOR: '1',
    npm_config_ignore_scripts: 'true',
    PATH: `${ROOT}node_modules/.bin${delimiter}${process.env.PATH ?? ''}`,
  };
}
