import type { ReadableText } from '../contract/types';
import type { Analysis } from './analysis';
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
  let token = 0;
  for (const [number, block] of blocks.entries()) {
    const first = token;
    while (token < tokens.length && (tokens.starts[token] ?? 0) < block.end) token += 1;
    if (token === first) continue;
    const starts = isPlain[number]
      ? splitPlainSentences(tokens, first, token, language)
      : splitSentences(text, tokens, first, token, sentenceStarts);
    for (const [index, firstToken] of starts.entries()) {
      ranges.push({ firstToken, endToken: starts[index + 1] ?? token, block: number });
    }
  }
  return ranges;
}
