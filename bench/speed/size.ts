import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Kilobytes (1000 bytes) of a browser bundle. */
export interface BundleSize {
  readonly minified: number;
  readonly gzip: number;
  readonly brotli: number;
}

const BUILT = fileURLToPath(new URL('../../dist/index.js', import.meta.url));
const BYTES_IN_KILOBYTE = 1000;

/** What an application pays that uses only these exports, or wink and its model alone. */
export async function measureBundle(names: readonly string[] | 'wink'): Promise<BundleSize> {
  const contents =
    names === 'wink'
      ? `import winkNLP from 'wink-nlp'; import model from 'wink-eng-lite-web-model'; export const engine = winkNLP(model);`
      : `export { ${names.join(', ')} } from ${JSON.stringify(BUILT)};`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return {
    minified: code.length / BYTES_IN_KILOBYTE,
    gzip: gzipSync(code, { level: 9 }).length / BYTES_IN_KILOBYTE,
    brotli: brotliCompressSync(code).length / BYTES_IN_KILOBYTE,
  };
}
