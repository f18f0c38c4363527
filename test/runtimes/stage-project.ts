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

const MAIN_MODULE = `import * as precis from 'precis';
import { runCases } from './run-cases.js';
console.log(runCases(precis).trimEnd());
`;

const MAIN_COMMON_JS = `const precis = require('precis');
import('./run-cases.js').then(({ runCases }) => console.log(runCases(precis).trimEnd()));
`;

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
  for (const name of ['cases.js', 'run-cases.js']) {
    cpSync(join(ROOT, 'test/runtimes', name), join(project, name));
  }
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }\n');
  writeFileSync(join(project, 'main.mjs'), MAIN_MODULE);
  writeFileSync(join(project, 'main.cjs'), MAIN_COMMON_JS);
  return project;
}
