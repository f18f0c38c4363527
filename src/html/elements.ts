/** Elements without an end tag. */
export const VOID_ELEMENTS: ReadonlySet<string> = new Set(
  'area base basefont bgsound br col command embed frame hr img input keygen link meta param source track wbr'.split(
    ' ',
  ),
);

/** Elements that no reader sees as text, or whose text is a program's: code, controls, pictures, frames. */
export const SKIPPED_ELEMENTS: ReadonlySet<string> = new Set(
  'head script style template noscript noframes noembed iframe object applet svg math canvas audio video map select datalist textarea button progress meter pre xmp listing plaintext rt rp del'.split(
    ' ',
  ),
);

/** Elements that stand around the text of a page. */
export const FURNITURE_ELEMENTS: ReadonlySet<string> = new Set(
  'nav footer aside form fieldset menu figcaption caption address label legend marquee'.split(' '),
);

/** Elements that begin and end a block. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre search section summary table tbody td template tfoot th thead tr ul xmp'.split(
    ' ',
  ),
);

/** An element that ends another one that is still open, down to one that holds both. */
const ENDED_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    li: 'li',
    dt: 'dt dd',
    dd: 'dt dd',
    td: 'td th',
    th: 'td th',
    tr: 'tr td th',
    option: 'option',
  }).map(([name, ended]) => [name, new Set(ended.split(' '))]),
);
const HOLDERS: ReadonlySet<string> = new Set(
  'ul ol menu dir dl table tbody thead tfoot select body'.split(' '),
);

/** What a start tag ends among the elements that are open: "<li>" the item before, any block a paragraph. */
export function endsElement(name: string, open: string): 'ends' | 'holds' | 'passes' {
  if (open === 'p' && BLOCK_ELEMENTS.has(name)) return 'ends';
  const ended = ENDED_BY.get(name);
  if (ended === undefined) return BLOCK_ELEMENTS.has(open) ? 'holds' : 'passes';
  if (ended.has(open)) return 'ends';
  return HOLDERS.has(open) ? 'holds' : 'passes';
}

/** ARIA roles of what stands around the text. */
const FURNITURE_ROLES: ReadonlySet<string> = new Set(
  'navigation banner contentinfo complementary search form dialog alertdialog alert menu menubar toolbar tablist status tooltip'.split(
    ' ',
  ),
);

/** Names that page makers give to what stands around the text, as whole words of a class or an id. */
const FURNITURE_NAME =
  /^(?:nav|navbar|navigation|menu|breadcrumbs?|sidebar|footer|share|sharing|share-\w+|social|social-\w+|related|related-\w+|recommended|recommendations|newsletter|newsletter-\w+|subscribe|subscription|cookies?|cookie-\w+|consent|ads?|advert|advertisement|sponsored|promo|promo-\w+|comments?|comment-list|disqus_thread|pagination|pager|toc|table-of-contents|reflist|references|navbox|infobox|hatnote|catlinks|printfooter)$/iu;

/** Names of what only a screen reader or an editor is shown. */
const HIDDEN_NAME =
  /^(?:sr-only|visually-hidden|screen-reader-text|skip-link|mw-editsection|mw-jump-link|noprint|reference|footnote-ref|anchor-link|headerlink)$/iu;

const BYLINE_NAME = /^(?:byline|by-line|author|author-name|dateline|post-meta|entry-meta)$/iu;
const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;
const SPACES = /\s+/u;

/** Elements that a class name does not turn into furniture: they hold the page. */
const NEVER_FURNITURE: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article']);

/** More class names than a person writes are not looked at. */
const MAX_NAMES = 24;

/** What the attributes of an element say of it. */
export function purposeOf(
  name: string,
  attributes: ReadonlyMap<string, string>,
): 'hidden' | 'boilerplate' | 'byline' | undefined {
  if (attributes.size === 0) return undefined;
  if (attributes.has('hidden') || attributes.get('aria-hidden') === 'true') return 'hidden';
  if (HIDDEN_STYLE.test(attributes.get('style') ?? '')) return 'hidden';
  const names = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`
    .trim()
    .split(SPACES, MAX_NAMES);
  if (names.some((one) => HIDDEN_NAME.test(one))) return 'hidden';
  if (NEVER_FURNITURE.has(name)) return undefined;
  if (FURNITURE_ROLES.has(attributes.get('role') ?? '')) return 'boilerplate';
  if (names.some((one) => FURNITURE_NAME.test(one))) return 'boilerplate';
  const isByline = attributes.get('rel') === 'author' || attributes.get('itemprop') === 'author';
  return isByline || names.some((one) => BYLINE_NAME.test(one)) ? 'byline' : undefined;
}
