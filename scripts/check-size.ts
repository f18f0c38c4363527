/**
 * What a caller pays for each export: bundled by esbuild as an application would, minified, gzipped. Fails above the
 * limits, and where a badge says otherwise. (test/package/tree-shaking.test.ts asks the same of Rollup and webpack.)
 */
import { readBadge } from './sizes/badges';
import { EXPORTS, labelOf } from './sizes/exports';
import { weighExport } from './sizes/weigh-export';

/** The tables are trained anew now and then; a badge that is off by less misleads nobody. */
const TOLERATED_SHARE = 0.02;

const found: string[] = [];
for (const rule of EXPORTS) {
  const kb = await weighExport(rule);
  const label = labelOf(rule);
  found.push(`${label} ${kb.toFixed(0)}`);
  if (kb > rule.limitKb) fail(`${label} is ${kb.toFixed(1)} kB gzip, above its limit of ${rule.limitKb}`);
  const shown = readBadge(label);
  const isFresh = Math.abs(shown - kb) <= kb * TOLERATED_SHARE;
  if (!isFresh) {
    fail(
      `The badge of ${label} shows ${shown} kB, but it is ${kb.toFixed(0)}: npm run badges writes it anew`,
    );
  }
}
console.log(`${found.join(', ')} kB gzip`);

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
