import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Runtime } from './runtime';

const execute = promisify(execFile);

/** What the cases answer is some 200 kB. */
const MAX_OUTPUT_BYTES = 16_000_000;
const TIME_LIMIT_MS = 120_000;

const MODULES = join(import.meta.dirname, 'node_modules');
const PLATFORM = `${process.platform}-${process.arch}`;
const NODE_VERSIONS = ['20', '22', '24', '26'] as const;

/** The permissions of Node off: it may read the project's own folder, or it could not load it, and do nothing else. */
const PERMISSION_FLAGS: ReadonlyMap<string, string> = new Map([['20', '--experimental-permission']]);
const PERMISSION_FLAG = '--permission';

/** Runtimes that are a command: every Node, Bun and Deno, with ES modules and CommonJS, and with permissions off. */
export function commandRuntimes(project: string): readonly Runtime[] {
  const nodes = NODE_VERSIONS.flatMap((major) => {
    const node = binary(`node-${major}-${PLATFORM}`, 'bin/node');
    const name = `Node ${versionOf(`node-${major}-${PLATFORM}`) ?? major}`;
    const permission = PERMISSION_FLAGS.get(major) ?? PERMISSION_FLAG;
    return [
      command(`${name}, ES module`, node, ['main.mjs'], project),
      command(`${name}, CommonJS`, node, ['main.cjs'], project),
      command(
        `${name}, ES module, permissions off`,
        node,
        [permission, `--allow-fs-read=${join(project, '*')}`, 'main.mjs'],
        project,
      ),
    ];
  });
  const bun = binary(`@oven/bun-${bunPlatform()}`, 'bin/bun');
  const deno = binary(`@deno/${denoPlatform()}`, 'deno');
  const bunName = `Bun ${versionOf('bun')}`;
  const denoName = `Deno ${versionOf('deno')}`;
  const quiet = ['run', '--quiet', '--no-prompt', '--no-remote', '--node-modules-dir=manual'];
  return [
    ...nodes,
    command(`${bunName}, ES module`, bun, ['main.mjs'], project),
    command(`${bunName}, CommonJS`, bun, ['main.cjs'], project),
    command(`${denoName}, ES module, no permission`, deno, [...quiet, 'main.mjs'], project),
    command(
      `${denoName}, CommonJS, reading allowed`,
      deno,
      [...quiet, '--allow-read=.', 'main.cjs'],
      project,
    ),
  ];
}

/** The path of a file of an installed package, or `undefined` where there is no build of it for this platform. */
export function binary(name: string, path: string): string | undefined {
  const found = [path, `${path}.exe`]
    .map((file) => join(MODULES, name, file))
    .find((file) => existsSync(file));
  return found;
}

/** The version of an installed package. */
export function versionOf(name: string): string | undefined {
  const manifest = join(MODULES, name, 'package.json');
  if (!existsSync(manifest)) return undefined;
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}

/** A program that prints its answer. It gets no variable of the environment but the path. */
export function command(
  name: string,
  file: string | undefined,
  flags: readonly string[],
  cwd: string,
): Runtime {
  return {
    name,
    run: async () => {
      if (file === undefined) throw new Error(`no build of it for ${PLATFORM}`);
      const { stdout } = await execute(file, [...flags], {
        cwd,
        maxBuffer: MAX_OUTPUT_BYTES,
        timeout: TIME_LIMIT_MS,
        env: { PATH: process.env.PATH, NO_COLOR: '1', HOME: cwd, DENO_DIR: join(cwd, '.deno') },
      });
      return stdout;
    },
  };
}

function bunPlatform(): string {
  const processor = process.arch === 'arm64' ? 'aarch64' : process.arch;
  return `${process.platform === 'win32' ? 'windows' : process.platform}-${processor}`;
}

function denoPlatform(): string {
  return process.platform === 'linux' ? `${PLATFORM}-glibc` : PLATFORM;
}
