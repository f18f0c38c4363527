import type { WordRange, Words } from '../words';
import type { CutRule } from './cut-rule';

const BULLET = /^[•‣◦▪●·–—-]$|^--$/u;
const NUMERAL = /^(?:\p{N}{1,2}|\p{L})$/u;
const CLOSING = /^[.)]$/u;

/** The bullet or number of a list that was run into the text: "• ", "1) ". */
export const LIST_MARKER: CutRule = { name: 'list marker', find: findListMarker };

function findListMarker(words: Words): readonly WordRange[] {
  if (BULLET.test(words.values[0] ?? '')) return [{ from: 0, to: 1 }];
  const isNumbered = NUMERAL.test(words.values[0] ?? '') && CLOSING.test(words.values[1] ?? '');
  return isNumbered ? [{ from: 0, to: 2 }] : [];
}
