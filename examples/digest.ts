/**
 * Prints a digest of a text: title, summary, key points and entities.
 *
 *     npm start                  the sample article
 *     npm start -- FILE          a file
 *     npm start -- - < FILE      standard input
 */
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { analyze, extractEntities, extractKeyPoints, summarize } from 'precis';
import { renderDigest } from './render-digest';

const SAMPLE = new URL('sample-article.txt', import.meta.url);
/** Lines longer than this are hard to read, however wide the terminal. */
const MAX_COLUMNS = 96;
const DEFAULT_COLUMNS = 80;

// A reader that stops early, such as `head`, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const source = process.argv[2];
const text = await readText(source).catch((error: NodeJS.ErrnoException) => {
  console.error(`Cannot read ${source}: ${reasonOf(error)}.`);
  process.exit(1);
});

const document = analyze(text);
const digest = renderDigest(
  {
    text,
    summary: summarize(document),
    keyPoints: extractKeyPoints(document),
    entities: extractEntities(document),
  },
  {
    columns: Math.min(process.stdout.columns ?? DEFAULT_COLUMNS, MAX_COLUMNS),
    hasColours: process.stdout.isTTY === true && process.stdout.hasColors(),
  },
);
process.stdout.write(digest);

async function readText(source: string | undefined): Promise<string> {
  const bytes = source === '-' ? await buffer(process.stdin) : await readFile(source ?? SAMPLE);
  return new TextDecoder().decode(bytes);
}

function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  return code === 'EACCES' ? 'permission denied' : message;
}
