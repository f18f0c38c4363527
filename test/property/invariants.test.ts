import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { countWords } from '../../src/contract/words';
import {
  analyze,
  type EntityType,
  extractEntities,
  extractKeyPoints,
  type SummarizeOptions,
  summarize,
} from '../../src/index';
import { goldenFolders, readInput } from '../golden/golden-folders';
import { rebuildPoint } from '../unit/key-points/rebuild-point';
import { EVERY_TYPE, isName } from './entity-types';
import { HARD_TEXTS, nastyText } from './nasty-text';

/** A fixed seed: what fails on one machine fails on all. */
const RUNS = { numRuns: 300, seed: 20_250_301 } as const;

/** A run of 300 texts takes some seconds where the machine is busy. */
const PROPERTY_TIMEOUT_MS = 60_000;

const LEXICON: Readonly<Record<string, EntityType>> = Object.fromEntries([
  ['Oslo', 'product'],
  ['Norvik', 'event'],
  ['constructor', 'person'],
]);

const GOLDEN_TEXTS = goldenFolders().map((folder) => [folder.slug, readInput(folder)] as const);

function digest(text: string): unknown {
  const document = analyze(text);
  return {
    document,
    summary: summarize(document),
    entities: extractEntities(document, { types: EVERY_TYPE }),
    keyPoints: extractKeyPoints(document),
  };
}

vi.setConfig({ testTimeout: PROPERTY_TIMEOUT_MS });

/** What holds of every text; each claim is checked on nasty, golden and hard texts alike. */
const INVARIANTS: Readonly<Record<string, (text: string) => void>> = {
  'sentences are slices in order, none over another, none empty': (text) => {
    let cursor = 0;
    let paragraph = 0;
    for (const sentence of analyze(text).sentences) {
      expect(sentence.text).toBe(text.slice(sentence.start, sentence.end));
      expect(sentence.start).toBeGreaterThanOrEqual(cursor);
      expect(sentence.end).toBeGreaterThan(sentence.start);
      expect(sentence.paragraph).toBeGreaterThanOrEqual(paragraph);
      expect(sentence.text).toBe(sentence.text.trim());
      cursor = sentence.end;
      paragraph = sentence.paragraph;
    }
  },

  'a summary is made of slices, in order, scored from 0 to 1, with reasons': (text) => {
    const document = analyze(text);
    const summary = summarize(text);
    let cursor = 0;
    for (const sentence of summary.sentences) {
      expect(sentence.text).toBe(text.slice(sentence.start, sentence.end));
      expect(document.sentences[sentence.index]?.start).toBe(sentence.start);
      expect(document.sentences[sentence.index]?.paragraph).toBe(sentence.paragraph);
      expect(sentence.start).toBeGreaterThanOrEqual(cursor);
      expect(sentence.score).toBeGreaterThanOrEqual(0);
      expect(sentence.score).toBeLessThanOrEqual(1);
      expect(sentence.reasons.length).toBeGreaterThan(0);
      expect(sentence.reasons.every(({ contribution }) => Number.isFinite(contribution))).toBe(true);
      cursor = sentence.end;
    }
    const parts = summary.sentences.map((sentence) => sentence.text);
    expect(summary.text.replace(/\s/gu, '')).toBe(parts.join('').replace(/\s/gu, ''));
  },

  'mentions are slices inside their sentence, in order, and names share a salience of 1': (text) => {
    const { sentences } = analyze(text);
    const entities = extractEntities(text, { types: EVERY_TYPE });
    for (const entity of entities) {
      expect(entity.mentions.length).toBeGreaterThan(0);
      expect(entity.aliases).not.toContain(entity.name);
      let cursor = 0;
      for (const mention of entity.mentions) {
        expect(mention.text).toBe(text.slice(mention.start, mention.end));
        expect(mention.start).toBeGreaterThanOrEqual(cursor);
        expect(mention.end).toBeGreaterThan(mention.start);
        const sentence = sentences[mention.sentence];
        expect(sentence?.start).toBeLessThanOrEqual(mention.start);
        expect(sentence?.end).toBeGreaterThanOrEqual(mention.end);
        cursor = mention.end;
      }
    }
    const names = entities.filter(isName);
    for (const { salience } of names) {
      expect(salience).toBeGreaterThanOrEqual(0);
      expect(salience).toBeLessThanOrEqual(1);
    }
    if (names.length > 0) expect(names.reduce((sum, { salience }) => sum + salience, 0)).toBeCloseTo(1, 9);
    expect(entities.filter((entity) => !isName(entity)).every(({ salience }) => salience === 0)).toBe(true);
  },

  'edits rebuild a key point from its source, in words of the input': (text) => {
    const { sentences } = analyze(text);
    const inputWords = text.toLowerCase();
    for (const point of extractKeyPoints(text)) {
      expect(point.source.text).toBe(text.slice(point.source.start, point.source.end));
      expect(sentences[point.source.sentence]?.start).toBeLessThanOrEqual(point.source.start);
      let cursor = point.source.start;
      for (const { start, end } of point.edits) {
        expect(start).toBeGreaterThanOrEqual(cursor);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(point.source.end);
        cursor = end;
      }
      expect(rebuildPoint(text, point)).toBe(point.text);
      expect(point.score).toBeGreaterThanOrEqual(0);
      expect(point.score).toBeLessThanOrEqual(1);
      expect(countWords(point.text)).toBeLessThanOrEqual(35);
      for (const word of point.text.match(/[\p{L}\p{N}]+/gu) ?? []) {
        expect(inputWords).toContain(word.toLowerCase());
      }
    }
  },

  'verbatim key points are slices without edits': (text) => {
    for (const point of extractKeyPoints(text, { verbatim: true })) {
      expect(point.edits).toEqual([]);
      expect(point.text).toBe(point.source.text);
      expect(point.text).toBe(text.slice(point.source.start, point.source.end));
    }
  },

  'every result survives JSON': (text) => {
    const result = digest(text);
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
  },

  'a Document gives what its text gives': (text) => {
    const document = analyze(text);
    expect(summarize(document)).toEqual(summarize(text));
    expect(extractEntities(document)).toEqual(extractEntities(text));
    expect(extractKeyPoints(document)).toEqual(extractKeyPoints(text));
  },
};

