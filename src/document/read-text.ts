import type { Analysis } from './analysis';
import { type Block, findBlocks } from './blocks';
import { guessLanguage } from './language';
import { scanLines } from './lines';
import { splitSentences } from './sentences';
import { type Reading, readTokens } from './tokens';

/** A stretch of tokens of one block. */
interface SentenceRange {
  readonly firstToken: number;
  /** One past the last token. */
  readonly endToken: number;
  /** Number of the block that the sentence stands in. */
  readonly block: number;
}

/** All that can be known of a text before any option is asked. */
export interface TextReading extends Pick<Analysis, 'text' | 'tokens' | 'language'> {
  readonly blocks: readonly Block[];
  readonly ranges: readonly SentenceRange[];
}

/** Reads a text: lines, blocks, tokens in one pass of the engine, sentences. */
export function readText(text: string): TextReading {
  const blocks = findBlocks(text, scanLines(text));
  const reading = readTokens(text, blocks);
  const { tokens } = reading;
  return {
    text,
    blocks,
    tokens,
    language: guessLanguage(tokens),
    ranges: findRanges(text, blocks, reading),
  };
}

function findRanges(
  text: string,
  blocks: readonly Block[],
  { tokens, sentenceStarts }: Reading,
): readonly SentenceRange[] {
  const ranges: SentenceRange[] = [];
  let token = 0;
  for (const [number, block] of blocks.entries()) {
    const first = token;
    while (token < tokens.length && (tokens.starts[token] ?? 0) < block.end) token += 1;
    if (token === first) continue;
    const starts = splitSentences(text, tokens, first, token, sentenceStarts);
    for (const [index, firstToken] of starts.entries()) {
      ranges.push({ firstToken, endToken: starts[index + 1] ?? token, block: number });
    }
  }
  return ranges;
}
