import type { AnalyzeOptions, Document } from '../contract/types';
import { analyze, analyzeMarkup } from '../document/analyze';
import { isTangled } from './is-tangled';
import { readMarkdown } from './read-markdown';

/**
 * Reads markdown into a Document for `summarize`, `extractEntities` and `extractKeyPoints`.
 *
 * Every offset of the Document and of what is made from it points into `markdown`. An item's `text` is what a reader
 * sees: `markdown.slice(start, end)` without its marks, with entities decoded and lines joined. The two are equal
 * where there is no markup between. `document.readable` holds the text that was read, and where each stretch of it
 * stands.
 *
 * - The title is that of the front matter, else the first heading of the first level.
 * - Blocks of code, comments and front matter are left out; `code` in a line stays, as its text. A line that only
 *   leads to a block of code ("Run it like this:") is `'boilerplate'`.
 * - So are the sections of a readme beside its text: licence, contributors, sponsors, table of contents and their like,
 *   and the entries of a reference (an item such as "`size`: bytes of a piece"), unless there is little else.
 * - Links are their text, a list of nothing but links is `'boilerplate'`, and so are footnotes and the alternative
 *   text of a picture. HTML is read as `fromHtml` reads it.
 * - Headings, items of lists and cells of tables are paragraphs of their own.
 *
 * CommonMark, with GitHub's tables, task lists and bare addresses. Any string is read; one with thousands of marks
 * in a paragraph or lists a hundred deep, which nobody wrote, is read as plain text. Cost: linear, about half of that of
 * `analyze`, which comes on top.
 *
 * @throws `PrecisError` as `analyze` does.
 *
 * @example
 * ```ts
 * const markdown = '# The mill\n\nThe mill **reopened** in May. It employs [40 people](/jobs).';
 * const [, first] = fromMarkdown(markdown).sentences;
 * first?.text; // 'The mill reopened in May.'
 * markdown.slice(first?.start, first?.end); // 'The mill **reopened** in May.'
 * ```
 */
export function fromMarkdown(markdown: string, options?: AnalyzeOptions): Document {
  if (typeof markdown === 'string' && isTangled(markdown)) return analyze(markdown, options);
  return analyzeMarkup(markdown, readMarkdown, options);
}
