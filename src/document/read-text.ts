import type { ReadableText } from '../contract/types';
import type { Analysis, Tokens } from './analysis';
import { findRunIns } from './furniture/run-ins';
import { ENGLISH, guessLanguage, isForeignScript } from './language/language';
import { splitPlainSentences } from './language/plain-sentences';
import { readPlainTokens } from './language/plain-tokens';
import { mayLeaveLatin } from './language/scripts';
import { type Block, findBlocks } from './layout/blocks';
import { scanLines } from './layout/lines';
import { mergeReadings } from './merge-readings';
import { splitSentences } from './sentences/sentences';
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
  /** What the text was made from, where its blocks are known from markup. */
  readonly readable?: ReadableText;
}

/**
 * Reads a text: lines, blocks, tokens in one pass of the engine, sentences. The engine knows English; another
 * language, or a paragraph of an English text in another script, is read by marks and spaces alone.
 */
export function readText(text: string, blocks = findBlocks(text, scanLines(text))): TextReading {
  const language = guessLanguage(text);
  const isPlain = plainBlocks(text, blocks, language);
  const reading = mergeReadings(
    readTokens(
      text,
      blocks.filter((_, index) => !isPlain[index]),
    ),
    readPlainTokens(
      text,
      blocks.filter((_, index) => isPlain[index]),
    ),
  );
  return {
    text,
    blocks,
    tokens: reading.tokens,
    language,
    ranges: findRanges(text, blocks, reading, isPlain, language),
  };
}

/** For each block whether English rules would misread it. */
function plainBlocks(text: string, blocks: readonly Block[], language: string): readonly boolean[] {
  if (language !== ENGLISH) return blocks.map(() => true);
  if (!mayLeaveLatin(text)) return blocks.map(() => false);
  return blocks.map((block) => mayLeaveLatin(block.text) && isForeignScript(block.text));
}

function findRanges(
  text: string,
  blocks: readonly Block[],
  { tokens, sentenceStarts }: Reading,
  isPlain: readonly boolean[],
  language: string,
): readonly SentenceRange[] {
  const ranges: SentenceRange[] = [];
  const offsets = findRunIns(text).flatMap(({ start, end }) => [start, end]);
  let offset = 0;
  let token = 0;
  for (const [number, block] of blocks.entries()) {
    const first = token;
    while (token < tokens.length && (tokens.starts[token] ?? 0) < block.end) token += 1;
    if (token === first) continue;
    const starts = isPlain[number]
      ? splitPlainSentences(tokens, first, token, language)
      : splitSentences(text, tokens, first, token, sentenceStarts);
    const firstOffset = offset;
    while (offset < offsets.length && (offsets[offset] ?? 0) < block.end) offset += 1;
    const cut =
      offset === firstOffset
        ? starts
        : withOffsets(starts, token, tokens, offsets.slice(firstOffset, offset));
    for (const [index, firstToken] of cut.entries()) {
      ranges.push({ firstToken, endToken: cut[index + 1] ?? token, block: number });
    }
  }
  return ranges;
}

/** The first tokens of a block's sentences, with those at the offsets where words of the page begin and end. */
function withOffsets(
  starts: readonly number[],
  endToken: number,
  tokens: Tokens,
  offsets: readonly number[],
): readonly number[] {
  const first = starts[0] ?? endToken;
  const all = new Set(starts);
  let token = first;
  for (const offset of offsets) {
    while (token < endToken && (tokens.starts[token] ?? 0) < offset) token += 1;
    if (token > first && token < endToken) all.add(token);
  }
  return [...all].sort((one, other) => one - other);
}
