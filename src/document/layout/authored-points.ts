import type { AnalyzedSentence, AuthoredPoint } from '../analysis';
import { findAuthoredLists, inlineNameLength } from './authored-lists';
import type { Block } from './blocks';

/** The points of the lists that the author wrote, each with its sentences; furniture is none. */
export function findAuthoredPoints(
  sentences: readonly AnalyzedSentence[],
  blocks: readonly Block[],
): readonly AuthoredPoint[] {
  const points: AuthoredPoint[] = [];
  const lists = findAuthoredLists(blocks);
  if (lists.length === 0) return points;
  const ranges = rangesOfBlocks(sentences);
  for (const { name, end } of lists) {
    const first = end === name + 1 ? name : name + 1;
    for (let block = first; block < end; block += 1) {
      const range = ranges.get(block);
      const role = sentences[range?.firstSentence ?? -1]?.role;
      if (range === undefined || role === 'boilerplate' || role === 'title') continue;
      const skippedChars = inlineNameLength(blocks[block]?.text ?? '');
      points.push(skippedChars > 0 ? { ...range, start: (blocks[block]?.start ?? 0) + skippedChars } : range);
    }
  }
  return points;
}

function rangesOfBlocks(sentences: readonly AnalyzedSentence[]): ReadonlyMap<number, AuthoredPoint> {
  const ranges = new Map<number, AuthoredPoint>();
  for (const { index, paragraph } of sentences) {
    const firstSentence = ranges.get(paragraph)?.firstSentence ?? index;
    ranges.set(paragraph, { firstSentence, endSentence: index + 1 });
  }
  return ranges;
}
