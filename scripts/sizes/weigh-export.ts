import { fileURLToPath } from 'node:url';
import { BUNDLERS, gzipKb, moduleThatUses } from './bundlers';
import type { ExportRule } from './exports';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The kB of gzip that an application gets with an export of dist, by esbuild. */
export async function weighExport({ names, entry }: ExportRule): Promise<number> {
  return gzipKb(await BUNDLERS.esbuild(moduleThatUses(names, entry), ROOT));
}
