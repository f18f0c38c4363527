import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { answerOfSources } from './answer-of-sources';

const EXPECTED = readFileSync(new URL('expected.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');
const FOUND = (await answerOfSources()).trimEnd().split('\n');

/** The sources answer what dist must answer in every runtime; `npm run golden` writes it anew. */
test.each(EXPECTED.map((line) => [JSON.parse(line).name as string, line]))('of %s', (name, line) => {
  expect(FOUND.find((found) => JSON.parse(found).name === name)).toBe(line);
});

test('no case is left out', () => {
  expect(FOUND.length).toBe(EXPECTED.length);
});
