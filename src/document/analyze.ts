import { PrecisError } from '../contract/errors';
import { checkAnalyzeOptions } from '../contract/options';
import type { AnalyzeOptions, Document, ReadableText } from '../contract/types';
import type { Analysis } from './analysis';
import { interpret } from './interpret';
import { isReadable, readMarkup } from './read-markup';
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
  if (typeof text !== 'string') throw invalidInput(text);
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
  if (typeof source !== 'string') throw invalidInput(source);
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
  if (typeof input === 'string') return interpret(readText(input), options);
  if (!isDocument(input)) throw invalidInput(input);
  const carried = (input as Document & { readonly [CARRIED]?: Carried })[CARRIED];
  const own = pickAnalyzeOptions(options);
  if (carried === undefined) {
    const reading = isReadable(input.readable) ? readMarkup(input.readable) : readText(input.text);
    return interpret(reading, {
      ...(input.title === undefined ? {} : { title: input.title }),
      ...own,
    });
  }
  if (Object.keys(own).length === 0) return carried.analysis;
  return interpret(carried.reading, { ...carried.options, ...own });
}

/** The options of reading among those of a call. */
function pickAnalyzeOptions({ title, boilerplate, lexicon, referenceDate }: AnalyzeOptions): AnalyzeOptions {
  return {
    ...(title === undefined ? {} : { title }),
    ...(boilerplate === undefined ? {} : { boilerplate }),
    ...(lexicon === undefined ? {} : { lexicon }),
    ...(referenceDate === undefined ? {} : { referenceDate }),
  };
}

function isDocument(input: unknown): input is Document {
  return (
    typeof input === 'object' &&
    input !== null &&
    'text' in input &&
    typeof input.text === 'string' &&
    'sentences' in input &&
    Array.isArray(input.sentences)
  );
}

function invalidInput(input: unknown): PrecisError {
  const got = input === null ? 'null' : Array.isArray(input) ? 'an array' : typeof input;
  return new PrecisError(
    'invalid-input',
    `The input must be a string or a Document made by analyze(), not ${got}.`,
    {
      value: input,
    },
  );
}
