import fc from 'fast-check';
import type {
  AnalyzeOptions,
  ExtractEntitiesOptions,
  ExtractKeyPointsOptions,
  SummarizeOptions,
} from '../../src/index';
import type { SummarizerCreateOptions } from '../../src/summarizer/types';
import { EVERY_TYPE } from './entity-types';
import { nastyHtml, nastyMarkdown } from './nasty-markup';
import { nastyText, shortNastyText } from './nasty-text';

/** A text and another one to be read as one kind of source, with valid options for each function. */
export interface SourceCase {
  readonly entry: 'text' | 'html' | 'markdown';
  readonly text: string;
  readonly other: string;
  /** What the Document is made with. */
  readonly earlier: AnalyzeOptions;
  /** What is given with the Document; holds over what it was made with. */
  readonly later: AnalyzeOptions;
  /** Whether a copy is given of what was made, which has to be told all of the options. */
  readonly isCopied: boolean;
  readonly summary: SummarizeOptions;
  readonly entities: ExtractEntitiesOptions;
  readonly keyPoints: ExtractKeyPointsOptions;
}

/** A text and another one for a `Summarizer`. */
export interface SummarizerCase {
  readonly entry: 'summarizer';
  readonly text: string;
  readonly other: string;
  readonly create: SummarizerCreateOptions;
  readonly context: string | undefined;
}

const some = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });
const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const length = fc.constantFrom('short' as const, 'medium' as const, 'long' as const);

/** Known words, so that a query or a title finds them in the text, or anything at all. */
const told = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'Oslo',
    'Norvik Energy',
    'who runs the plant?',
    'A Heading Without a Stop',
    '東京',
  ),
  shortNastyText,
);
const name = fc
  .oneof(
    fc.constantFrom('Oslo', 'Norvik Energy', 'constructor', '__proto__', '東京', 'a', '"', 'the plant'),
    shortNastyText,
  )
  // A blank name is refused.
  .filter((text) => text.trim() !== '');

const reading: fc.Arbitrary<AnalyzeOptions> = fc.oneof(
  fc.constant({}),
  fc.record(
    {
      title: told,
      boilerplate: fc.constantFrom('drop' as const, 'keep' as const),
      lexicon: fc.dictionary(name, fc.constantFrom(...EVERY_TYPE), { maxKeys: 8 }),
      referenceDate: fc.constantFrom('2025-03-01', '0001-01-01', '9999-12-31', '2024-02-29'),
    },
    { requiredKeys: [] },
  ),
);

const summaryBudget: fc.Arbitrary<SummarizeOptions> = fc.oneof(
  fc.record({ words: fc.integer({ min: 1, max: 80 }) }),
  fc.record({ characters: fc.integer({ min: 1, max: 400 }) }),
  fc.record({ sentences: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ ratio: fc.double({ min: 0.001, max: 1, noNaN: true }) }),
  fc.record({ length }),
  fc.constant({}),
);
const summary = fc.record({
  query: some(told),
  diversity: some(fraction),
  orderBy: some(fc.constantFrom('offset' as const, 'rank' as const)),
});

const entities = fc.record({
  types: some(fc.uniqueArray(fc.constantFrom(...EVERY_TYPE))),
  limit: some(fc.integer({ min: 1, max: 9 })),
  minSalience: some(fraction),
});

const pointBudget: fc.Arbitrary<ExtractKeyPointsOptions> = fc.oneof(
  fc.record({ limit: fc.integer({ min: 1, max: 20 }) }),
  fc.record({ length }),
  fc.constant({}),
);
const keyPoints = fc.record({
  query: some(told),
  maxWords: some(fc.integer({ min: 1, max: 60 })),
  authored: some(fc.constantFrom('prefer' as const, 'ignore' as const)),
  verbatim: some(fc.boolean()),
});

const create: fc.Arbitrary<SummarizerCreateOptions> = fc.record(
  {
    type: fc.constantFrom('tldr' as const, 'teaser' as const, 'key-points' as const, 'headline' as const),
    format: fc.constantFrom('plain-text' as const, 'markdown' as const),
    length,
    preference: fc.constantFrom('auto' as const, 'speed' as const, 'capability' as const),
    expectedInputLanguages: fc.constantFrom([], ['en'], ['EN-gb', 'en']),
    expectedContextLanguages: fc.constantFrom([], ['en']),
    outputLanguage: fc.constant('en-US'),
    sharedContext: told,
  },
  { requiredKeys: [] },
);

/** Any source of a kind that may come, with any options that are valid. */
export function anySource(
  entry: SourceCase['entry'],
  source: fc.Arbitrary<string>,
): fc.Arbitrary<SourceCase> {
  return fc.record({
    entry: fc.constant(entry),
    text: source,
    other: source,
    earlier: reading,
    later: reading,
    isCopied: fc.boolean(),
    summary: fc.tuple(summary, summaryBudget).map(([style, budget]) => ({ ...style, ...budget })),
    entities,
    keyPoints: fc.tuple(keyPoints, pointBudget).map(([style, budget]) => ({ ...style, ...budget })),
  });
}

const anyRequest: fc.Arbitrary<SummarizerCase> = fc.record({
  entry: fc.constant('summarizer' as const),
  text: nastyText,
  other: nastyText,
  create,
  context: some(told),
});

/** Any text by any way into the library: mostly a plain one, since all the others are read as one in the end. */
export const anyCase: fc.Arbitrary<SourceCase | SummarizerCase> = fc.oneof(
  { weight: 5, arbitrary: anySource('text', nastyText) },
  { weight: 2, arbitrary: anySource('html', nastyHtml) },
  { weight: 2, arbitrary: anySource('markdown', nastyMarkdown) },
  { weight: 2, arbitrary: anyRequest },
);
