import { readFileSync, writeFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

/** Development dependencies whose code goes into dist, so that who installs precis need not install them. */
const BUNDLED = ['natural'];

export default defineConfig({
  entry: ['src/index.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  dts: true,
  clean: true,
  sourcemap: true,
  // natural's single files are CommonJS and belong in dist; the engines stay dependencies.
  noExternal: BUNDLED.map((name) => new RegExp(`^${name}/`, 'u')),
  async onSuccess() {
    writeFileSync('dist/THIRD-PARTY-NOTICES.txt', BUNDLED.map(noticeOf).join('\n\n'));
  },
});

/** What a bundled package asks to be shown: its name and its licence, word for word. */
function noticeOf(name: string): string {
  const folder = new URL(`node_modules/${name}/`, import.meta.url);
  const { version, license } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'));
  const licence = readFileSync(new URL('LICENSE.txt', folder), 'utf8').trim();
  return `Parts of dist come from ${name} ${version} (${license}):\n\n${licence}\n`;
}
