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
import { EVERY_TYPE } from '../property/entity-types';
import { cpuMilliseconds } from './cpu-milliseconds';

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

/** The functions that an option as long as the text could slow down. */
const FUNCTIONS_WITH_LONG_OPTIONS: readonly MeasuredFunction[] = [
  { name: 'analyze, title', run: (text) => analyze('Ada Byrne left Oslo.', { title: text }) },
  { name: 'summarize, query', run: (text, document) => summarize(document, { query: text }) },
  { name: 'summarize, title', run: (text, document) => summarize(document, { title: text }) },
  { name: 'extractEntities, title', run: (text, document) => extractEntities(document, { title: text }) },
  { name: 'extractKeyPoints, query', run: (text, document) => extractKeyPoints(document, { query: text }) },
  { name: 'extractKeyPoints, title', run: (text, document) => extractKeyPoints(document, { title: text }) },
  {
    name: 'teaser, query',
    run: (text, document) => writeSummary(document, { ...asked('teaser'), query: text }),
  },
  {
    name: 'headline, title and query',
    run: (text) => writeSummary(analyze('', { title: text }), { ...asked('headline'), query: text }),
  },
];

/** The functions that a large lexicon, or one of long names, could slow down. */
const FUNCTIONS_WITH_LEXICON: readonly MeasuredFunction[] = [
  {
    name: 'extractEntities',
    run: (text, document) => extractEntities(document, { lexicon: lexiconOf(text, '') }),
  },
  {
    name: 'extractEntities, no name found',
    run: (text, document) => extractEntities(document, { lexicon: lexiconOf(text, ' Oslo') }),
  },
  {
    name: 'extractKeyPoints',
    run: (text, document) => extractKeyPoints(document, { lexicon: lexiconOf(text, '') }),
  },
];

/** Each line of a text as a name, and what is put behind it. */
function lexiconOf(text: string, end: string): Readonly<Record<string, EntityType>> {
  const lines = text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  return Object.fromEntries(lines.map((line) => [`${line}${end}`, 'organization']));
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

/** Reads a text with itself as title and as query. */
export function readWithLongOptions(text: string): readonly Reading[] {
  return readDocument(text, FUNCTIONS_WITH_LONG_OPTIONS);
}

/** Reads a text with its own lines as the names of a lexicon. */
export function readWithLexicon(text: string): readonly Reading[] {
  return readDocument(text, FUNCTIONS_WITH_LEXICON);
}

function readDocument(text: string, functions: readonly MeasuredFunction[]): readonly Reading[] {
  const document = analyze(text);
  return functions.map(({ name, run }) => ({
    name,
    milliseconds: cpuMilliseconds(() => run(text, document)),
  }));
}
