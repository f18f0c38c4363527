import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';

/** The page may load its own files and nothing else, and may talk to nobody. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

/** Packages whose code or fonts the built page carries, with the file that holds each one's licence. */
const CARRIED: readonly (readonly [name: string, file: string])[] = [
  ['precis', '../../LICENSE'],
  ['natural', '../../node_modules/natural/LICENSE.txt'],
  ['wink-nlp', '../../node_modules/wink-nlp/LICENSE'],
  ['wink-eng-lite-web-model', '../../node_modules/wink-eng-lite-web-model/LICENSE'],
  ['Source Serif 4', '../../node_modules/@fontsource-variable/source-serif-4/LICENSE'],
  ['Inter', '../../node_modules/@fontsource-variable/inter/LICENSE'],
];

/** Writes the policy into the page as built; while it is being changed, vite's own scripts need more. */
const securityPolicy: Plugin = {
  name: 'security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
      injectTo: 'head-prepend',
    },
  ],
};

/** Puts the licences of all that is carried beside the page. */
const licences: Plugin = {
  name: 'licences',
  apply: 'build',
  generateBundle() {
    const texts = CARRIED.map(
      ([name, file]) => `${name}\n\n${readFileSync(new URL(file, import.meta.url), 'utf8').trim()}\n`,
    );
    this.emitFile({ type: 'asset', fileName: 'LICENCES.txt', source: texts.join('\n\n') });
  },
};

// Relative addresses: the page works in any folder of any host.
export default defineConfig({
  base: './',
  plugins: [securityPolicy, licences],
  build: { chunkSizeWarningLimit: 5000, modulePreload: { polyfill: false } },
  worker: { format: 'es' },
});
