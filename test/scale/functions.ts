import { fromHtml } from '../../src/html/from-html';
import {
  analyze,
  type Document,
  type EntityType,
  extractEntities,
  extractKeyPoints,
  summarize,
} from '../../src/index';
import { fromMarkdown } from '../../src/markdown/from-markdown';
import { type SummaryRequest, writeSummary } from '../../src/summarizer/write-summary';
import { cpuMilliseconds } from './cpu-milliseconds';

const EVERY_TYPE: readonly EntityType[] = [
  ...(['person', 'organization', 'place', 'product', 'event'] as const),
  ...(['date', 'time', 'duration', 'money', 'percent', 'email', 'url', 'hashtag', 'handle'] as const),
];
const LEXICON: Readonly<Record<string, EntityType>> = Object.fromEntries([
  ['Oslo', 'product'],
  ['Ada Byrne', 'event'],
  ['constructor', 'person'],
]);
/** More than any text here has, so that nothing ends early. */
const ALL = 10_000_000;

/** A public function with the options that make it do most. */
interface MeasuredFunction {
  readonly name: string;
  readonly run: (text: string, document: Document) => unknown;
}

/** The functions; all but the first are given the Document, so that its reading does not hide their own time. */
const FUNCTIONS: readonly MeasuredFunction[] = [
  { name: 'analyze', run: (text) => analyze(text) },
  {
    name: 'summarize',
    run: (_, document) => summarize(document, { sentences: ALL, orderBy: 'rank', query: 'Oslo mill' }),
  },
  {
    name: 'extractEntities',
    run: (_, document) =>
      extractEntities(document, { types: EVERY_TYPE, lexicon: LEXICON, title: 'Of no part of it' }),
  },
  {
    name: 'extractKeyPoints',
    run: (_, document) => extractKeyPoints(document, { limit: ALL, query: 'Oslo' }),
  },
  // The Summarizer's other two types are made of what stands above.
  { name: 'teaser', run: (_, document) => writeSummary(document, asked('teaser')) },
  { name: 'headline', run: (_, document) => writeSummary(document, asked('headline')) },
];

function asked(type: SummaryRequest['type']): SummaryRequest {
  return { type, format: 'markdown', length: 'long', query: 'Oslo' };
}

const MARKUP_FUNCTIONS: readonly { readonly name: string; readonly run: (source: string) => unknown }[] = [
  { name: 'fromHtml', run: (source) => fromHtml(source) },
  { name: 'fromMarkdown', run: (source) => fromMarkdown(source) },
];

/** One function on one text. */
export interface Reading {
  readonly name: string;
  readonly milliseconds: number;
}

/** Reads a text with functions, and takes the time of each. */
export type TimedReader = (text: string) => readonly Reading[];

/** Reads markup both ways. */
export function readAsMarkup(source: string): readonly Reading[] {
  return MARKUP_FUNCTIONS.map(({ name, run }) => ({
    name,
    milliseconds: cpuMilliseconds(() => run(source)),
  }));
}

/** Reads a text with every function. */
export function readWithAll(text: string): readonly Reading[] {
  let document = analyze('');
  return FUNCTIONS.map(({ name, run }) => ({
    name,
    milliseconds: cpuMilliseconds(() => {
      if (name === 'analyze') document = analyze(text);
      else run(text, document);
    }),
  }));
}
