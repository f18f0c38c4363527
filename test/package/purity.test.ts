import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** "Cannot find name": what the compiler says of a name that is neither declared nor of ECMAScript 2022. */
const UNKNOWN_NAME_CODES: ReadonlySet<number> = new Set([
  2304, 2503, 2552, 2580, 2581, 2582, 2583, 2584, 2591, 2592, 2593, 18004,
]);
const QUOTED_NAME = /'([^']+)'/u;

/** Names of ECMAScript itself that make code of strings, or that give another answer each time. */
const IMPURE_NAMES = /^(?:eval|Function|WeakRef|FinalizationRegistry|SharedArrayBuffer|Atomics|Intl)$/u;
const IMPURE_MEMBERS: ReadonlySet<string> = new Set(['Math.random', 'Date.now', 'Date.parse']);

/** The entries beside the main one, each with the names of a runtime that it may use. */
const FURTHER_ENTRIES: Readonly<Record<string, readonly string[]>> = {
  summarizer: [
    'AbortSignal',
    'DOMException',
    'QuotaExceededError',
    'ReadableStream',
    'queueMicrotask',
    'setTimeout',
  ],
  markdown: [],
  html: [],
};

interface NamesOfBundle {
  /** Names that only a runtime can give, as `fetch`, `process` and `document`. */
  readonly ofRuntime: readonly string[];
  readonly impure: readonly string[];
}

describe('what the package can reach', () => {
  test('is nothing of a runtime but what wink warns and reads its tables with', async () => {
    expect(await namesOfEntries(['index.js'], {})).toEqual({ ofRuntime: ['atob', 'console'], impure: [] });
  }, 120_000);

  test('is nothing at all in its own code, and `require` in that for CommonJS', async () => {
    const own: BuildOptions = { packages: 'external' };
    expect(await namesOfEntries(['index.cjs'], own)).toEqual({ ofRuntime: ['require'], impure: [] });
  }, 120_000);

  test('is what each further entry is for', async () => {
    const entries = Object.keys(FURTHER_ENTRIES).map((entry) => `${entry}.js`);
    const allowed = Object.values(FURTHER_ENTRIES).flat();
    const { ofRuntime, impure } = await namesOfEntries(entries, { packages: 'external' });
    expect(ofRuntime.filter((name) => !allowed.includes(name))).toEqual([]);
    // The Summarizer's languages are made canonical, as the standard says.
    expect(impure).toEqual(['Intl']);
  }, 120_000);

  test.each([
    ['eval', 'eval("1")'],
    ['Function', 'new Function("return 1")()'],
    ['import()', 'import("./" + name)'],
    ['Math.random', 'Math.random()'],
    ['Date()', 'new Date()'],
  ])('would show %s', (name, code) => {
    expect(namesOf(`var name = 1; ${code};`).impure).toEqual([name]);
  });

  test.each(['fetch', 'process', 'XMLHttpRequest', 'Deno', 'localStorage', 'setTimeout'])(
    'would show %s',
    (name) => {
      expect(namesOf(`${name};`).ofRuntime).toEqual([name]);
    },
  );
});

async function namesOfEntries(entries: readonly string[], options: BuildOptions): Promise<NamesOfBundle> {
  const { outputFiles } = await build({
    ...options,
    stdin: {
      contents: entries.map((entry, index) => `export * as entry${index} from './dist/${entry}';`).join('\n'),
      resolveDir: ROOT,
    },
    bundle: true,
    format: 'esm',
    mainFields: ['module', 'main'],
    platform: 'neutral',
    write: false,
  });
  return namesOf(outputFiles?.[0]?.text ?? '');
}

/** What a program names that is not its own, by the TypeScript compiler: strings and comments do not count. */
function namesOf(code: string): NamesOfBundle {
  const name = '/bundle.js';
  const options: ts.CompilerOptions = {
    allowJs: true,
    checkJs: true,
    noEmit: true,
    strict: false,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleDetection: ts.ModuleDetectionKind.Force,
    lib: ['lib.es2022.d.ts'],
    types: [],
  };
  const source = ts.createSourceFile(name, code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (file, ...rest) => (file === name ? source : getSourceFile.call(host, file, ...rest));
  const program = ts.createProgram([name], options, host);
  const unknown = program
    .getSemanticDiagnostics(source)
    .filter(({ code: number }) => UNKNOWN_NAME_CODES.has(number))
    .map(({ messageText }) => QUOTED_NAME.exec(ts.flattenDiagnosticMessageText(messageText, ' '))?.[1] ?? '');
  return { ofRuntime: [...new Set(unknown)].sort(), impure: [...new Set(findImpure(source))].sort() };
}

function findImpure(source: ts.SourceFile): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      found.push('import()');
    if (ts.isPropertyAccessExpression(node) && IMPURE_MEMBERS.has(node.getText(source)))
      found.push(node.getText(source));
    if (ts.isNewExpression(node) && node.expression.getText(source) === 'Date' && !node.arguments?.length) {
      found.push('Date()');
    }
    if (ts.isIdentifier(node) && IMPURE_NAMES.test(node.text) && !isMember(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The name of a property, as in `table.eval`, reaches nothing. */
function isMember({ parent, pos }: ts.Identifier): boolean {
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name.pos === pos) ||
    (ts.isPropertyAssignment(parent) && parent.name.pos === pos) ||
    ts.isMethodDeclaration(parent)
  );
}
