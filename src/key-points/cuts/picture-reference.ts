import type { WordRange, Words } from '../words';
import type { CutRule } from './cut-rule';

/** Where in a picture somebody is, or that there is one. */
const PICTURE_WORDS: ReadonlySet<string> = new Set(
  'pictured above below left right centre center inset top bottom and with here far second third from photo file photographed in seen main'.split(
    ' ',
  ),
);
/** One of these at least: "(and here)" refers to something else. */
const PICTURE_SIGNS: ReadonlySet<string> = new Set(
  'pictured above below left right centre center inset photographed'.split(' '),
);
const MAX_WORDS = 5;
const COMMA_ENDS: ReadonlySet<string> = new Set([',', '.']);

/** A reference to a picture that the reader of a point has not: "(pictured)", ", pictured left,". */
export const PICTURE_REFERENCE: CutRule = { name: 'picture reference', find: findPictureReferences };

function findPictureReferences(words: Words): readonly WordRange[] {
  const { values, lowers, length } = words;
  if (!values.includes('(') && !lowers.includes('pictured')) return [];
  const found: WordRange[] = [];
  for (let at = 1; at < length; at += 1) {
    const opening = values[at];
    if (opening !== '(' && (opening !== ',' || lowers[at + 1] !== 'pictured')) continue;
    const close = endOfReference(words, at);
    if (close < 0) continue;
    if (opening === '(' && values[close] === ')') found.push({ from: at, to: close + 1 });
    // The comma behind goes too, the stop stays.
    if (opening === ',' && COMMA_ENDS.has(values[close] ?? ''))
      found.push({ from: at, to: values[close] === ',' ? close + 1 : close });
  }
  return found;
}

/** The first word behind the reference that opens at `at`, or -1 where there is none. */
function endOfReference({ lowers, length }: Words, at: number): number {
  let hasSign = false;
  let end = at + 1;
  while (end < length && end - at <= MAX_WORDS && PICTURE_WORDS.has(lowers[end] ?? '')) {
    hasSign ||= PICTURE_SIGNS.has(lowers[end] ?? '');
    end += 1;
  }
  return hasSign ? end : -1;
}
