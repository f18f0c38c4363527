import { fromHtml } from '../../../src/html/from-html';
import { analyze, extractEntities, extractKeyPoints, summarize } from '../../../src/index';
import { fromMarkdown } from '../../../src/markdown/from-markdown';
import { errorOf } from './error-of';

/** A function as a caller without types may call it. */
export type Call = (input: unknown, options?: unknown) => unknown;

/** What reads a text, and takes no Document. */
export const READERS = { analyze, fromHtml, fromMarkdown } as unknown as Readonly<Record<string, Call>>;

/** What takes a text or a Document. */
export const WRITERS = { summarize, extractEntities, extractKeyPoints } as unknown as Readonly<
  Record<string, Call>
>;

/** Every function that takes options. The Summarizer, whose errors are those of its specification, stands apart. */
export const FUNCTIONS: Readonly<Record<string, Call>> = { ...READERS, ...WRITERS };

/** The options that a function's checker knows: it lists them to who gives another. */
export function optionsOf(call: Call): readonly string[] {
  const { message } = errorOf(() => call('', { unknown: 1 }));
  const [, list = ''] = /The options are: (.+)\.$/u.exec(message) ?? [];
  return list.split(', ');
}
