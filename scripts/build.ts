/** `npm run build`: dist. tsup (tsup.config.ts) makes the code and the types, and what it does not make is made here. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';
import { writeDeclarationMaps } from './write-declaration-maps';

interface SourceMap {
  readonly sources: readonly string[];
  sourcesContent: readonly (string | null)[];
}

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const DIST = join(ROOT, 'dist');

/** How one file of types names another. */
const REFERENCE = /(?<file>from '\.\/[\w.-]+)\.js'/gu;

await build({ silent: true });
for (const file of filesOf(/\.d\.ts$/u)) writeCommonJsTypes(join(DIST, file));
writeDeclarationMaps(DIST, join(ROOT, 'src'));
for (const file of filesOf(/\.c?js\.map$/u)) leaveOutSources(join(DIST, file));

function filesOf(form: RegExp): readonly string[] {
  return readdirSync(DIST).filter((name) => form.test(name));
}

/** Who requires gets the same types, from files that TypeScript takes for CommonJS. */
function writeCommonJsTypes(path: string): void {
  writeFileSync(path.replace(/ts$/u, 'cts'), readFileSync(path, 'utf8').replace(REFERENCE, "$<file>.cjs'"));
}

/** The package holds src once; the maps need not hold it twice more. Only what else is bundled stays in them. */
function leaveOutSources(path: string): void {
  const map = JSON.parse(readFileSync(path, 'utf8')) as SourceMap;
  map.sourcesContent = map.sourcesContent.map((text, index) =>
    map.sources[index]?.startsWith('../src/') ? null : text,
  );
  writeFileSync(path, JSON.stringify(map));
}
