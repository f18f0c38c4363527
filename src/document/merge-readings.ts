import type { Tokens } from './analysis';
import { makeTokens, type ReadTokens } from './make-tokens';
import type { Reading } from './tokens';

/** One reading of two that read different blocks of a text: their tokens in text order. */
export function mergeReadings(one: Reading, other: Reading): Reading {
  if (other.tokens.length === 0) return one;
  if (one.tokens.length === 0) return other;
  const read: ReadTokens = { values: [], starts: [], tags: [] };
  const sentenceStarts = new Set<number>();
  const take = ({ tokens, sentenceStarts: own }: Reading, token: number): void => {
    if (own.has(token)) sentenceStarts.add(read.values.length);
    read.values.push(tokens.values[token] ?? '');
    read.starts.push(tokens.starts[token] ?? 0);
    read.tags.push(tokens.tags[token] ?? 'X');
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
  return { tokens: makeTokens(read), sentenceStarts };
}

function startOf({ starts }: Tokens, token: number): number {
  return starts[token] ?? Number.POSITIVE_INFINITY;
}
