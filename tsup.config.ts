import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import { writeCommonJs } from './scripts/write-common-js';

/** Development dependencies whose code goes into dist, so that who installs precis need not install them. */
const BUNDLED = [
  'natural',
  '@lezer/markdown',
  '@lezer/common',
  '@lezer/highlight',
  'htmlparser2',
  'entities',
];
const LICENCE_FILES = ['LICENSE', 'LICENSE.txt', 'LICENSE.md'];

const SHARED: Options = {
  entry: {
    index: 'src/index.ts',
    summarizer: 'src/summarizer/summarizer.ts',
    markdown: 'src/markdown/from-markdown.ts',
    html: 'src/html/from-html.ts',
  },
  target: 'es2022',
  platform: 'neutral',
};

export default defineConfig([
  {
    ...SHARED,
    // What the entries share is written once, and is one module: a Document made by one is known to the others.
    format: 'esm',
    splitting: true,
    clean: true,
    dts: true,
    sourcemap: true,
    // The parsers and natural's single files belong in dist; the engines stay dependencies.
    noExternal: BUNDLED.map((name) => new RegExp(`^${name}(?:/|$)`, 'u')),
    async onSuccess() {
      await writeCommonJs('dist');
      writeFileSync('dist/THIRD-PARTY-NOTICES.txt', BUNDLED.map(noticeOf).join('\n\n'));
    },
  },
  // The types for who requires; the code is made from the modules above.
  { ...SHARED, format: 'cjs', dts: { only: true } },
]);

/** What a bundled package asks to be shown: its name and its licence, word for word. */
function noticeOf(name: string): string {
  const folder = new URL(`node_modules/${name}/`, import.meta.url);
  const { version, license } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'));
  const file = LICENCE_FILES.map((one) => new URL(one, folder)).find((one) => existsSync(one));
  if (file === undefined) throw new Error(`${name} has no licence file`);
  const licence = readFileSync(file, 'utf8').trim();
  return `Parts of dist come from ${name} ${version} (${license}):\n\n${licence}\n`;
}
