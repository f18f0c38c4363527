import assert from 'node:assert/strict';
import fc from 'fast-check';
import { countWords } from '../../src/contract/words';
import {
  type AnalyzeOptions,
  analyze,
  type Document,
  type Entity,
  type EntityType,
  type ExtractEntitiesOptions,
  type ExtractKeyPointsOptions,
  extractEntities,
  extractKeyPoints,
  type KeyPoint,
  type SummarizeOptions,
  type Summary,
  summarize,
} from '../../src/index';
import { nastyText } from './nasty-text';

const NAMES: readonly EntityType[] = ['person', 'organization', 'place', 'product', 'event'];
const EVERY_TYPE: readonly EntityType[] = [
  ...NAMES,
  ...(['date', 'time', 'duration', 'money', 'percent', 'email', 'url', 'hashtag', 'handle'] as const),
];
const SENTENCES = { short: 1, medium: 3, long: 5 } as const;
const POINTS = { short: 3, medium: 5, long: 7 } as const;
const DEFAULT_MAX_WORDS = 35;
const TOLERANCE = 1e-9;

/** A text, another one, and valid options for each function. */
export interface Case {
  readonly text: string;
  readonly other: string;
  readonly reading: AnalyzeOptions;
  readonly summary: SummarizeOptions;
  readonly entities: ExtractEntitiesOptions;
  readonly keyPoints: ExtractKeyPointsOptions;
}

const some = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });
const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const length = fc.constantFrom('short' as const, 'medium' as const, 'long' as const);
const query = some(fc.constantFrom('', 'Oslo', 'who runs the plant?', 'constructor', '\ud83d', '東京'));

const reading: fc.Arbitrary<AnalyzeOptions> = fc.record(
  {
    title: fc.constantFrom('', ' ', 'Norvik Energy', 'A Heading Without a Stop', 'constructor', '\udc4d'),
    boilerplate: fc.constantFrom('drop' as const, 'keep' as const),
    lexicon: fc.dictionary(
      fc.constantFrom('Oslo', 'Norvik Energy', 'constructor', '__proto__', '東京', 'a', '"', 'the plant'),
      fc.constantFrom(...EVERY_TYPE),
    ),
    referenceDate: fc.constantFrom('2025-03-01', '0001-01-01', '9999-12-31', '2024-02-29'),
  },
  { requiredKeys: [] },
);

const summaryBudget: fc.Arbitrary<SummarizeOptions> = fc.oneof(
  fc.record({ words: fc.integer({ min: 1, max: 80 }) }),
  fc.record({ characters: fc.integer({ min: 1, max: 400 }) }),
  fc.record({ sentences: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ ratio: fc.double({ min: 0.001, max: 1, noNaN: true }) }),
  fc.record({ length }),
  fc.constant({}),
);
const pointBudget: fc.Arbitrary<ExtractKeyPointsOptions> = fc.oneof(
  fc.record({ limit: fc.integer({ min: 1, max: 20 }) }),
  fc.record({ length }),
  fc.constant({}),
);

/** Any text that may come, with any options that are valid. */
export const anyCase: fc.Arbitrary<Case> = fc
  .record({
    text: nastyText,
    other: nastyText,
    reading,
    summaryBudget,
    summary: fc.record({
      query,
      diversity: some(fraction),
      orderBy: some(fc.constantFrom('offset' as const, 'rank' as const)),
    }),
    entities: fc.record({
      types: some(fc.uniqueArray(fc.constantFrom(...EVERY_TYPE))),
      limit: some(fc.integer({ min: 1, max: 9 })),
      minSalience: some(fraction),
    }),
    pointBudget,
    keyPoints: fc.record({
      query,
      maxWords: some(fc.integer({ min: 1, max: 60 })),
      authored: some(fc.constantFrom('prefer' as const, 'ignore' as const)),
      verbatim: some(fc.boolean()),
    }),
  })
  .map((drawn) => ({
    text: drawn.text,
    other: drawn.other,
    reading: drawn.reading,
    summary: { ...drawn.reading, ...drawn.summary, ...drawn.summaryBudget },
    entities: { ...drawn.reading, ...drawn.entities },
    keyPoints: { ...drawn.reading, ...drawn.keyPoints, ...drawn.pointBudget },
  }));

