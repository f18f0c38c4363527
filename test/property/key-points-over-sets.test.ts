import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dataFolder, hasData, readSet, sampleEvenly } from '../../bench/data';
import type { Document, ExtractKeyPointsOptions } from '../../src/contract/types';
import { countWords } from '../../src/contract/words';
import { analyze } from '../../src/document/analyze';
import { extractKeyPoints } from '../../src/key-points/extract-key-points';
import { rebuildPoint } from '../unit/key-points/rebuild-point';
import { nastyText } from './nasty-text';

/** Documents of each set, spread evenly; all of them where PRECIS_EVERY_DOCUMENT is set. */
const SAMPLE = process.env.PRECIS_EVERY_DOCUMENT === undefined ? 25 : undefined;

const FOLDERS = ['summaries', 'unlabelled', 'entities', 'boilerplate'];
const OPTIONS: readonly ExtractKeyPointsOptions[] = [
  { length: 'long' },
  { limit: 12, maxWords: 14, authored: 'ignore' },
];
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

type Item = Readonly<Record<string, unknown>>;

describe('edits rebuild every point, and every word of a point is a word of the input', () => {
  const files = FOLDERS.filter(hasData).flatMap((folder) =>
    readdirSync(join(dataFolder(), folder))
      .filter((file) => file.endsWith('.jsonl'))
      .map((file) => `${folder}/${file}`),
  );

  // Said aloud where a person runs it; in CI the data must be there.
  if (files.length === 0) console.warn(`Key points are not checked over the sets: none in ${dataFolder()}.`);
  test.skipIf(files.length === 0 && process.env.CI !== 'true')('the development data is there', () => {
    expect(files, dataFolder()).not.toEqual([]);
  });

  test.each(files)('over %s', { timeout: 600_000 }, (file) => {
    for (const item of sampleEvenly(readSet<Item>(file), SAMPLE)) {
      for (const text of textsOf(item)) {
        const document = analyze(text);
        for (const options of OPTIONS) check(text, document, options);
      }
    }
  });

  test('over any string', () => {
    fc.assert(
      fc.property(nastyText, fc.integer({ min: 1, max: 40 }), fc.boolean(), (text, maxWords, verbatim) => {
        check(text, text, { limit: 20, maxWords, verbatim });
      }),
      { numRuns: 300, seed: 20_250_301 },
    );
  });
});

/** The document's text, or its page as each extractor gives it. */
function textsOf(item: Item): readonly string[] {
  if (typeof item.text === 'string') return [item.text];
  return Object.values(item).flatMap((value) =>
    typeof value === 'object' && value !== null && 'lines' in value && Array.isArray(value.lines)
      ? [value.lines.join('\n')]
      : [],
  );
}

function check(input: string, read: string | Document, options: ExtractKeyPointsOptions): void {
  const points = extractKeyPoints(read, options);
  if (points.length === 0) return;
  const known = new Set(wordsOf(input));
  for (const point of points) {
    const { text, source, edits } = point;
    expect(input.slice(source.start, source.end)).toBe(source.text);
    expect(rebuildPoint(input, point)).toBe(text);
    expect(wordsOf(text).filter((word) => !known.has(word))).toEqual([]);
    expect(countWords(text)).toBeLessThanOrEqual(options.maxWords ?? 35);
    let cursor = source.start;
    for (const { start, end } of edits) {
      expect(start).toBeGreaterThanOrEqual(cursor);
      expect(end).toBeGreaterThan(start);
      cursor = end;
    }
    expect(cursor).toBeLessThanOrEqual(source.end);
  }
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(WORD) ?? [];
}
