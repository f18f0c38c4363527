/**
 * What a caller pays for each export: bundled as an application would, minified, gzipped. Fails above the
 * limits, and where `summarize` drags in what only the entities need.
 */
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

interface SizeRule {
  /** What is imported from. Default: precis itself. */
  readonly entry?: string;
  readonly names: readonly string[];
  /** Most kB (1000 bytes) of gzip. */
  readonly limitKb: number;
  /** Packages that must not be in the bundle. */
  readonly without: readonly string[];
}

interface Bundle {
  readonly kb: number;
  readonly packages: ReadonlySet<string>;
}

const ROOT = fileURLToPath(new URL('../', import.meta.url));

// wink's model alone is 1,030 kB; the limits are the promise of the README.
const RULES: readonly SizeRule[] = [
  { names: ['analyze'], limitKb: 1100, without: ['compromise', 'natural'] },
  { names: ['summarize'], limitKb: 1100, without: ['compromise', 'natural'] },
  { names: ['extractEntities'], limitKb: 1400, without: ['natural'] },
  { names: ['extractKeyPoints'], limitKb: 1400, without: ['natural'] },
  {
    names: ['analyze', 'summarize', 'extractEntities', 'extractKeyPoints'],
    limitKb: 1400,
    without: ['natural'],
  },
  // Beside what analyze weighs, the parser of HTML is 21 kB, and both parsers are 43 kB.
  { entry: 'precis/html', names: ['fromHtml'], limitKb: 1150, without: ['natural'] },
  { entry: 'precis/markdown', names: ['fromMarkdown'], limitKb: 1200, without: ['natural'] },
  { entry: 'precis/summarizer', names: ['Summarizer'], limitKb: 1400, without: ['natural'] },
];

const PACKAGE = /node_modules\/((?:@[^/]+\/)?[^/]+)\//u;

const found: string[] = [];
for (const { entry = 'precis', names, limitKb, without } of RULES) {
  const { kb, packages } = await bundle(entry, names);
  const label = names.length > 1 ? 'all' : names.join();
  found.push(`${label} ${kb.toFixed(0)}`);
  if (kb > limitKb) fail(`${label} is ${kb.toFixed(1)} kB gzip, above its limit of ${limitKb}`);
  for (const name of without) if (packages.has(name)) fail(`${label} contains ${name}`);
}
console.log(`${found.join(', ')} kB gzip`);

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

/** Bundles an application that uses only these names, from dist. */
async function bundle(entry: string, names: readonly string[]): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export { ${names.join(', ')} } from '${entry}';`, resolveDir: ROOT },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    metafile: true,
    write: false,
  });
  const [output] = Object.values(metafile.outputs);
  const inputs = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  const packages = new Set(inputs.map(([path]) => PACKAGE.exec(path)?.[1] ?? 'precis'));
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return { kb: gzipSync(code, { level: 9 }).length / 1000, packages };
}
