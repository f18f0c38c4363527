import type { Analysis } from '../document/analysis';
import { doubleMarkAt, isDoubleMark, isSingleMark, type MarkRole, singleMarkAt } from './quotation-marks';

/**
 * How a sentence stands to a quotation that an earlier sentence opened: `'none'` is open; it goes on `'inside'`
 * one, so that who says it is named elsewhere; or its first mark, apart from its first word, ends one (`'ends'`).
 */
export type OpenQuotation = 'none' | 'inside' | 'ends';

/**
 * A quotation of more tokens was probably closed by a mark that is lost, or never opened: an apostrophe was
 * taken for its mark. Single marks are less sure.
 */
const MAX_DOUBLE_TOKENS = 250;
const MAX_SINGLE_TOKENS = 120;

/** A mark behind an "s" so near to the one that opened closes it: "the 'losers' of the vote". */
const FEW_TOKENS = 6;

const SMALL_WORD = /^\p{Ll}/u;

/** For each sentence of a document, the quotation that it starts in. Quotations end with their paragraph. */
export function findOpenQuotations({ tokens, sentences }: Analysis): readonly OpenQuotation[] {
  const found: OpenQuotation[] = [];
  /** Token of the mark that opened, or -1. */
  let double = -1;
  let single = -1;
  let paragraph = -1;
  /** A sentence whose mark may open or end a quotation: the next mark tells. */
  let unsure = -1;
  const settle = (): void => {
    if (unsure >= 0) found.fill('none', unsure + 1).fill('ends', unsure, unsure + 1);
    unsure = -1;
  };
  for (const sentence of sentences) {
    const { firstToken, endToken } = sentence;
    if (sentence.paragraph !== paragraph) {
      settle();
      double = -1;
      single = -1;
      paragraph = sentence.paragraph;
    }
    if (double >= 0 && firstToken - double > MAX_DOUBLE_TOKENS) double = -1;
    if (single >= 0 && firstToken - single > MAX_SINGLE_TOKENS) {
      settle();
      single = -1;
    }
    const wasOpen = double >= 0 || single >= 0;
    const isApart = (tokens.starts[firstToken + 1] ?? 0) > (tokens.ends[firstToken] ?? 0);
    let first: MarkRole | undefined;
    for (let at = firstToken; at < endToken; at += 1) {
      const value = tokens.values[at] ?? '';
      if (value.length > 1) continue;
      if (isDoubleMark(tokens, at)) {
        const role = doubleMarkAt(tokens, at, double >= 0);
        double = role === 'opens' ? at : -1;
        if (at === firstToken) first = role;
      } else if (isSingleMark(value)) {
        const role = singleMarkAt(tokens, at, single >= 0);
        if (at === firstToken) first = role;
        if (role === 'opens') {
          settle();
          single = at;
          if (at === firstToken && isApart && !wasOpen) unsure = found.length;
        } else if (role === 'closes' && !isPlural(tokens, at, single)) {
          unsure = -1;
          single = -1;
        }
      }
    }
    if (!wasOpen || first === 'opens') found.push('none');
    else found.push(first === 'closes' && isApart ? 'ends' : 'inside');
  }
  settle();
  return found;
}

/** "the players' union" inside a quotation of some length. */
function isPlural({ values, lowers }: Analysis['tokens'], at: number, opened: number): boolean {
  if (opened < 0 || at - opened <= FEW_TOKENS) return false;
  return (lowers[at - 1] ?? '').endsWith('s') && SMALL_WORD.test(values[at + 1] ?? '');
}
