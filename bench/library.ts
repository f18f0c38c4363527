import { existsSync } from 'node:fs';

/** The library's public surface. */
export type Library = typeof import('../src/index.ts');

const BUILT = new URL('../dist/index.js', import.meta.url);
const SOURCE = new URL('../src/index.ts', import.meta.url);

/** precis as its users get it, from dist; with `source` from src, so that tuning needs no build. */
export async function loadLibrary(from: 'dist' | 'source'): Promise<Library> {
  if (from === 'dist' && !existsSync(BUILT)) {
    throw new Error('No dist/index.js: run `npm run build` first, or pass --source to measure src.');
  }
  // By path, since bench/ is a package of its own and cannot name the one around it; hence no types.
  return (await import((from === 'dist' ? BUILT : SOURCE).href)) as Library;
}
