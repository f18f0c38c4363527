// A page's meta description: the best sentences of its text that fit what search engines show, about 160 characters.
// `npx tsx examples/meta-description.ts [FILE]` after `npm run build`.
import { readFile } from 'node:fs/promises';
import { analyze, summarize } from 'precis';

const MAX_CHARACTERS = 160;

const path = process.argv[2] ?? new URL('sample-article.txt', import.meta.url);
const document = analyze(await readFile(path, 'utf8'));
const { text, truncated } = summarize(document, { characters: MAX_CHARACTERS - 1 });
// A sentence that had to be cut says so; the one character for it was kept free.
const description = text.replace(/\s+/gu, ' ') + (truncated ? '…' : '');

console.log(`<title>${escapeHtml(document.title ?? 'Untitled')}</title>`);
console.log(`<meta name="description" content="${escapeHtml(description)}" />`);

function escapeHtml(raw: string): string {
  return raw.replace(/&/gu, '&amp;').replace(/"/gu, '&quot;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
}
