/**
 * `npm run scale`: reads five million characters of each degenerate kind of text, markup, option and lexicon with every
 * function, and an eighth of that, and writes the time for each million and how it grows with each doubling to
 * artifacts/scale.json. Takes more than an hour. `npm run scale -- --chars 500000 --only quotes` reads less.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { DEGENERATE_MARKUP } from '../test/scale/degenerate-markup';
import { DEGENERATE_TEXTS, TEXTS_OF_NAMES, TEXTS_OF_OPTIONS } from '../test/scale/degenerate-texts';
import { readAsMarkup, readWithAll, readWithLexicon, readWithLongOptions } from '../test/scale/functions';
import { DOUBLINGS, MOST_PER_DOUBLING, NOISE_MS } from '../test/scale/growth';

const CHARS = 5_000_000;
const RESULTS = fileURLToPath(new URL('../artifacts/scale.json', import.meta.url));

interface Row {
  readonly kind: string;
  readonly name: string;
  readonly millisecondsPerMillion: number;
  readonly timesPerDoubling: number | null;
}

const { values } = parseArgs({
  options: { chars: { type: 'string', default: String(CHARS) }, only: { type: 'string', default: '' } },
});
const chars = Number(values.chars);
if (!Number.isSafeInteger(chars) || chars < 1)
  throw new Error(`--chars must be an integer, not ${values.chars}`);

const kinds = [
  ...DEGENERATE_TEXTS.map((kind) => ({ ...kind, read: readWithAll })),
  ...DEGENERATE_MARKUP.map((kind) => ({ ...kind, read: readAsMarkup })),
  ...TEXTS_OF_OPTIONS.map(({ name, make }) => ({
    name: `options: ${name}`,
    make,
    read: readWithLongOptions,
  })),
  ...TEXTS_OF_NAMES.map(({ name, make }) => ({ name: `lexicon: ${name}`, make, read: readWithLexicon })),
];
const rows: Row[] = [];
for (const { name: kind, make, read } of kinds) {
  if (!kind.includes(values.only)) continue;
  const base = read(make(chars / 2 ** DOUBLINGS));
  const own = read(make(chars)).map(({ name, milliseconds }, at): Row => {
    const before = base[at]?.milliseconds ?? 0;
    const isNoise = milliseconds < NOISE_MS || before === 0;
    return {
      kind,
      name,
      millisecondsPerMillion: Math.round((milliseconds / chars) * 1e6),
      timesPerDoubling: isNoise ? null : round((milliseconds / before) ** (1 / DOUBLINGS)),
    };
  });
  rows.push(...own);
  console.log(`${kind}: ${own.map((row) => `${row.name} ${row.millisecondsPerMillion} ms/M`).join(', ')}`);
}

const worst = [...new Set(rows.map(({ name }) => name))].map((name) =>
  rows.filter((row) => row.name === name).reduce((most, row) => (isSlower(row, most) ? row : most)),
);
console.log('\nSlowest kind of each function:');
for (const row of worst) console.log(`${row.name}: ${row.millisecondsPerMillion} ms/M on ${row.kind}`);
mkdirSync(dirname(RESULTS), { recursive: true });
if (values.only === '') writeFileSync(RESULTS, `${JSON.stringify({ chars, worst, rows }, null, 2)}\n`);

const slow = rows.filter(({ timesPerDoubling }) => (timesPerDoubling ?? 0) > MOST_PER_DOUBLING);
for (const { kind, name, timesPerDoubling } of slow) {
  console.error(`${name} takes ${timesPerDoubling} times as long for twice as much: ${kind}`);
}
if (slow.length > 0) process.exitCode = 1;

function isSlower(row: Row, than: Row): boolean {
  return row.millisecondsPerMillion > than.millisecondsPerMillion;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
