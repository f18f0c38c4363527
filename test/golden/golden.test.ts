import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { digestOf } from './digest-of';
import { expectedFolders, goldenFolders, readInput } from './golden-folders';

describe('golden folders', () => {
  test('there are at least sixteen', () => {
    expect(goldenFolders().length).toBeGreaterThanOrEqual(16);
  });

  test.each(goldenFolders())('$slug has an input', ({ inputPath }) => {
    expect(existsSync(inputPath)).toBe(true);
  });

  test('one input keeps its CRLF line ends through git', () => {
    const crlf = goldenFolders().filter((folder) => readInput(folder).includes('\r\n'));
    expect(crlf.map(({ slug }) => slug)).toEqual(['crlf-lines']);
  });
});

/** A change here is meant or it is a bug: `npm run golden` writes what precis says now, for a person to read. */
describe.skipIf(expectedFolders().length === 0)('precis says what is expected', () => {
  test.each(expectedFolders())('of $slug', (folder) => {
    expect(digestOf(readInput(folder))).toEqual(JSON.parse(readFileSync(folder.expectedPath, 'utf8')));
  });
});
