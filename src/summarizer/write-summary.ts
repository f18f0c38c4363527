import { KEY_POINT_COUNTS, SUMMARY_SENTENCES } from '../contract/options';
import type { Document } from '../contract/types';
import { analysisOf } from '../document/analyze';
import { extractKeyPoints } from '../key-points/extract-key-points';
import { summarize } from '../summary/summarize';
import { chooseTeaser } from './choose-teaser';
import { escapeMarkdown } from './escape-markdown';
import { makeHeadline } from './make-headline';
import type { SummarizerFormat, SummarizerLength, SummarizerType } from './types';

/** What is asked of a summary. */
export interface SummaryRequest {
  readonly type: SummarizerType;
  readonly format: SummarizerFormat;
  readonly length: SummarizerLength;
  /** What the choice leans toward; may be empty. */
  readonly query: string;
}

/** Words of a headline of each named length: those of the specification. */
const HEADLINE_WORDS = { short: 12, medium: 17, long: 22 } as const;

const SPACES = /\s+/gu;

/** The summary of a Document in pieces, to be joined as they are: a sentence, a point or a headline each. */
export function writeSummary(document: Document, request: SummaryRequest): readonly string[] {
  const { type, format } = request;
  const lines = linesOf(document, request)
    .map((line) => line.replace(SPACES, ' ').trim())
    .filter((line) => line !== '');
  const isList = type === 'key-points';
  const bullet = isList ? (format === 'markdown' ? '- ' : '• ') : '';
  const separator = isList ? '\n' : ' ';
  return lines.map((line, at) => {
    const isAtLineStart = isList || at === 0;
    const text = format === 'markdown' ? escapeLine(line, isAtLineStart) : line;
    return `${at === 0 ? '' : separator}${bullet}${text}`;
  });
}

function linesOf(document: Document, { type, length, query }: SummaryRequest): readonly string[] {
  if (type === 'headline') return [makeHeadline(document, HEADLINE_WORDS[length], query)];
  if (type === 'teaser')
    return orAnything(document, chooseTeaser(document, SUMMARY_SENTENCES[length], query));
  if (type === 'tldr') return sentencesOf(document, SUMMARY_SENTENCES[length], query);
  const points = extractKeyPoints(document, { length, query }).map(({ text }) => text);
  // A text of which no sentence can stand alone still has something to say.
  return points.length > 0 ? points : sentencesOf(document, KEY_POINT_COUNTS[length], query);
}

function sentencesOf(document: Document, sentences: number, query: string): readonly string[] {
  const chosen = summarize(document, { sentences, query }).sentences.map(({ text }) => text);
  return orAnything(document, chosen);
}

/** A text that is all title, headings or furniture is summed up by the first of them. */
function orAnything(document: Document, lines: readonly string[]): readonly string[] {
  if (lines.length > 0) return lines;
  const first = analysisOf(document, {}).title ?? document.sentences[0]?.text;
  return first === undefined ? [] : [first];
}

/** Behind another sentence of a paragraph nothing can open a list. */
function escapeLine(line: string, isAtLineStart: boolean): string {
  return isAtLineStart ? escapeMarkdown(line) : escapeMarkdown(`x ${line}`).slice(2);
}
