/**
 * Writes the life of one sentence, with the figures of the sources as they are, into docs/how-it-works.md.
 * `npm run golden` does it too, since what moves results moves them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { lifeOfASentence } from './life-of-a-sentence';

const PAGE = new URL('../docs/how-it-works.md', import.meta.url);
const LIFE = /(?<=<!-- life of a sentence -->\n\n).*(?=\n\n<!-- end of its life -->)/su;

const page = readFileSync(PAGE, 'utf8');
writeFileSync(
  PAGE,
  page.replace(LIFE, () => lifeOfASentence()),
);
