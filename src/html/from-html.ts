import type { AnalyzeOptions, Document } from '../contract/types';
import { analyzeMarkup } from '../document/analyze';
import { readPage } from './read-page';

/**
 * Reads an HTML page, or a piece of one, into a Document for `summarize`, `extractEntities` and `extractKeyPoints`.
 *
 * Every offset of the Document and of what is made from it points into `html`. An item's `text` is what a reader
 * sees: `html.slice(start, end)` without its tags, with entities decoded and white space run together. The two are
 * equal where there is no markup between. `document.readable` holds the text that was read, and where each stretch
 * of it stands.
 *
 * - The title is the first `<h1>` of the main text, else `<title>` without the site's name.
 * - What is outside `<article>` or `<main>`, in `<nav>`, `<aside>`, `<footer>`, `<form>`, a page's `<header>`, captions,
 *   menus of links and what is named like them is `'boilerplate'`, as is the text of a picture's `alt`.
 * - Scripts, styles, preformatted code, controls and whatever is hidden are left out.
 * - Headings, items of lists and cells of tables are paragraphs of their own.
 *
 * Nothing is fetched or run. Any string is read, in one pass, as a browser reads it: unclosed tags are no error.
 *
 * @throws `PrecisError` as `analyze` does.
 *
 * @example
 * ```ts
 * const html = '<title>The mill</title><p>The mill <b>reopened</b> in May. It employs 40&nbsp;people.</p>';
 * const [first] = fromHtml(html).sentences;
 * first?.text; // 'The mill reopened in May.'
 * html.slice(first?.start, first?.end); // 'The mill <b>reopened</b> in May.'
 * ```
 */
export function fromHtml(html: string, options?: AnalyzeOptions): Document {
  return analyzeMarkup(html, readPage, options);
}