describe.each(Object.entries(INVARIANTS))('%s', (_claim, holds) => {
  test('in any text', () => {
    fc.assert(fc.property(nastyText, holds), RUNS);
  });

  test.each(GOLDEN_TEXTS)('in %s', (_slug, text) => holds(text));

  test.each(HARD_TEXTS)('in %s', (_name, text) => holds(text));
});

describe('a summary never passes its budget', () => {
  const budget: fc.Arbitrary<SummarizeOptions> = fc.oneof(
    fc.record({ words: fc.integer({ min: 1, max: 80 }) }),
    fc.record({ characters: fc.integer({ min: 1, max: 400 }) }),
    fc.record({ sentences: fc.integer({ min: 1, max: 6 }) }),
    fc.record({ ratio: fc.double({ min: 0.01, max: 1, noNaN: true }) }),
    fc.record({ length: fc.constantFrom('short' as const, 'medium' as const, 'long' as const) }),
  );
  const options: fc.Arbitrary<SummarizeOptions> = fc
    .tuple(
      budget,
      fc.record({
        diversity: fc.double({ min: 0, max: 1, noNaN: true }),
        orderBy: fc.constantFrom('offset' as const, 'rank' as const),
      }),
    )
    .map(([limit, style]) => ({ ...limit, ...style }));

  function expectWithin(text: string, asked: SummarizeOptions): void {
    const summary = summarize(text, asked);
    const body = analyze(text).sentences.filter(({ role }) => role === 'body' || role === 'list-item');
    const bodyWords = body.reduce((sum, sentence) => sum + countWords(sentence.text), 0);
    const words = asked.words ?? Math.max(1, (asked.ratio ?? Number.POSITIVE_INFINITY) * bodyWords);
    const sentences = { short: 1, medium: 3, long: 5 };
    expect(countWords(summary.text)).toBeLessThanOrEqual(Number.isNaN(words) ? 1 : words);
    expect(summary.text.length).toBeLessThanOrEqual(asked.characters ?? Number.POSITIVE_INFINITY);
    expect(summary.sentences.length).toBeLessThanOrEqual(asked.sentences ?? Number.POSITIVE_INFINITY);
    if (asked.length !== undefined) {
      expect(summary.sentences.length).toBeLessThanOrEqual(sentences[asked.length]);
    }
    for (const { text: sentence, start, end } of summary.sentences) {
      expect(sentence).toBe(text.slice(start, end));
    }
  }

  test('in any text', () => {
    fc.assert(fc.property(nastyText, options, expectWithin), RUNS);
  });

  test('in the golden texts', () => {
    const goldenText = fc.constantFrom(...GOLDEN_TEXTS.map(([, text]) => text));
    fc.assert(fc.property(goldenText, options, expectWithin), RUNS);
  });
});

describe('limits of the other two hold', () => {
  test('entities keep to their limit and least salience', () => {
    const options = fc.record({
      limit: fc.integer({ min: 1, max: 5 }),
      minSalience: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(nastyText, options, (text, { limit, minSalience }) => {
        const entities = extractEntities(text, { limit, minSalience });
        expect(entities.length).toBeLessThanOrEqual(limit);
        expect(entities.every(({ salience }) => salience >= minSalience)).toBe(true);
      }),
      RUNS,
    );
  });

  test('key points keep to their limit and their words', () => {
    const options = fc.record({
      limit: fc.integer({ min: 1, max: 8 }),
      maxWords: fc.integer({ min: 1, max: 30 }),
    });
    fc.assert(
      fc.property(nastyText, options, (text, { limit, maxWords }) => {
        const points = extractKeyPoints(text, { limit, maxWords });
        expect(points.length).toBeLessThanOrEqual(limit);
        for (const point of points) expect(countWords(point.text)).toBeLessThanOrEqual(maxWords);
      }),
      RUNS,
    );
  });
});

test('a call leaves nothing behind: A, B, A gives A twice the same', () => {
  fc.assert(
    fc.property(nastyText, nastyText, (one, other) => {
      const before = digest(one);
      digest(other);
      extractEntities(other, { lexicon: LEXICON });
      expect(digest(one)).toEqual(before);
    }),
    RUNS,
  );
});
