import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { BUNDLERS, gzipKb, moduleThatUses } from '../../scripts/sizes/bundlers';
import { EXPORTS, labelOf } from '../../scripts/sizes/exports';
import { modelMarkers } from '../../scripts/sizes/model-markers';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** webpack with its minifier takes some six seconds of a processor for each. */
const TIME_LIMIT_MS = 180_000;

const markers = await modelMarkers(ROOT);
const measured = new Map<string, string[]>(EXPORTS.map((rule) => [labelOf(rule), []]));

afterAll(() => {
  const lines = [...measured].map(([label, sizes]) => `${label.padEnd(18)}${sizes.join('')}`);
  const heading = Object.keys(BUNDLERS).map((name) => name.padStart(10));
  console.log(`kB of gzip${' '.repeat(8)}${heading.join('')}\n${lines.join('\n')}`);
});

test('each generated table has a text of its own to be known by', () => {
  const texts = [...markers.values()];
  const isUnclear = (text: string) =>
    text.length < 12 || texts.filter((other) => other.includes(text)).length > 1;
  expect(texts.filter(isUnclear)).toEqual([]);
});

describe.each(Object.entries(BUNDLERS))('an application bundled with %s', (_name, bundle) => {
  test.each(EXPORTS.map((rule) => [labelOf(rule), rule] as const))(
    'pays for the tables of %s alone, within its limit',
    async (label, { entry, names, models, limitKb }) => {
      const code = await bundle(moduleThatUses(names, entry), ROOT);
      const kb = gzipKb(code);
      measured.get(label)?.push(kb.toFixed(0).padStart(10));
      const held = [...markers].filter(([, text]) => code.includes(text)).map(([model]) => model);
      expect(held).toEqual([...models].sort());
      expect(kb).toBeLessThanOrEqual(limitKb);
    },
    TIME_LIMIT_MS,
  );
});
