import type { Tokens } from '../analysis';
import { isGlued } from './stops';

/**
 * Longest sentence in tokens; the longest of 2,000 news and web texts that were read has under 200. A
 * longer run, of a text without stops, is cut, so that no stage meets an endless one.
 */
export const MAX_SENTENCE_TOKENS = 250;

const CLAUSE_END = /^[;:；：؛]$/u;
const COMMA = /^[,，、،]$/u;

/** Cuts what is longer than the cap: behind a semicolon, else a comma, else before "and", else anywhere. */
export function cutLongSentences(
  tokens: Tokens,
  starts: readonly number[],
  endToken: number,
): readonly number[] {
  const cut: number[] = [];
  for (const [index, first] of starts.entries()) {
    const end = starts[index + 1] ?? endToken;
    let start = first;
    cut.push(start);
    while (end - start > MAX_SENTENCE_TOKENS) {
      start = bestCut(tokens, start);
      cut.push(start);
    }
  }
  return cut;
}

function bestCut(tokens: Tokens, start: number): number {
  const last = start + MAX_SENTENCE_TOKENS;
  let best = last;
  let bestWorth = 0;
  for (let token = start + MAX_SENTENCE_TOKENS / 2; token <= last; token += 1) {
    const before = tokens.values[token - 1] ?? '';
    const worth = CLAUSE_END.test(before)
      ? 4
      : COMMA.test(before)
        ? 3
        : tokens.tags[token] === 'CCONJ'
          ? 2
          : 1;
    if (worth >= bestWorth && !(worth === 1 && isGlued(tokens, token))) {
      best = token;
      bestWorth = worth;
    }
  }
  return best;
}
