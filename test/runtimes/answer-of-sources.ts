import { fromHtml } from '../../src/html/from-html';
import * as precis from '../../src/index';
import { fromMarkdown } from '../../src/markdown/from-markdown';
import { Summarizer } from '../../src/summarizer/summarizer';
import { runCases } from './run-cases';

/** What the sources answer to the cases, without dist. */
export function answerOfSources(): Promise<string> {
  return runCases({ ...precis, fromHtml, fromMarkdown, Summarizer });
}
