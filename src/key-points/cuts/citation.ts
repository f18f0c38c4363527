import type { WordRange, Words } from '../words';
import type { CutRule } from './cut-rule';

const NUMERAL = /^\p{N}{1,3}$/u;
const BETWEEN: ReadonlySet<string> = new Set([',', '-', '–', ';']);

/** The numbers of sources, which a point has no list of: "[12]", "[3, 4]". */
export const CITATION: CutRule = { name: 'citation', find: findCitations };

function findCitations(words: Words): readonly WordRange[] {
  const { values, length } = words;
  if (!values.includes('[')) return [];
  const found: WordRange[] = [];
  for (let open = 1; open < length; open += 1) {
    if (values[open] !== '[' || !NUMERAL.test(values[open + 1] ?? '')) continue;
    let close = open + 2;
    while (NUMERAL.test(values[close] ?? '') || BETWEEN.has(values[close] ?? '')) close += 1;
    if (values[close] === ']' && !joinsWords(words, close)) found.push({ from: open, to: close + 1 });
  }
  return found;
}

/** Whether a word stands close behind: without the brackets and the space before them, it would join the last one. */
function joinsWords({ starts, ends, tags }: Words, close: number): boolean {
  return starts[close + 1] === ends[close] && tags[close + 1] !== 'PUNCT';
}
