import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

/** A page that is being served, built as for its users. */
export interface ServedPage {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Builds the page of a folder, given from the project's root, and serves it on this machine, in `base`, which only
 * a page with relative addresses works in.
 */
export async function servePage(folder: string, base = '/'): Promise<ServedPage> {
  const root = fileURLToPath(new URL(`../../${folder}/`, import.meta.url));
  const outDir = await mkdtemp(join(tmpdir(), 'precis-page-'));
  await build({ root, logLevel: 'error', build: { outDir, emptyOutDir: true } });
  const server = await preview({
    root,
    base,
    logLevel: 'error',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error(`The page of ${folder} is not served.`);
  return {
    url,
    async close() {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
