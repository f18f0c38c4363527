import assert from 'node:assert/strict';
import { countWords } from '../../src/contract/words';
import type { Document, SummarizeOptions, Summary } from '../../src/index';
import { expectSlice, type SourceView } from './source-view';

const SENTENCES = { short: 1, medium: 3, long: 5 } as const;

/** Fails unless a summary is made of sentences of the Document, within its budget. */
export function expectSummary(
  view: SourceView,
  document: Document,
  summary: Summary,
  asked: SummarizeOptions,
): void {
  const { sentences, truncated, title } = summary;
  const inOrder = [...sentences].sort((a, b) => a.start - b.start);
  if (asked.orderBy !== 'rank') assert.deepEqual(sentences, inOrder, 'sentences are in text order');
  let cursor = 0;
  for (const { start, end } of inOrder) {
    assert.ok(start >= cursor, 'no sentence twice');
    cursor = end;
  }
  for (const sentence of sentences) {
    const { start, end, index, paragraph, score, reasons } = sentence;
    const whole = document.sentences[index];
    expectSlice(view, sentence);
    assert.equal(start, whole?.start);
    assert.equal(paragraph, whole?.paragraph);
    if (!truncated) assert.equal(end, whole?.end);
    assert.ok(score >= 0 && score <= 1, 'scores are from 0 to 1');
    assert.ok(reasons.every(({ contribution }) => Number.isFinite(contribution)));
  }
  const joined = sentences.map(({ text }) => text).join('');
  assert.equal(summary.text.replace(/\s/gu, ''), joined.replace(/\s/gu, ''));
  assert.equal(title, document.title);
  if (truncated) assert.ok(sentences.length <= 1, 'one sentence is cut, or nothing fits');
  expectWithinBudget(document, summary, asked);
}

function expectWithinBudget(document: Document, { sentences, text }: Summary, asked: SummarizeOptions): void {
  const { words, characters, ratio } = asked;
  const hasOtherBudget = (words ?? characters ?? ratio) !== undefined;
  const most =
    asked.sentences ?? (hasOtherBudget ? Number.POSITIVE_INFINITY : SENTENCES[asked.length ?? 'medium']);
  assert.ok(sentences.length <= most, 'sentences hold');
  assert.ok(text.length <= (characters ?? Number.POSITIVE_INFINITY), 'characters hold');
  const bodyWords = document.sentences.reduce(
    (sum, { role, text: own }) => (role === 'body' || role === 'list-item' ? sum + countWords(own) : sum),
    0,
  );
  const mostWords =
    words ?? (ratio === undefined ? Number.POSITIVE_INFINITY : Math.max(1, ratio * bodyWords));
  assert.ok(countWords(text) <= mostWords, 'words hold');
}
