/**
 * Adds to package-lock.json the platform builds that npm left out.
 *
 * npm records an optional dependency only where its registry serves it. Behind a mirror that holds the builds
 * of one platform, the lock file then lacks all others and `npm ci` refuses it everywhere. An entry with the
 * version that the parent asks for, and the platform that its name tells, is enough for npm to go on.
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface LockEntry {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

interface LockFile {
  packages: Record<string, LockEntry>;
}

const SYSTEM = /android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32|windows|aix/u;
const PROCESSOR = /arm64|arm|ia32|loong64|mips64el|ppc64|riscv64|s390x|x64|wasm32|64$/u;
/** Some names say it otherwise than Node does. */
const NODE_NAMES: ReadonlyMap<string, string> = new Map([
  ['windows', 'win32'],
  ['64', 'x64'],
]);
/** The one platform build whose name does not tell its platform. */
const SYSTEM_BY_NAME: ReadonlyMap<string, string> = new Map([['fsevents', 'darwin']]);

const LOCK_FILE = new URL('../package-lock.json', import.meta.url);

const lock = JSON.parse(readFileSync(LOCK_FILE, 'utf8')) as LockFile;
const added = missingBuilds(lock.packages);
lock.packages = Object.fromEntries(
  [...Object.entries(lock.packages), ...added].sort(([a], [b]) => a.localeCompare(b, 'en')),
);
writeFileSync(LOCK_FILE, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`package-lock.json: ${added.size} platform builds added`);

function missingBuilds(packages: Record<string, LockEntry>): Map<string, LockEntry> {
  const builds = new Map<string, LockEntry>();
  for (const [parent, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
    const names = Object.keys(optionalDependencies);
    const folder = folderOf(parent, names, packages);
    for (const name of names) {
      const key = folder + name;
      if (Object.hasOwn(packages, key) || builds.has(key)) continue;
      builds.set(key, buildEntry(name, optionalDependencies[name] ?? '', dev));
    }
  }
  return builds;
}

/** Builds of one tool lie side by side: where the recorded ones are, or else at the top. */
function folderOf(parent: string, names: readonly string[], packages: Record<string, LockEntry>): string {
  for (
    let at = parent.lastIndexOf('node_modules/');
    at >= 0;
    at = parent.lastIndexOf('node_modules/', at - 1)
  ) {
    const folder = parent.slice(0, at + 'node_modules/'.length);
    if (names.some((name) => Object.hasOwn(packages, folder + name))) return folder;
    if (at === 0) break;
  }
  return 'node_modules/';
}

function buildEntry(name: string, range: string, dev: boolean | undefined): LockEntry {
  const system = SYSTEM_BY_NAME.get(name) ?? nodeName(SYSTEM.exec(name)?.[0]);
  const processor = nodeName(PROCESSOR.exec(name)?.[0]);
  if (system === undefined && processor === undefined) throw new Error(`No platform in the name ${name}`);
  return {
    version: range.replace(/^[~^]/u, ''),
    ...(processor !== undefined && { cpu: [processor] }),
    ...(dev === true && { dev }),
    ...(name.endsWith('-musl') && { libc: ['musl'] }),
    ...(/linux.*-gnu/u.test(name) && { libc: ['glibc'] }),
    optional: true,
    ...(system !== undefined && { os: [system] }),
  };
}

function nodeName(name: string | undefined): string | undefined {
  return name === undefined ? undefined : (NODE_NAMES.get(name) ?? name);
}