/** Throws an AssertionError where one of the library's promises does not hold. */
export function expectPromises(drawn: Case): void {
  const { text, other, reading, summary, entities, keyPoints } = drawn;
  for (const options of [reading, summary, entities, keyPoints]) freezeDeep(options);
  const given = JSON.stringify(drawn);

  const first = readAll(drawn, text);
  expectSentences(text, first.document);
  expectSummary(text, first.document, first.summary, summary);
  expectAllEntities(text, first.document, extractEntities(text, { ...reading, types: EVERY_TYPE }));
  expectEntityLimits(first.entities, entities);
  expectKeyPoints(text, first.document, first.keyPoints, keyPoints);

  assert.deepEqual(JSON.parse(JSON.stringify(first)), first, 'survives JSON, with nothing undefined');
  assert.equal(JSON.stringify(drawn), given, 'arguments stay as they were');

  // A, B with its own lexicon, A: nothing is left of B.
  readAll(drawn, other);
  extractEntities(other, { lexicon: { Oslo: 'event', 'Ada Byrne': 'product', mill: 'person' } });
  assert.deepEqual(readAll(drawn, text), first, 'the same after another text');

  const document = freezeDeep(analyze(text, reading));
  const { document: _, ...results } = first;
  assert.deepEqual(readDocument(drawn, document), results, 'a Document gives what its text gives');
}

type Results = Readonly<{ summary: Summary; entities: readonly Entity[]; keyPoints: readonly KeyPoint[] }>;

function readAll(drawn: Case, text: string): Results & { readonly document: Document } {
  return {
    document: analyze(text, drawn.reading),
    summary: summarize(text, drawn.summary),
    entities: extractEntities(text, drawn.entities),
    keyPoints: extractKeyPoints(text, drawn.keyPoints),
  };
}

function readDocument(drawn: Case, document: Document): Results {
  return {
    summary: summarize(document, drawn.summary),
    entities: extractEntities(document, drawn.entities),
    keyPoints: extractKeyPoints(document, drawn.keyPoints),
  };
}

function expectSentences(text: string, { text: own, sentences }: Document): void {
  assert.equal(own, text);
  let cursor = 0;
  let paragraph = 0;
  for (const sentence of sentences) {
    assert.equal(sentence.text, text.slice(sentence.start, sentence.end));
    assert.ok(sentence.start >= cursor && sentence.end > sentence.start, 'sentences are in order');
    assert.ok(sentence.paragraph >= paragraph, 'paragraphs are in order');
    assert.ok(!partsPair(text, sentence.start) && !partsPair(text, sentence.end), 'no character is parted');
    cursor = sentence.end;
    paragraph = sentence.paragraph;
  }
}

function expectSummary(text: string, document: Document, summary: Summary, asked: SummarizeOptions): void {
  const { sentences, truncated } = summary;
  const inOrder = [...sentences].sort((a, b) => a.start - b.start);
  if (asked.orderBy !== 'rank') assert.deepEqual(sentences, inOrder, 'sentences are in text order');
  let cursor = 0;
  for (const { start, end } of inOrder) {
    assert.ok(start >= cursor && end > start, 'no sentence twice');
    cursor = end;
  }
  for (const { text: own, start, end, index, paragraph, score, reasons } of sentences) {
    const whole = document.sentences[index];
    assert.equal(own, text.slice(start, end));
    assert.equal(start, whole?.start);
    assert.equal(paragraph, whole?.paragraph);
    if (!truncated) assert.equal(end, whole?.end);
    assert.ok(score >= 0 && score <= 1, 'scores are from 0 to 1');
    assert.ok(reasons.every(({ contribution }) => Number.isFinite(contribution)));
  }
  const joined = sentences.map((sentence) => sentence.text).join('');
  assert.equal(summary.text.replace(/\s/gu, ''), joined.replace(/\s/gu, ''));
  if (truncated) assert.equal(sentences.length, 1);

  const { words, characters, ratio } = asked;
  const hasOtherBudget = (words ?? characters ?? ratio) !== undefined;
  const most =
    asked.sentences ?? (hasOtherBudget ? Number.POSITIVE_INFINITY : SENTENCES[asked.length ?? 'medium']);
  assert.ok(sentences.length <= most, 'sentences hold');
  assert.ok(summary.text.length <= (characters ?? Number.POSITIVE_INFINITY), 'characters hold');
  const bodyWords = document.sentences.reduce((sum, { role, text: own }) => {
    return role === 'body' || role === 'list-item' ? sum + countWords(own) : sum;
  }, 0);
  const mostWords =
    words ?? (ratio === undefined ? Number.POSITIVE_INFINITY : Math.max(1, ratio * bodyWords));
  assert.ok(countWords(summary.text) <= mostWords, 'words hold');
}

