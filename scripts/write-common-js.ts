import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const MODULE = /\.js$/u;

/** How one file of dist names another. (A look behind would be tried at each place of the long tables.) */
const REFERENCE = /(?<file>require\("\.\/[\w.-]+)\.js"\)/gu;

/**
 * Writes the CommonJS form of each ES module of a folder, file by file, so that what two entries share is one
 * module here too. (tsup can split CommonJS too, but makes a call of each `??`, of which the inner loops are full.)
 */
export async function writeCommonJs(folder: string): Promise<void> {
  const files = readdirSync(folder).filter((file) => MODULE.test(file));
  await build({
    entryPoints: files.map((file) => join(folder, file)),
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    platform: 'neutral',
    target: 'es2022',
    sourcemap: true,
    logLevel: 'warning',
  });
  for (const file of files) {
    const path = join(folder, file.replace(MODULE, '.cjs'));
    writeFileSync(path, readFileSync(path, 'utf8').replace(REFERENCE, '$<file>.cjs")'));
  }
}
