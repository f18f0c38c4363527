import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import nodeResolve from '@rollup/plugin-node-resolve';
import { build, transform } from 'esbuild';
import { rollup } from 'rollup';
import webpack from 'webpack';

/** Bundles a module that stands in this folder, and gives the minified code. */
export type Bundler = (source: string, folder: string) => Promise<string>;

/** The bundlers that applications are built with: Vite is Rollup, Next is webpack, tsup and Bun's kin are esbuild. */
export const BUNDLERS: Readonly<Record<'esbuild' | 'Rollup' | 'webpack', Bundler>> = {
  esbuild: bundleWithEsbuild,
  Rollup: bundleWithRollup,
  webpack: bundleWithWebpack,
};

/** The module of an application that uses these names and nothing else. */
export function moduleThatUses(names: readonly string[], entry: string): string {
  return `export { ${names.join(', ')} } from '${entry}';`;
}

/** What travels to a browser, in kB of 1000 bytes. */
export function gzipKb(code: string): number {
  return gzipSync(code, { level: 9 }).length / 1000;
}

async function bundleWithEsbuild(source: string, folder: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** Rollup as its users have it for a CommonJS dependency, minified as Vite does. */
async function bundleWithRollup(source: string, folder: string): Promise<string> {
  const input = join(folder, 'application.js');
  const application = {
    name: 'application',
    resolveId: (id: string) => (id === input ? input : undefined),
    load: (id: string) => (id === input ? source : undefined),
  };
  const bundle = await rollup({
    input,
    plugins: [application, nodeResolve({ browser: true }), json(), commonjs()],
    // That wink's modules import each other in a circle is theirs.
    onLog: (level, log, handle) => log.code !== 'CIRCULAR_DEPENDENCY' && handle(level, log),
  });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  return (await transform(output[0].code, { minify: true, format: 'esm' })).code;
}

/** webpack in production mode, with its own minifier: without that it shakes nothing off inside a module. */
async function bundleWithWebpack(source: string, folder: string): Promise<string> {
  mkdirSync(join(folder, 'artifacts'), { recursive: true });
  const path = mkdtempSync(join(folder, 'artifacts/webpack-'));
  try {
    writeFileSync(join(path, 'application.js'), source);
    const report = await new Promise<webpack.Stats | undefined>((resolve, reject) => {
      webpack(
        {
          mode: 'production',
          target: 'web',
          context: folder,
          entry: join(path, 'application.js'),
          output: { path, filename: 'bundle.js', library: { type: 'module' } },
          experiments: { outputModule: true },
          performance: false,
        },
        (error, stats) => (error ? reject(error) : resolve(stats)),
      );
    });
    if (report?.hasErrors()) throw new Error(report.toString({ all: false, errors: true }));
    return readFileSync(join(path, 'bundle.js'), 'utf8');
  } finally {
    rmSync(path, { recursive: true, force: true });
  }
}