function expectAllEntities(text: string, { sentences }: Document, entities: readonly Entity[]): void {
  let total = 0;
  for (const { name, type, aliases, salience, mentions } of entities) {
    assert.ok(mentions.length > 0 && !aliases.includes(name));
    let cursor = 0;
    for (const mention of mentions) {
      assert.equal(mention.text, text.slice(mention.start, mention.end));
      assert.ok(mention.start >= cursor && mention.end > mention.start, 'mentions are in order');
      const within = sentences[mention.sentence];
      assert.ok(within !== undefined && within.start <= mention.start && mention.end <= within.end);
      cursor = mention.end;
    }
    assert.ok(NAMES.includes(type) ? salience >= 0 && salience <= 1 : salience === 0);
    total += salience;
  }
  const hasName = entities.some(({ type }) => NAMES.includes(type));
  assert.ok(Math.abs(total - (hasName ? 1 : 0)) < TOLERANCE, 'salience sums to 1');
}

function expectEntityLimits(
  entities: readonly Entity[],
  { limit, minSalience, types }: ExtractEntitiesOptions,
): void {
  assert.ok(entities.length <= (limit ?? Number.POSITIVE_INFINITY));
  for (const { salience, type } of entities) {
    assert.ok(salience >= (minSalience ?? 0));
    assert.ok(types === undefined || types.includes(type));
  }
}

function expectKeyPoints(
  text: string,
  document: Document,
  points: readonly KeyPoint[],
  asked: ExtractKeyPointsOptions,
): void {
  assert.ok(points.length <= (asked.limit ?? POINTS[asked.length ?? 'medium']), 'the limit holds');
  const inputWords = text.toLowerCase();
  for (const point of points) {
    const { source, score } = point;
    assert.equal(source.text, text.slice(source.start, source.end));
    assert.ok((document.sentences[source.sentence]?.start ?? Number.POSITIVE_INFINITY) <= source.start);
    assert.equal(rebuilt(point), point.text, 'edits rebuild');
    assert.ok(score >= 0 && score <= 1, 'scores are from 0 to 1');
    assert.ok(countWords(point.text) <= (asked.maxWords ?? DEFAULT_MAX_WORDS), 'maxWords holds');
    if (asked.verbatim === true) assert.deepEqual(point.edits, []);
    for (const [word] of point.text.matchAll(/[\p{L}\p{N}]+/gu)) {
      assert.ok(inputWords.includes(word.toLowerCase()), 'every word is a word of the input');
    }
  }
}

function rebuilt({ source, edits }: KeyPoint): string {
  let text = '';
  let cursor = source.start;
  for (const { start, end, replacement } of edits) {
    assert.ok(start >= cursor && end >= start && end <= source.end, 'edits are in order, within the source');
    text += source.text.slice(cursor - source.start, start - source.start) + replacement;
    cursor = end;
  }
  return text + source.text.slice(cursor - source.start);
}

/** True where an offset stands between the halves of a character. */
function partsPair(text: string, offset: number): boolean {
  return offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xff_ff;
}

function freezeDeep<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) freezeDeep(part);
  }
  return value;
}
