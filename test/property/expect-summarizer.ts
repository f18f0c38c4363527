import assert from 'node:assert/strict';
import { countWords } from '../../src/contract/words';
import { analyze, type Document } from '../../src/index';
import { Summarizer } from '../../src/summarizer/summarizer';
import { type SummaryRequest, writeSummary } from '../../src/summarizer/write-summary';
import type { SummarizerCase } from './any-case';
import { expectOwnWords, viewOf } from './source-view';

const SENTENCES = { short: 1, medium: 3, long: 5 } as const;
const POINTS = { short: 3, medium: 5, long: 7 } as const;
const HEADLINE_WORDS = { short: 12, medium: 17, long: 22 } as const;

const HAS_WORD = /[\p{L}\p{N}]/u;
const ESCAPED = /\\([!-/:-@[-`{-~])/gu;

/** Throws an AssertionError where a `Summarizer` does not give what it promises. */
export async function expectSummarizer({ text, other, create, context }: SummarizerCase): Promise<void> {
  const summarizer = await Summarizer.create(create);
  const options = Object.freeze({ context });
  const document = analyze(text);
  if (isRefused(summarizer, document)) {
    await assert.rejects(summarizer.summarize(text, options), { name: 'NotSupportedError' });
    await assert.rejects(piecesOf(summarizer, text, options), { name: 'NotSupportedError' });
    return;
  }

  const { type, format, length, sharedContext } = summarizer;
  const request = { type, format, length, query: `${sharedContext} ${context ?? ''}`.trim() };
  const expected = HAS_WORD.test(text) ? writeSummary(document, request) : [];
  const summary = await summarizer.summarize(text, options);
  assert.equal(summary, expected.join(''));

  // Another text between, by a summarizer that takes any language, leaves nothing behind.
  await (await Summarizer.create({ type, length })).summarize(other);
  assert.deepEqual(await piecesOf(summarizer, text, options), expected, 'a stream gives the same');

  assert.equal(summary === '', !HAS_WORD.test(text), 'what has a word has a summary');
  if (HAS_WORD.test(text)) expectLines(document, request);
}

/** Whether the text is in a language that the caller did not name. */
function isRefused(
  { expectedInputLanguages, outputLanguage }: Summarizer,
  { text, language }: Document,
): boolean {
  const namesEnglish = outputLanguage !== null || expectedInputLanguages !== null;
  return namesEnglish && HAS_WORD.test(text) && language !== 'en' && language !== 'und';
}

async function piecesOf(
  summarizer: Summarizer,
  text: string,
  options: { readonly context: string | undefined },
): Promise<readonly string[]> {
  const pieces: string[] = [];
  const reader = summarizer.summarizeStreaming(text, options).getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) pieces.push(piece.value);
  return pieces;
}

/** Fails unless the lines keep to their number and their words, and markdown shows what plain text does. */
function expectLines(document: Document, request: SummaryRequest): void {
  const { type, length } = request;
  const plain = linesOf(document, { ...request, format: 'plain-text' }, '• ');
  const markdown = linesOf(document, { ...request, format: 'markdown' }, '- ');
  assert.deepEqual(
    markdown.map((line) => line.replace(ESCAPED, '$1')),
    plain,
    'markdown shows the same',
  );
  const most = type === 'headline' ? 1 : (type === 'key-points' ? POINTS : SENTENCES)[length];
  assert.ok(plain.length <= most, 'the length holds');
  for (const line of plain) {
    assert.equal(line, line.replace(/\s+/gu, ' ').trim(), 'a line is one line');
    if (type === 'headline') assert.ok(countWords(line) <= HEADLINE_WORDS[length], 'words hold');
    expectOwnWords(viewOf(document), line);
  }
}

/** The pieces without what stands before each: a space, or a line break and a bullet. */
function linesOf(document: Document, request: SummaryRequest, bullet: string): readonly string[] {
  const isList = request.type === 'key-points';
  return writeSummary(document, request).map((piece, at) => {
    const opening = `${at === 0 ? '' : isList ? '\n' : ' '}${isList ? bullet : ''}`;
    assert.ok(piece.startsWith(opening));
    return piece.slice(opening.length);
  });
}
