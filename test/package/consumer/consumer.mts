import {
  type AnalyzeOptions,
  analyze,
  type Document,
  type Entity,
  extractEntities,
  extractKeyPoints,
  type KeyPoint,
  PrecisError,
  type SummarizeOptions,
  type Summary,
  summarize,
} from 'precis';
import { fromHtml } from 'precis/html';
import { fromMarkdown } from 'precis/markdown';
import { Summarizer, type SummarizerCreateOptions } from 'precis/summarizer';

const text = 'Orlo Motors paid $610 for the ribbon.';
const reading: AnalyzeOptions = { lexicon: { Skerry: 'place' }, referenceDate: '2026-03-01' };
const options: SummarizeOptions = { ...reading, words: 60, orderBy: 'rank' };
const document: Document = analyze(text, reading);
const summary: Summary = summarize(document, options);
const entities: readonly Entity[] = extractEntities(document, { types: ['person', 'money'], limit: 5 });
const points: readonly KeyPoint[] = extractKeyPoints(text, { limit: 3, authored: 'ignore' });
const amounts: readonly number[] = entities.flatMap(({ value }) =>
  typeof value === 'object' ? [value.amount] : [],
);

export const title: string | undefined = summary.title;
export const firstPoint: string | undefined = points[0]?.text;
export const total: number = amounts.reduce((sum, amount) => sum + amount, 0);
export const isOurs = (error: unknown): error is TypeError => error instanceof PrecisError;

const creation: SummarizerCreateOptions = {
  type: 'headline',
  monitor: (monitor) => monitor.ondownloadprogress,
};
export const headline: Promise<string> = Summarizer.create(creation).then((one) => one.summarize(text));
export const fromMarkup: readonly Document[] = [
  fromHtml('<p>A text.</p>'),
  fromMarkdown('A *text*.', reading),
];
