import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findDefinition } from './find-definition';

interface SourceMap {
  readonly sources: readonly string[];
  readonly sourcesContent?: readonly (string | null)[];
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CONSUMER = fileURLToPath(new URL('consumer/', import.meta.url));
/** What can be imported: precis itself, precis/summarizer and so on. */
const ENTRIES = ['index', 'summarizer', 'markdown', 'html'];
const FORMS = ['.js', '.cjs', '.d.ts', '.d.cts'].flatMap((form) => [form, `${form}.map`]);
/** What the entries share; named by its content. */
const SHARED = /^dist\/(?:chunk|types)-[\w-]+\.(?:c?js|d\.c?ts)(?:\.map)?$/u;
const RUNTIME_DEPENDENCIES = ['wink-eng-lite-web-model', 'wink-nlp'];

describe('the packed package', () => {
  const project = mkdtempSync(join(tmpdir(), 'precis-package-'));
  const installed = join(project, 'node_modules/precis');
  let manifest: Manifest;

  beforeAll(() => {
    // No scripts: dist is built once, before the tests, and other tests are reading it.
    run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', project], ROOT);
    const tarball = readdirSync(project).find((name) => name.endsWith('.tgz')) ?? '';
    // These two are there already, so that npm needs no network; anything else that precis asked for would fail.
    const engines = RUNTIME_DEPENDENCIES.map((name) => [name, `file:${join(ROOT, 'node_modules', name)}`]);
    const dependencies = { precis: `file:${tarball}`, ...Object.fromEntries(engines) };
    writeFileSync(join(project, 'package.json'), JSON.stringify({ private: true, dependencies }));
    run('npm', ['install', '--offline', '--no-audit', '--no-fund', '--silent'], project);
    manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Manifest;
    cpSync(CONSUMER, project, { recursive: true });
    for (const form of ['cts', 'ts']) {
      copyFileSync(join(CONSUMER, 'consumer.mts'), join(project, `consumer.${form}`));
    }
    copyFileSync(join(ROOT, 'examples/sample-article.txt'), join(project, 'sample-article.txt'));
  });
  afterAll(() => rmSync(project, { recursive: true, force: true }));

  test('holds dist with its notices, the sources that its maps lead to, and the papers', () => {
    const files = filesUnder(installed);
    const papers = ['README.md', 'CHANGELOG.md'].filter((name) => existsSync(join(ROOT, name)));
    const entries = ENTRIES.flatMap((name) => FORMS.map((form) => `dist/${name}${form}`));
    const sources = filesUnder(join(ROOT, 'src')).map((name) => `src/${name}`);
    const others = ['LICENSE', 'dist/THIRD-PARTY-NOTICES.txt', 'package.json'];
    const expected = [...papers, ...others, ...entries, ...sources];
    expect(files.filter((name) => !SHARED.test(name)).sort()).toEqual(expected.sort());
  });

  test('has maps of code and types, with every source in the package or in the map', () => {
    const dist = filesUnder(join(installed, 'dist'));
    const mapped = dist.filter((name) => /\.(?:c?js|d\.c?ts)$/u.test(name));
    expect(mapped.filter((name) => !dist.includes(`${name}.map`))).toEqual([]);
    const missing = mapped.flatMap((name) => {
      const path = join(installed, 'dist', `${name}.map`);
      const { sources, sourcesContent = [] } = JSON.parse(readFileSync(path, 'utf8')) as SourceMap;
      return sources.filter(
        (source, index) => !sourcesContent[index] && !existsSync(join(installed, 'dist', source)),
      );
    });
    expect(missing).toEqual([]);
  });

  test.each([
    ['summarize(document', 'src/summary/summarize.ts', 'export function summarize'],
    ['Summarizer.create', 'src/summarizer/summarizer.ts', 'export class Summarizer'],
    ['words: 60', 'src/contract/types.ts', 'readonly words?:'],
    ["fromHtml('", 'src/html/from-html.ts', 'export function fromHtml'],
  ])('leads an editor from %s to its source', async (text, file, line) => {
    const found = await findDefinition(project, 'consumer.mts', text);
    expect(found.file.endsWith(`/node_modules/precis/${file}`), found.file).toBe(true);
    expect(readFileSync(found.file, 'utf8').split('\n')[found.line - 1]).toContain(line);
  });

  test.each(['consumer.mjs', 'consumer.cjs'])('shows the place in its source where %s failed', (program) => {
    const failing = readFileSync(join(project, program), 'utf8').replace(/let code;.*/su, 'summarize(1);');
    const name = program.replace('consumer', 'failing');
    writeFileSync(join(project, name), failing);
    expect(() => run(process.execPath, ['--enable-source-maps', name], project)).toThrow(
      /precis\/src\/summary\/summarize\.ts:\d+/u,
    );
  });

  test('needs the engine and its model, and nothing else', () => {
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
    ['node16, as an ES module', 'node16', 'node16', 'consumer.mts'],
    ['node16, as CommonJS', 'node16', 'node16', 'consumer.cts'],
    ['nodenext, as an ES module', 'nodenext', 'nodenext', 'consumer.mts'],
    ['nodenext, as CommonJS', 'nodenext', 'nodenext', 'consumer.cts'],
    ['a bundler', 'esnext', 'bundler', 'consumer.ts'],
    ['the resolution of old', 'commonjs', 'node10', 'consumer.ts'],
  ])(
    'is typed for %s, strictly, without the DOM or Node, and runs',
    async (_name, module, resolution, program) => {
      const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
      const outDir = `${module}-${resolution}`;
      const strict = ['--strict', '--exactOptionalPropertyTypes', '--skipLibCheck', 'false'];
      const bare = ['--target', 'es2022', '--lib', 'es2022'];
      const form = ['--module', module, '--moduleResolution', resolution, '--outDir', outDir];
      expect(run(process.execPath, [compiler, ...strict, ...bare, ...form, program], project)).toBe('');

      let compiled = `${outDir}/${program.replace('ts', 'js')}`;
      if (resolution === 'bundler') {
        const bundle = `${outDir}/bundle.mjs`;
        await build({
          entryPoints: [join(project, compiled)],
          bundle: true,
          format: 'esm',
          platform: 'browser',
          outfile: join(project, bundle),
        });
        compiled = bundle;
      }
      const show = `import('./${compiled}').then(async ({ firstPoint, total, headline, fromMarkup }) =>
        console.log(JSON.stringify([firstPoint, total, await headline, fromMarkup.length])))`;
      expect(JSON.parse(run(process.execPath, ['--eval', show], project))).toEqual([
        'Orlo Motors paid $610 for the ribbon.',
        610,
        'Orlo Motors paid $610 for the ribbon',
        2,
      ]);
    },
    60_000,
  );
});

/** The files of a folder and of those in it, by their paths from it. */
function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length).split(sep).join('/'))
    .map((path) => path.replace(/^\//u, ''));
}

/** Runs a program to its end and returns what it printed; a failure shows what it printed too. */
function run(command: string, args: readonly string[], cwd: string): string {
  try {
    return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: unknown; stderr?: unknown };
    throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`);
  }
}
