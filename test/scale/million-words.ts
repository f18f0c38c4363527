/**
 * Run by the test beside it in a process of its own, with the words to read as argument: prints, as JSON, the
 * processor time of reading the text with every function, and the memory that it takes at its peak.
 */
import { analyze, extractEntities, extractKeyPoints, summarize } from '../../src/index';
import { goldenFolders, readInput } from '../golden/golden-folders';
import { cpuMilliseconds } from './cpu-milliseconds';
import { DEGENERATE_TEXTS } from './degenerate-texts';

/** Of the text's words this many times as many are of the golden texts as are of sentences never seen before. */
const FRESH_CHARS = 1_000;

function readAll(text: string): void {
  const document = analyze(text);
  summarize(document);
  extractEntities(document);
  extractKeyPoints(document);
}

/** Golden texts over and over, with new names and words between them. */
function makeText(words: number): string {
  const golden = goldenFolders().map(readInput);
  const fresh = DEGENERATE_TEXTS.find(({ name }) => name === 'different sentences')?.make(words) ?? '';
  const pieces: string[] = [];
  for (let count = 0, at = 0; count < words; at += 1) {
    const from = at * FRESH_CHARS;
    const piece = `${golden[at % golden.length] ?? ''}\n\n${fresh.slice(from, from + FRESH_CHARS)}\n\n`;
    pieces.push(piece);
    count += piece.split(/\s+/u).length;
  }
  // Through bytes, so that it is one flat string, as a text that was read from a file is.
  return Buffer.from(pieces.join('')).toString();
}

const text = makeText(Number(process.argv[2]));
readAll(makeText(1_000));
globalThis.gc?.();
const before = process.memoryUsage().rss;
const milliseconds = cpuMilliseconds(() => readAll(text));
const peak = process.resourceUsage().maxRSS * 1_024;
const bytes = Buffer.byteLength(text);
console.log(JSON.stringify({ milliseconds, bytes, bytesPerByte: (peak - before) / bytes }));
