import assert from 'node:assert/strict';
import { fromHtml } from '../../src/html/from-html';
import {
  type AnalyzeOptions,
  analyze,
  type Document,
  type Entity,
  extractEntities,
  extractKeyPoints,
  type KeyPoint,
  type Summary,
  summarize,
} from '../../src/index';
import { fromMarkdown } from '../../src/markdown/from-markdown';
import type { SourceCase, SummarizerCase } from './any-case';
import { EVERY_TYPE } from './entity-types';
import { expectDocument } from './expect-document';
import { expectAllEntities, expectEntityLimits } from './expect-entities';
import { expectKeyPoints } from './expect-key-points';
import { expectSummarizer } from './expect-summarizer';
import { expectSummary } from './expect-summary';
import { viewOf } from './source-view';

const READ = { text: analyze, html: fromHtml, markdown: fromMarkdown } as const;

/** Throws an AssertionError where one of the library's promises does not hold. */
export async function expectPromises(drawn: SourceCase | SummarizerCase): Promise<void> {
  freezeDeep(drawn);
  const given = JSON.stringify(drawn);
  if (drawn.entry === 'summarizer') await expectSummarizer(drawn);
  else expectSource(drawn);
  assert.equal(JSON.stringify(drawn), given, 'arguments stay as they were');
}

function expectSource(drawn: SourceCase): void {
  const { entry, text, other, earlier, later, isCopied } = drawn;
  const reading = freezeDeep({ ...earlier, ...later });
  const document = READ[entry](text, reading);
  // A plain text is given as it is, so that a Document can be held against it below.
  const first = readAll(drawn, entry === 'text' ? text : document, reading);

  const view = viewOf(document);
  expectDocument(view, text, document);
  expectSummary(view, document, first.summary, drawn.summary);
  expectAllEntities(view, document, extractEntities(document, { types: EVERY_TYPE }), reading);
  expectEntityLimits(first.entities, drawn.entities);
  expectKeyPoints(view, document, first.keyPoints, drawn.keyPoints);
  const results = { document, ...first };
  const copy = JSON.parse(JSON.stringify(results)) as typeof results;
  assert.deepEqual(copy, results, 'survives JSON, with nothing undefined');

  // A, B with its own lexicon, A: nothing is left of B.
  readAll(drawn, READ[entry](other, later), {});
  extractEntities(other, { lexicon: { Oslo: 'event', 'Ada Byrne': 'product', mill: 'person' } });
  const second = isCopied
    ? readAll(drawn, freezeDeep(copy.document), reading)
    : readAll(drawn, freezeDeep(READ[entry](text, earlier)), later);
  assert.deepEqual(second, first, 'a Document gives what its text gives, after another text too');
  assert.deepEqual(READ[entry](text, reading), document, 'the same after another text');
}

interface Results {
  readonly summary: Summary;
  readonly entities: readonly Entity[];
  readonly keyPoints: readonly KeyPoint[];
}

function readAll(drawn: SourceCase, input: string | Document, reading: AnalyzeOptions): Results {
  return {
    summary: summarize(input, freezeDeep({ ...reading, ...drawn.summary })),
    entities: extractEntities(input, freezeDeep({ ...reading, ...drawn.entities })),
    keyPoints: extractKeyPoints(input, freezeDeep({ ...reading, ...drawn.keyPoints })),
  };
}

function freezeDeep<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) freezeDeep(part);
  }
  return value;
}
