import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { defineConfig } from 'tsup';
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

// scripts/build.ts does the rest: the types for who requires, and the maps.
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    summarizer: 'src/summarizer/summarizer.ts',
    markdown: 'src/markdown/from-markdown.ts',
    html: 'src/html/from-html.ts',
  },
  target: 'es2022',
  platform: 'neutral',
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
});

/** What a bundled package asks to be shown: its name and its licence, word for word. */
function noticeOf(name: string): string {
  const folder = new URL(`node_modules/${name}/`, import.meta.url);
  const { version, license } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'));
  const file = LICENCE_FILES.map((one) => new URL(one, folder)).find((one) => existsSync(one));
  if (file === undefined) throw new Error(`${name} has no licence file`);
  const licence = readFileSync(file, 'utf8').trim();
  return `Parts of dist come from ${name} ${version} (${license}):\n\n${licence}\n`;
}
