import type { AnalyzeOptions, EntityType, ReadableBlock, ReadableText } from '../contract/types';
import type { Analysis, AnalyzedSentence } from './analysis';
import { findAuthoredPoints } from './layout/authored-points';
import { assignMarkupRoles } from './layout/markup-roles';
import { markRepeats } from './layout/repeats';
import { assignRoles } from './layout/roles';
import { refineSentenceRoles } from './layout/sentence-roles';
import type { TextReading } from './read-text';

/** Says what each sentence of a reading is for, under the caller's options. */
export function interpret(reading: TextReading, options: AnalyzeOptions): Analysis {
  const { text, tokens, language, blocks } = reading;
  const { title, roles } =
    reading.readable === undefined
      ? assignRoles(blocks, options.title)
      : assignMarkupRoles(blocks, reading.readable, options.title ?? titleOf(reading.readable));
  const sentences: readonly AnalyzedSentence[] = reading.ranges.map(
    ({ firstToken, endToken, block }, index) => ({
      index,
      start: tokens.starts[firstToken] ?? 0,
      end: tokens.ends[endToken - 1] ?? 0,
      firstToken,
      endToken,
      paragraph: block,
      role: roles[block] ?? 'body',
      ...(isCell(reading.readable?.blocks[block]) ? { isCell: true } : {}),
    }),
  );
  const refined = refineSentenceRoles(text, sentences);
  const authoredPoints = findAuthoredPoints(refined, blocks);
  const marked = markRepeats(text, refined, authoredPoints);
  const kept = options.boilerplate === 'keep' ? marked.map(keepFurniture) : marked;
  return {
    text,
    title,
    language,
    tokens,
    sentences: kept,
    firstBody: kept.findIndex(({ role }) => role === 'body'),
    authoredPoints,
    lexicon: new Map<string, EntityType>(Object.entries(options.lexicon ?? {})),
    referenceDate: options.referenceDate,
    ...(reading.readable === undefined ? {} : { segments: reading.readable.segments }),
  };
}

/** The title that the markup names; one that was put on `Object.prototype` is nobody's. */
function titleOf(readable: ReadableText): string | undefined {
  return Object.hasOwn(readable, 'title') ? readable.title : undefined;
}

/** A cell that is running text is a paragraph of a page that was laid out with a table. */
function isCell(block: ReadableBlock | undefined): boolean {
  return block?.kind === 'cell' && block.role === 'list-item';
}

/** To a caller who keeps it, furniture is text like any other. */
function keepFurniture(sentence: AnalyzedSentence): AnalyzedSentence {
  return sentence.role === 'boilerplate' || sentence.role === 'byline'
    ? { ...sentence, role: 'body' }
    : sentence;
}
