import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CONSUMER = fileURLToPath(new URL('consumer/', import.meta.url));
/** What can be imported: precis itself, precis/summarizer and so on. */
const ENTRIES = ['index', 'summarizer', 'markdown', 'html'];
const FORMS = ['.js', '.js.map', '.cjs', '.cjs.map', '.d.ts', '.d.cts'];
/** What the entries share; named by its content. */
const SHARED = /^(?:chunk|types)-[\w-]+\.(?:c?js(?:\.map)?|d\.c?ts)$/u;
const RUNTIME_DEPENDENCIES = ['wink-eng-lite-web-model', 'wink-nlp'];

describe('the packed package', () => {
  const project = mkdtempSync(join(tmpdir(), 'precis-package-'));
  const installed = join(project, 'node_modules/precis');
  let manifest: Manifest;

  beforeAll(() => {
    // No scripts: dist is built once, before the tests, and other tests are reading it.
    run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', project], ROOT);
    const tarball = readdirSync(project).find((name) => name.endsWith('.tgz')) ?? '';
    mkdirSync(installed, { recursive: true });
    run('tar', ['-xzf', join(project, tarball), '-C', installed, '--strip-components=1'], project);
    manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Manifest;
    // What the package says that it needs, and nothing else, from this project's own folder: no network.
    for (const name of Object.keys(manifest.dependencies)) {
      symlinkSync(join(ROOT, 'node_modules', name), join(project, 'node_modules', name), 'junction');
    }
    cpSync(CONSUMER, project, { recursive: true });
    cpSync(join(CONSUMER, 'consumer.mts'), join(project, 'consumer.cts'));
    cpSync(join(ROOT, 'examples/sample-article.txt'), join(project, 'sample-article.txt'));
  });
  afterAll(() => rmSync(project, { recursive: true, force: true }));

  test('holds dist, its notices and the papers, and no sources', () => {
    const files = readdirSync(installed, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => entry.name);
    const papers = ['README.md', 'CHANGELOG.md'].filter((name) => existsSync(join(ROOT, name)));
    const entries = ENTRIES.flatMap((name) => FORMS.map((form) => `${name}${form}`));
    const expected = [...papers, 'LICENSE', 'THIRD-PARTY-NOTICES.txt', 'package.json', ...entries];
    expect(files.filter((name) => !SHARED.test(name)).sort()).toEqual(expected.sort());
  });

  test('needs the two engines and the model, and nothing else', () => {
    expect(Object.keys(manifest.dependencies).sort()).toEqual(RUNTIME_DEPENDENCIES);
  });

  test.each(ENTRIES.flatMap((name) => [`${name}.js`, `${name}.cjs`]))(
    'dist/%s loads nothing but these',
    async (file) => {
      const { metafile } = await build({
        entryPoints: [join(installed, 'dist', file)],
        bundle: true,
        packages: 'external',
        platform: 'neutral',
        metafile: true,
        write: false,
      });
      const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
      const packages = new Set(imports.map(({ path }) => path.split('/')[0]));
      expect([...packages].sort()).toEqual(RUNTIME_DEPENDENCIES);
    },
  );

  test('runs nothing when it is installed', () => {
    const scripts = Object.keys(manifest.scripts ?? {});
    expect(scripts.filter((name) => /^(?:pre|post)?install$|^prepare$/u.test(name))).toEqual([]);
  });

  test('shows the licences of the stemmer and the parsers that it carries', () => {
    const notices = readFileSync(join(installed, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
    for (const name of ['@lezer/markdown', '@lezer/common', 'htmlparser2', 'entities']) {
      expect(notices).toContain(`Parts of dist come from ${name} `);
    }
    expect(notices).toMatch(/natural \d/u);
    expect(notices).toContain('The MIT License');
    expect(notices).toContain('Chris Umbel');
  });

  test('says the same as an ES module and as CommonJS', () => {
    const fromModule = run(process.execPath, ['consumer.mjs'], project);
    const fromCommonJs = run(process.execPath, ['consumer.cjs'], project);
    expect(JSON.parse(fromModule)).toEqual(JSON.parse(fromCommonJs));
    expect(JSON.parse(fromModule)).toHaveProperty('summary.sentences');
  });

  test.each([
    ['node16, as an ES module', ['--module', 'node16', '--moduleResolution', 'node16', 'consumer.mts']],
    ['node16, as CommonJS', ['--module', 'node16', '--moduleResolution', 'node16', 'consumer.cts']],
    ['a bundler', ['--module', 'esnext', '--moduleResolution', 'bundler', 'consumer.mts']],
  ])(
    'is typed for %s, without the DOM or Node',
    (_name, settings) => {
      const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
      const strict = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--skipLibCheck', 'false'];
      const bare = ['--target', 'es2022', '--lib', 'es2022'];
      expect(run(process.execPath, [compiler, ...strict, ...bare, ...settings], project)).toBe('');
    },
    30_000,
  );
});

/** Runs a program to its end and returns what it printed; a failure shows what it printed too. */
function run(command: string, args: readonly string[], cwd: string): string {
  try {
    return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: unknown; stderr?: unknown };
    throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`);
  }
}
