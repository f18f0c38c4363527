// A batch: every .txt file of a folder, one line of JSON each on standard output, a progress bar on standard error.
// `npx tsx examples/batch.ts FOLDER > digests.jsonl` after `npm run build`.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { analyze, extractEntities, extractKeyPoints, summarize } from 'precis';
import { progressBar } from './progress-bar';

const folder = process.argv[2];
if (folder === undefined) {
  console.error('Usage: batch.ts FOLDER');
  process.exit(1);
}

const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
let words = 0;
for (const [index, name] of names.entries()) {
  showProgress(index, name);
  const text = await readFile(join(folder, name), 'utf8');
  words += text.match(/\S+/gu)?.length ?? 0;
  process.stdout.write(`${JSON.stringify({ file: name, ...digestOf(text) })}\n`);
}
showProgress(names.length, '');
console.error(`\n${names.length} files, ${words.toLocaleString('en')} words`);

function digestOf(text: string) {
  const document = analyze(text);
  return {
    title: document.title,
    summary: summarize(document).text,
    keyPoints: extractKeyPoints(document).map((point) => point.text),
    names: extractEntities(document, { limit: 5 }).map(({ name }) => name),
  };
}

/** Drawn over itself at a terminal; left out where standard error goes to a file. */
function showProgress(done: number, label: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${progressBar(done, names.length, label)}`);
}
