import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

interface Diagnostic {
  readonly category: string;
  readonly location: { readonly path: string };
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Where a file may not look: sideways, up, or past the engines' door. */
const FORBIDDEN: readonly (readonly [file: string, imported: string, rule: string])[] = [
  ['src/summary/a.ts', '../entities/extract-entities', 'noRestrictedImports'],
  ['src/summary/signals/a.ts', '../../entities/mentions', 'noRestrictedImports'],
  ['src/summary/b.ts', '../key-points/extract-key-points', 'noRestrictedImports'],
  ['src/entities/a.ts', '../summary/ranking', 'noRestrictedImports'],
  ['src/entities/b.ts', '../key-points/candidates', 'noRestrictedImports'],
  ['src/document/a.ts', '../summary/ranking', 'noRestrictedImports'],
  ['src/document/b.ts', '../entities/mentions', 'noRestrictedImports'],
  ['src/engines/a.ts', '../document/analyze', 'noRestrictedImports'],
  ['src/engines/b.ts', '../models/names', 'noRestrictedImports'],
  ['src/models/a.ts', '../engines/wink', 'noRestrictedImports'],
  ['src/contract/a.ts', '../document/analyze', 'noRestrictedImports'],
  ['src/contract/b.ts', '../engines/wink', 'noRestrictedImports'],
  ['src/key-points/a.ts', '../index', 'noRestrictedImports'],
  ['src/document/c.ts', 'wink-nlp', 'noRestrictedImports'],
  ['src/entities/c.ts', 'compromise', 'noRestrictedImports'],
  ['src/entities/d.ts', 'compromise/three', 'noRestrictedImports'],
  ['src/key-points/b.ts', 'compromise', 'noRestrictedImports'],
  ['src/summary/c.ts', 'natural/lib/natural/stemmers/porter_stemmer.js', 'noRestrictedImports'],
  ['src/summary/d.ts', 'wink-eng-lite-web-model', 'noRestrictedImports'],
  ['src/summary/e.ts', '../../test/unit/texts', 'noRestrictedImports'],
  ['src/document/f.ts', '../html/from-html', 'noRestrictedImports'],
  ['src/key-points/e.ts', '../summarizer/make-headline', 'noRestrictedImports'],
  ['src/html/a.ts', '../markdown/from-markdown', 'noRestrictedImports'],
  ['src/html/b.ts', '../summary/ranking', 'noRestrictedImports'],
  ['src/markdown/a.ts', 'wink-nlp', 'noRestrictedImports'],
  ['src/summarizer/a.ts', '../html/from-html', 'noRestrictedImports'],
  ['src/document/d.ts', 'node:fs', 'noNodejsModules'],
  ['src/engines/c.ts', 'fs', 'noNodejsModules'],
];

const ALLOWED: readonly (readonly [file: string, imported: string])[] = [
  ['src/key-points/c.ts', '../summary/ranking'],
  ['src/key-points/d.ts', '../entities/mentions'],
  ['src/summary/f.ts', '../document/analyze'],
  ['src/summary/signals/g.ts', '../ranking'],
  ['src/entities/e.ts', '../engines/compromise'],
  ['src/entities/f.ts', '../models/names'],
  ['src/document/e.ts', '../engines/wink'],
  ['src/html/c.ts', '../document/analyze'],
  ['src/markdown/b.ts', '../html/read-elements'],
  ['src/summarizer/b.ts', '../key-points/extract-key-points'],
  ['src/engines/d.ts', 'wink-nlp'],
  ['src/engines/e.ts', 'compromise/three'],
  ['src/engines/f.ts', '../contract/types'],
];

describe('the layers of src', () => {
  const project = mkdtempSync(join(tmpdir(), 'precis-layers-'));
  let found: ReadonlyMap<string, readonly string[]> = new Map();

  beforeAll(() => {
    cpSync(join(ROOT, 'biome.json'), join(project, 'biome.json'));
    for (const [file, imported] of [...FORBIDDEN, ...ALLOWED]) {
      writeSource(file, `import { thing } from '${imported}';\n\nthing();\n`);
    }
    writeSource(
      'src/document/first.ts',
      "import { second } from './second';\n\nexport const first = second;\n",
    );
    writeSource(
      'src/document/second.ts',
      "import { first } from './first';\n\nexport const second = first;\n",
    );
    writeSource('src/summary/speaks.ts', "console.log('a library prints nothing');\n");
    found = lint(project);
  });
  afterAll(() => rmSync(project, { recursive: true, force: true }));

  test.each(FORBIDDEN)('%s may not import %s', (file, _imported, rule) => {
    expect(found.get(file)).toContain(rule);
  });

  test.each(ALLOWED)('%s may import %s', (file) => {
    expect(found.get(file) ?? []).toEqual([]);
  });

  test('two files may not import each other', () => {
    expect(found.get('src/document/first.ts')).toContain('noImportCycles');
  });

  test('nothing may print', () => {
    expect(found.get('src/summary/speaks.ts')).toContain('noConsole');
  });

  function writeSource(file: string, source: string): void {
    mkdirSync(dirname(join(project, file)), { recursive: true });
    writeFileSync(join(project, file), source);
  }
});

/** The names of the rules that each file breaks, from the linter with the project's own settings. */
function lint(project: string): ReadonlyMap<string, readonly string[]> {
  const biome = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
  const report = run(process.execPath, [
    biome,
    'lint',
    '--reporter=json',
    '--max-diagnostics=none',
    '--vcs-enabled=false',
    '.',
  ]);
  const { diagnostics } = JSON.parse(report) as { readonly diagnostics: readonly Diagnostic[] };
  const rules = new Map<string, string[]>();
  for (const { category, location } of diagnostics) {
    const broken = rules.get(location.path) ?? [];
    rules.set(location.path, [...broken, category.split('/').at(-1) ?? category]);
  }
  return rules;

  /** Runs the linter, which exits with 1 when it finds something. */
  function run(command: string, args: readonly string[]): string {
    try {
      return execFileSync(command, args, {
        cwd: project,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    } catch (error) {
      return String((error as { stdout?: unknown }).stdout);
    }
  }
}
