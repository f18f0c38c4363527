import assert from 'node:assert/strict';
import type { Document, ReadableSegment } from '../../src/index';

/** The caller's string, and what a reader sees of it. */
export interface SourceView {
  readonly source: string;
  /** All that a reader sees. */
  readonly shown: string;
  /** What a reader sees of a stretch of the source. */
  slice(start: number, end: number): string;
  /** Whether a text is the one that is expected; in markup, white space is not told apart. */
  isSame(text: string, expected: string): boolean;
  /** Whether an offset may stand for a place within what is shown for the markup beside it. */
  isVague(offset: number): boolean;
}

interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WHITE_SPACE = /\s+/gu;
const WORD = /[\p{L}\p{N}]+/gu;
const HALF_CHARACTER = /\p{Surrogate}/u;

/** The source of a Document as its reader sees it. */
export function viewOf({ text: source, readable }: Document): SourceView {
  if (readable === undefined) {
    return {
      source,
      shown: source,
      slice: (start, end) => source.slice(start, end),
      isSame: (text, expected) => text === expected,
      isVague: () => false,
    };
  }
  const { text: shown, segments } = readable;
  const compounds = segments.filter((segment) => !isVerbatim(segment) && segment.end - segment.start > 1);
  return {
    source,
    shown,
    slice: (start, end) => segments.map((segment) => shownOf(shown, segment, start, end)).join(''),
    isSame: (text, expected) => text.replace(WHITE_SPACE, '') === expected.replace(WHITE_SPACE, ''),
    isVague: (offset) =>
      compounds.some(({ sourceStart, sourceEnd }) => sourceStart === offset || sourceEnd === offset),
  };
}

/** What of a segment is shown for a stretch of the source: `&amp;` as a whole, other text character by character. */
function shownOf(shown: string, segment: ReadableSegment, from: number, to: number): string {
  const { start, end, sourceStart, sourceEnd } = segment;
  if (sourceEnd <= from || sourceStart >= to) return '';
  if (!isVerbatim(segment)) return shown.slice(start, end);
  return shown.slice(start + Math.max(0, from - sourceStart), end - Math.max(0, sourceEnd - to));
}

function isVerbatim({ start, end, sourceStart, sourceEnd }: ReadableSegment): boolean {
  return end - start === sourceEnd - sourceStart;
}

/** Fails unless a text is what a reader sees at its offsets, whole characters of it. */
export function expectSlice(view: SourceView, { text, start, end }: Stretch): void {
  assert.ok(start >= 0 && end > start && end <= view.source.length, 'offsets are within the source');
  expectAt(view, text, view.slice(start, end), [start, end]);
  assert.ok(view.shown.includes(text), 'a text is a slice of what is read');
  expectWholeCharacters(view, start, end);
}

/**
 * Fails unless a text is the expected one. A picture's `alt` is taken as a whole in the source, so that the
 * offsets of a part of it do not tell which.
 */
export function expectAt(view: SourceView, text: string, expected: string, offsets: readonly number[]): void {
  if (view.isSame(text, expected) || offsets.some((offset) => view.isVague(offset))) return;
  assert.equal(text, expected, 'a text is what its offsets say');
}

/** Fails where an offset stands between the halves of a character. */
export function expectWholeCharacters({ source }: SourceView, ...offsets: readonly number[]): void {
  for (const offset of offsets) {
    const isBetweenHalves = offset > 0 && (source.codePointAt(offset - 1) ?? 0) > 0xff_ff;
    assert.ok(!isBetweenHalves, 'no character is parted');
  }
}

/** Fails where a text has a word, or half a character, that the source has not. */
export function expectOwnWords({ shown }: SourceView, text: string): void {
  const known = shown.toLowerCase();
  for (const [word] of text.matchAll(WORD)) {
    assert.ok(known.includes(word.toLowerCase()), 'every word is a word of the input');
  }
  assert.ok(HALF_CHARACTER.test(shown) || !HALF_CHARACTER.test(text), 'no character is halved');
}
