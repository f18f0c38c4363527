import assert from 'node:assert/strict';
import type { Document } from '../../src/index';
import { expectSlice, type SourceView } from './source-view';

/** Fails unless the sentences of a Document are slices of its text, in order. */
export function expectDocument(view: SourceView, source: string, document: Document): void {
  assert.equal(document.text, source);
  let cursor = 0;
  let paragraph = 0;
  for (const sentence of document.sentences) {
    expectSlice(view, sentence);
    assert.ok(sentence.start >= cursor, 'sentences are in order');
    assert.ok(sentence.paragraph >= paragraph, 'paragraphs are in order');
    cursor = sentence.end;
    paragraph = sentence.paragraph;
  }
  expectReadable(document);
}

/** Fails unless each stretch of what was read of markup stands where its segment says. */
function expectReadable({ text: source, readable }: Document): void {
  if (readable === undefined) return;
  const { text, segments, blocks } = readable;
  let cursor = { end: 0, sourceEnd: 0 };
  for (const segment of segments) {
    const { start, end, sourceStart, sourceEnd } = segment;
    assert.ok(start >= cursor.end && end > start && end <= text.length, 'segments are in order');
    assert.ok(
      sourceStart >= cursor.sourceEnd && sourceEnd <= source.length,
      'segments are in order of the source',
    );
    cursor = segment;
    const shown = text.slice(start, end);
    const hidden = source.slice(sourceStart, sourceEnd);
    if (shown.length === hidden.length) assert.equal(oneSpace(shown), oneSpace(hidden));
  }
  for (const { start, end } of blocks) {
    assert.match(text.slice(start, end), /[\p{L}\p{N}]/u, 'a block has a word');
  }
}

function oneSpace(text: string): string {
  return text.replace(/\s/gu, ' ');
}
