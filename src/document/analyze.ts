import { joinOptions } from '../contract/check-options';
import { PrecisError } from '../contract/errors';
import { checkAnalyzeOptions } from '../contract/options';
import { ownProperty } from '../contract/own-property';
import type { AnalyzeOptions, Document, ReadableText } from '../contract/types';
import type { Analysis } from './analysis';
import { copyReadable } from './copy-readable';
import { interpret } from './interpret';
import { readMarkup } from './read-markup';
import { readText, type TextReading } from './read-text';
import { inSource } from './source-map';

/** Where a Document carries what was read, out of sight of JSON and of the caller. */
const CARRIED = Symbol('carried');

interface Carried {
  readonly reading: TextReading;
  readonly options: AnalyzeOptions;
  readonly analysis: Analysis;
}

/**
 * Reads a text once, so that its summary, entities and key points cost no second reading.
 *
 * The result is a plain object that JSON and `structuredClone` can copy; a copy is read again when it is
 * passed on, with its text and title.
 *
 * Bounds: a sentence of more than 250 tokens is cut, and a line of more than a million UTF-16 units is read as
 * several paragraphs.
 *
 * Cost: one pass of the engine, linear in the text, about 2 ms for 1,000 words after the first call, which
 * makes the engine (about 200 ms).
 *
 * @throws {@link PrecisError} `'invalid-input'` when `text` is no string, `'invalid-option'` for an unknown
 * option or a value out of range.
 *
 * @example
 * ```ts
 * const document = analyze('The mill reopened in May. It employs 40 people.');
 * document.sentences.length; // 2
 * ```
 */
export function analyze(text: string, options?: AnalyzeOptions): Document {
  const checked = checkAnalyzeOptions(options);
  if (typeof text !== 'string') throw noText(text);
  return toDocument(text, readText(text), checked);
}

/**
 * The Document of a source with markup, given what makes it readable; see `precis/markdown` and `precis/html`.
 *
 * @throws {@link PrecisError} as `analyze` does.
 */
export function analyzeMarkup(
  source: string,
  makeReadable: (source: string) => ReadableText,
  options?: AnalyzeOptions,
): Document {
  const checked = checkAnalyzeOptions(options);
  if (typeof source !== 'string') throw noText(source);
  return toDocument(source, readMarkup(makeReadable(source)), checked);
}

function toDocument(text: string, reading: TextReading, options: AnalyzeOptions): Document {
  const analysis = interpret(reading, options);
  const carried: Carried = { reading, options, analysis };
  const document: Document = {
    text,
    ...(analysis.title === undefined ? {} : { title: analysis.title }),
    language: analysis.language,
    sentences: analysis.sentences.map(({ start, end, paragraph, role }) => ({
      text: analysis.text.slice(start, end),
      ...inSource(analysis, start, end),
      paragraph,
      role,
    })),
    ...(reading.readable === undefined ? {} : { readable: reading.readable }),
  };
  return Object.defineProperty(document, CARRIED, { value: carried });
}

/**
 * The analysis of a text, or the one that a Document carries. Options given with a Document hold over those
 * that it was made with, at no second reading.
 */
export function analysisOf(input: string | Document, options: AnalyzeOptions): Analysis {
  const own = pickAnalyzeOptions(joinOptions(options));
  if (typeof input === 'string') return interpret(readText(input), own);
  const { carried, text, title, readable } = readDocument(input);
  if (carried === undefined) {
    const reading = readable === undefined ? readText(text) : readMarkup(readable);
    return interpret(reading, joinOptions<AnalyzeOptions>(title === undefined ? {} : { title }, own));
  }
  if (Object.keys(own).length === 0) return carried.analysis;
  return interpret(carried.reading, joinOptions(carried.options, own));
}

/** What is read of a Document, or of a copy of one, which a caller may have made or changed: each property once. */
interface DocumentContent {
  readonly carried: Carried | undefined;
  readonly text: string;
  readonly title: string | undefined;
  readonly readable: ReadableText | undefined;
}

function readDocument(input: unknown): DocumentContent {
  const content = contentOf(input);
  if (content === undefined) throw noTextOrDocument(input);
  return content;
}

function contentOf(input: unknown): DocumentContent | undefined {
  if (typeof input !== 'object' || input === null) return undefined;
  try {
    const text = ownProperty(input, 'text');
    const title = ownProperty(input, 'title');
    if (typeof text !== 'string' || !Array.isArray(ownProperty(input, 'sentences'))) return undefined;
    if (title !== undefined && typeof title !== 'string') return undefined;
    // The carried property is ours alone, so what it holds is what was put there.
    const carried = ownProperty(input, CARRIED) as Carried | undefined;
    if (carried !== undefined) return { carried, text, title, readable: undefined };
    return { carried, text, title, readable: copyReadable(ownProperty(input, 'readable'), text.length) };
  } catch {
    // A getter or a proxy that throws makes no Document.
    return undefined;
  }
}

/** The options of reading among those of a call. */
function pickAnalyzeOptions({ title, boilerplate, lexicon, referenceDate }: AnalyzeOptions): AnalyzeOptions {
  return joinOptions<AnalyzeOptions>(
    title === undefined ? {} : { title },
    boilerplate === undefined ? {} : { boilerplate },
    lexicon === undefined ? {} : { lexicon },
    referenceDate === undefined ? {} : { referenceDate },
  );
}

/** What reads a text takes no Document: that is one that was read. */
function noText(input: unknown): PrecisError {
  const got =
    contentOf(input) === undefined
      ? kindOf(input, 'an object')
      : 'a Document: that was read already, so pass it to summarize(), extractEntities() or extractKeyPoints()';
  return new PrecisError('invalid-input', `The input must be a string, not ${got}.`, { value: input });
}

function noTextOrDocument(input: unknown): PrecisError {
  const got = kindOf(
    input,
    'another object: a Document has a string "text", a list "sentences" and, if any, a string "title"',
  );
  return new PrecisError(
    'invalid-input',
    `The input must be a string or a Document made by analyze(), not ${got}.`,
    { value: input },
  );
}

function kindOf(input: unknown, object: string): string {
  if (input === null) return 'null';
  try {
    if (Array.isArray(input)) return 'an array';
  } catch {
    return 'an object that cannot be read';
  }
  return typeof input === 'object' ? object : typeof input;
}
