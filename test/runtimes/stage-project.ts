import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The dependencies of the package, each with its range. */
export function runtimeDependencies(): ReadonlyMap<string, string> {
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return new Map(Object.entries(dependencies));
}

/** The cases and what runs them: plain JavaScript, as every runtime loads it. */
const CASE_FILES = [
  'cases.js',
  'markup-cases.js',
  'run-cases.js',
  'run-summarizer.js',
  'summarizer-cases.js',
] as const;

const ENTRIES = ['precis', 'precis/html', 'precis/markdown', 'precis/summarizer'] as const;

/** The programs by their names: what all entries export, in both kinds of module, and what each does with it. */
const PROGRAMS = {
  'entries.mjs': ENTRIES.map((name) => `export * from '${name}';\n`).join(''),
  'entries.cjs': `module.exports = { ${ENTRIES.map((name) => `...require('${name}')`).join(', ')} };\n`,
  'main.mjs': `import * as precis from './entries.mjs';
import { runCases } from './run-cases.js';
console.log((await runCases(precis)).trimEnd());
`,
  'main.cjs': `const precis = require('./entries.cjs');
import('./run-cases.js')
  .then(({ runCases }) => runCases(precis))
  .then((answer) => console.log(answer.trimEnd()));
`,
} as const;

/** What of a staged project another one needs beside its own node_modules. */
export const PROJECT_FILES = ['package.json', ...CASE_FILES, ...Object.keys(PROGRAMS)] as const;

/**
 * A folder like a user's project: the packed package in node_modules with copies of its dependencies, the cases, and a
 * program of each module kind. No link leads out of it, so that a runtime may be held to this folder alone.
 */
export function stageProject(): string {
  const project = mkdtempSync(join(tmpdir(), 'precis-runtimes-'));
  const installed = join(project, 'node_modules/precis');
  mkdirSync(installed, { recursive: true });
  // No scripts: dist is built once, before.
  const pack = ['pack', '--ignore-scripts', '--silent', '--pack-destination', project];
  execFileSync('npm', pack, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  const tarball = readdirSync(project).find((name) => name.endsWith('.tgz')) ?? '';
  execFileSync('tar', ['-xzf', join(project, tarball), '-C', installed, '--strip-components=1']);
  for (const name of runtimeDependencies().keys()) {
    cpSync(join(ROOT, 'node_modules', name), join(project, 'node_modules', name), { recursive: true });
  }
  for (const name of CASE_FILES) {
    cpSync(join(ROOT, 'test/runtimes', name), join(project, name));
  }
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }\n');
  for (const [name, program] of Object.entries(PROGRAMS)) writeFileSync(join(project, name), program);
  return project;
}
