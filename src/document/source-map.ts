import type { ReadableSegment } from '../contract/types';
import type { Analysis } from './analysis';

/** Offsets into the caller's own string. */
export interface SourceSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a stretch of the text that was read stands in the caller's own string: the same place, but for a text
 * read from markup. What stands for a character as a whole (`&amp;`) is taken whole. Cost: logarithmic.
 */
export function inSource({ segments }: Analysis, start: number, end: number): SourceSpan {
  if (segments === undefined) return { start, end };
  const first = segmentAt(segments, start);
  // An edit may replace nothing, in front of what stays.
  if (end <= start) {
    const at = first === undefined ? start : sourceOffset(first, start, first.sourceStart);
    return { start: at, end: at };
  }
  const last = segmentAt(segments, end - 1);
  return {
    start: first === undefined ? start : sourceOffset(first, start, first.sourceStart),
    end: last === undefined ? end : sourceOffset(last, end, last.sourceEnd),
  };
}

/** The last segment that starts at or before an offset. */
function segmentAt(segments: readonly ReadableSegment[], offset: number): ReadableSegment | undefined {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((segments[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return segments[low - 1];
}

function sourceOffset(
  { start, end, sourceStart, sourceEnd }: ReadableSegment,
  offset: number,
  asWhole: number,
): number {
  const isVerbatim = end - start === sourceEnd - sourceStart;
  return isVerbatim ? Math.min(sourceStart + offset - start, sourceEnd) : asWhole;
}
