import type { Tokens } from './analysis';
import { TokenList } from './token-list';
import type { Reading } from './tokens';

/** One reading of two that read different blocks of a text: their tokens in text order. */
export function mergeReadings(one: Reading, other: Reading): Reading {
  if (other.tokens.length === 0) return one;
  if (one.tokens.length === 0) return other;
  const list = new TokenList();
  const sentenceStarts = new Set<number>();
  const take = ({ tokens, sentenceStarts: own }: Reading, token: number): void => {
    if (own.has(token)) sentenceStarts.add(list.length);
    list.add(tokens.values[token] ?? '', tokens.starts[token] ?? 0, tokens.tags[token] ?? 'X');
  };
  let left = 0;
  let right = 0;
  while (left < one.tokens.length || right < other.tokens.length) {
    if (startOf(one.tokens, left) <= startOf(other.tokens, right)) {
      take(one, left);
      left += 1;
    } else {
      take(other, right);
      right += 1;
    }
  }
  return { tokens: list.finish(), sentenceStarts };
}

function startOf({ starts }: Tokens, token: number): number {
  return starts[token] ?? Number.POSITIVE_INFINITY;
}
