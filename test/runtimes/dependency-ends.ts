import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { command } from './command-runtimes';
import type { Runtime } from './runtime';
import { PROJECT_FILES, runtimeDependencies } from './stage-project';

const execute = promisify(execFile);
const RANGE = /^[~^]?(\d+\.\d+\.\d+)$/u;

/** The package with the oldest and with the newest dependencies that its ranges allow, as the registry has them today. */
export function dependencyEnds(project: string): readonly Runtime[] {
  const ranges = [...runtimeDependencies()];
  const lowest = ranges.map(([name, range]) => `${name}@${lowestOf(name, range)}`);
  const highest = ranges.map(([name, range]) => `${name}@${range}`);
  return [
    withDependencies(`oldest dependencies (${lowest.join(', ')})`, lowest, project),
    withDependencies(`newest dependencies of ${highest.join(', ')}`, highest, project),
  ];
}

/** The version that a range begins with. */
function lowestOf(name: string, range: string): string {
  const version = RANGE.exec(range)?.[1];
  if (version === undefined) throw new Error(`The range of ${name}, ${range}, has no lower end of its own.`);
  return version;
}

function withDependencies(name: string, packages: readonly string[], project: string): Runtime {
  return {
    name,
    run: async () => {
      const copy = mkdtempSync(join(tmpdir(), 'precis-ends-'));
      for (const file of PROJECT_FILES) {
        cpSync(join(project, file), join(copy, file));
      }
      const flags = [
        'install',
        '--no-save',
        '--ignore-scripts',
        '--no-audit',
        '--no-fund',
        '--no-package-lock',
      ];
      await execute('npm', [...flags, ...packages], { cwd: copy });
      cpSync(join(project, 'node_modules/precis'), join(copy, 'node_modules/precis'), { recursive: true });
      return command(name, process.execPath, ['main.mjs'], copy).run();
    },
  };
}
