import { PrecisError } from '../contract/errors';
import { checkAnalyzeOptions } from '../contract/options';
import type { AnalyzeOptions, Document, EntityType } from '../contract/types';
import type { Analysis, AnalyzedSentence } from './analysis';
import { scanLines } from './lines';
import { readTokens } from './tokens';

const ANALYSIS = Symbol('analysis');

/** A Document that carries, out of sight of JSON, what the stages need. */
interface ReadDocument extends Document {
  readonly [ANALYSIS]?: Analysis;
}

/** Reads a text once. */
export function analyze(text: string, options?: AnalyzeOptions): Document {
  const checked = checkAnalyzeOptions(options);
  if (typeof text !== 'string') throw invalidInput(text);
  const analysis = readText(text, checked);
  const document: Document = {
    text,
    ...(analysis.title === undefined ? {} : { title: analysis.title }),
    language: analysis.language,
    sentences: analysis.sentences.map(({ start, end, paragraph, role }) => ({
      text: text.slice(start, end),
      start,
      end,
      paragraph,
      role,
    })),
  };
  return Object.defineProperty(document, ANALYSIS, { value: analysis });
}

/** The analysis of a text, or the one that a Document carries, with the call's own options over it. */
export function analysisOf(input: string | Document, options: AnalyzeOptions): Analysis {
  if (typeof input === 'string') return readText(input, options);
  const carried = (input as ReadDocument)[ANALYSIS];
  if (carried === undefined) throw invalidInput(input);
  return carried;
}

function readText(text: string, options: AnalyzeOptions): Analysis {
  const lines = scanLines(text);
  const { tokens, literals, sentenceStarts } = readTokens(text, lines);
  const sentences: AnalyzedSentence[] = [];
  let line = 0;
  let first = 0;
  for (let token = 1; token <= tokens.length; token += 1) {
    while ((lines[line]?.end ?? 0) <= (tokens.starts[first] ?? 0) && line < lines.length) line += 1;
    const breaks =
      token === tokens.length ||
      sentenceStarts.has(token) ||
      (tokens.starts[token] ?? 0) >= (lines[line]?.end ?? 0);
    if (!breaks) continue;
    sentences.push({
      index: sentences.length,
      start: tokens.starts[first] ?? 0,
      end: tokens.ends[token - 1] ?? 0,
      firstToken: first,
      endToken: token,
      paragraph: line,
      role: 'body',
    });
    first = token;
  }
  return {
    text,
    title: options.title,
    language: 'en',
    tokens,
    literals,
    sentences,
    authoredPoints: [],
    lexicon: new Map<string, EntityType>(Object.entries(options.lexicon ?? {})),
    referenceDate: options.referenceDate,
  };
}

function invalidInput(input: unknown): PrecisError {
  const got = input === null ? 'null' : typeof input;
  return new PrecisError(
    'invalid-input',
    `The input must be a string or a Document made by analyze(), not ${got}.`,
    {
      value: input,
    },
  );
}
