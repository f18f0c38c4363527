import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'esbuild';
import { binary, versionOf } from './command-runtimes';
import type { Runtime } from './runtime';

const PROCESSORS: ReadonlyMap<string, string> = new Map([
  ['x64', '64'],
  ['arm64', 'arm64'],
]);

const WORKER = `import * as precis from './entries.mjs';
import { runCases } from './run-cases.js';
export default { fetch: async () => new Response(await runCases(precis)) };
`;

const CONFIGURATION = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (
    modules = [(name = "worker.js", esModule = embed "worker.js")],
    compatibilityDate = "2026-01-01",
  ))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`;

const TRIES = 100;
const PAUSE_MS = 100;

/** Cloudflare's runtime, with the one bundle that its users deploy. It has no files, and refuses eval. */
export function workerdRuntime(project: string): Runtime {
  return {
    name: `workerd ${versionOf('workerd')}, bundled ES module`,
    run: async () => {
      const system = process.platform === 'win32' ? 'windows' : process.platform;
      const file = binary(`@cloudflare/workerd-${system}-${PROCESSORS.get(process.arch)}`, 'bin/workerd');
      if (file === undefined) throw new Error(`no build of it for ${process.platform}-${process.arch}`);
      await build({
        stdin: { contents: WORKER, resolveDir: project },
        bundle: true,
        format: 'esm',
        platform: 'neutral',
        mainFields: ['module', 'main'],
        outfile: join(project, 'worker.js'),
      });
      writeFileSync(join(project, 'workerd.capnp'), CONFIGURATION);
      return await askServer(file, project);
    },
  };
}

async function askServer(file: string, project: string): Promise<string> {
  const port = await findFreePort();
  const flags = ['serve', 'workerd.capnp', `--socket-addr=http=127.0.0.1:${port}`];
  const server = spawn(file, flags, { cwd: project, stdio: ['ignore', 'ignore', 'pipe'] });
  let printed = '';
  server.stderr.on('data', (chunk) => {
    printed += chunk;
  });
  try {
    for (let attempt = 0; attempt < TRIES && server.exitCode === null; attempt += 1) {
      const response = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined);
      if (response?.ok) return await response.text();
      if (response !== undefined) break;
      await wait(PAUSE_MS);
    }
    throw new Error(`it gave no answer\n${printed}`);
  } finally {
    server.kill();
    if (server.exitCode === null) await once(server, 'exit');
  }
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
