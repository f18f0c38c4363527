import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import ts from 'typescript';

/** A regular expression as it is written, or a call that makes some, and its file from the root of the project. */
export interface Expression {
  readonly file: string;
  readonly text: string;
}

interface Found {
  readonly literals: readonly Expression[];
  readonly makers: readonly Expression[];
}

/** What can be imported. */
const ENTRIES = ['index', 'html', 'markdown', 'summarizer'];
const CODE = /\.[cm]?[jt]s$/u;
/** What esbuild writes above the code of each module that it bundles. */
const MODULE = /^\/\/ ((?:node_modules|src)\/\S+)$/gmu;

/**
 * All literals of src, of the modules that dist bundles and of those that it loads, and the calls by which any of these
 * files makes expressions as it runs.
 */
export async function readExpressions(root: string): Promise<Found> {
  const own = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((name) => CODE.test(name));
  const found = [...own, ...(await filesOfDist(root))].map((file) => readFile(root, file));
  return {
    literals: found.flatMap(({ literals }) => literals),
    makers: found.flatMap(({ makers }) => makers),
  };
}

/** The files that a program gets which imports every entry: those of dist, and of the packages that dist loads. */
async function filesOfDist(root: string): Promise<readonly string[]> {
  const { metafile } = await build({
    stdin: {
      contents: ENTRIES.map((entry, index) => `export * as entry${index} from './dist/${entry}.js';`).join(
        '\n',
      ),
      resolveDir: root,
    },
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    mainFields: ['module', 'main'],
    platform: 'neutral',
    metafile: true,
    outfile: 'bundle.js',
    write: false,
  });
  return Object.keys(metafile.inputs).filter((file) => CODE.test(file));
}

function readFile(root: string, file: string): Found {
  const literals: Expression[] = [];
  const makers: Expression[] = [];
  const code = readFileSync(join(root, file), 'utf8');
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.ES2022);
  const moduleAt = readModules(file, code);
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      literals.push({ file: moduleAt(node.getStart(source)), text: node.text });
    } else if (isMaker(node, source)) {
      const made = moduleAt(node.getStart(source));
      // Those of src are read there.
      if (made === file || !made.startsWith('src/')) makers.push({ file: made, text: node.getText(source) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { literals, makers };
}

/** Tells which module a place of a bundle comes from. */
function readModules(file: string, code: string): (place: number) => string {
  if (!file.startsWith('dist/')) return () => file;
  const modules = [...code.matchAll(MODULE)].map(({ index, 1: name }) => ({ index, name: name ?? file }));
  return (place) => modules.findLast(({ index }) => index < place)?.name ?? file;
}

function isMaker(node: ts.Node, source: ts.SourceFile): boolean {
  return (
    (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(source) === 'RegExp'
  );
}
