import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  dts: true,
  clean: true,
  sourcemap: true,
  // natural's single files are CommonJS and belong in dist; the engines stay dependencies.
  noExternal: [/^natural\//],
});
