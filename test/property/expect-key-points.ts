import assert from 'node:assert/strict';
import { countWords } from '../../src/contract/words';
import type { Document, ExtractKeyPointsOptions, KeyPoint } from '../../src/index';
import { rebuildPoint } from '../unit/key-points/rebuild-point';
import { expectAt, expectOwnWords, expectSlice, expectWholeCharacters, type SourceView } from './source-view';

const POINTS = { short: 3, medium: 5, long: 7 } as const;
const MAX_WORDS = 35;
/** Of Chinese and Japanese, where each character is a word. */
const MAX_CHARACTERS = 70;

/** Fails unless each point is made from its source by its edits, in words of the input, within the limits. */
export function expectKeyPoints(
  view: SourceView,
  document: Document,
  points: readonly KeyPoint[],
  asked: ExtractKeyPointsOptions,
): void {
  assert.ok(points.length <= (asked.limit ?? POINTS[asked.length ?? 'medium']), 'the limit holds');
  const maxWords = asked.maxWords ?? (/^(?:zh|ja)$/u.test(document.language) ? MAX_CHARACTERS : MAX_WORDS);
  for (const point of points) {
    const { text, source, score, edits } = point;
    expectSlice(view, source);
    assert.ok((document.sentences[source.sentence]?.start ?? Number.POSITIVE_INFINITY) <= source.start);
    expectEdits(view, point);
    assert.ok(score >= 0 && score <= 1, 'scores are from 0 to 1');
    assert.ok(countWords(text) <= maxWords, 'maxWords holds');
    if (asked.verbatim === true) assert.deepEqual(edits, []);
    expectOwnWords(view, text);
  }
}

function expectEdits(view: SourceView, point: KeyPoint): void {
  let cursor = point.source.start;
  for (const { start, end } of point.edits) {
    assert.ok(
      start >= cursor && end >= start && end <= point.source.end,
      'edits are in order, within the source',
    );
    expectWholeCharacters(view, start, end);
    cursor = end;
  }
  const offsets = [point.source, ...point.edits].flatMap(({ start, end }) => [start, end]);
  expectAt(view, point.text, rebuildPoint(view, point), offsets);
}
