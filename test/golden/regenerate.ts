/**
 * Writes expected.json in every golden folder, or in those that are named:
 *
 *     npm run golden
 *     npm run golden -- news-article how-to
 *
 * Without names it also writes what every runtime has to answer, test/runtimes/expected.jsonl.
 * Its diff is the review of a change to what precis says: read it before you commit it.
 */
import { writeFileSync } from 'node:fs';
import { answerOfSources } from '../runtimes/answer-of-sources';
import { digestOf } from './digest-of';
import { goldenFolders, readInput } from './golden-folders';

const wanted = new Set(process.argv.slice(2));
const known = new Set(goldenFolders().map(({ slug }) => slug));
const unknown = [...wanted].filter((slug) => !known.has(slug));
if (unknown.length > 0) {
  console.error(`No golden folder is called ${unknown.join(', ')}.`);
  process.exit(1);
}
for (const folder of goldenFolders()) {
  if (wanted.size > 0 && !wanted.has(folder.slug)) continue;
  writeFileSync(folder.expectedPath, `${JSON.stringify(digestOf(readInput(folder)), null, 2)}\n`);
  console.log(`test/golden/${folder.slug}/expected.json`);
}
if (wanted.size === 0) {
  writeFileSync(new URL('../runtimes/expected.jsonl', import.meta.url), await answerOfSources());
  console.log('test/runtimes/expected.jsonl');
}
