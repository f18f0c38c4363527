import type { BuiltBlock } from './readable-builder';

const SPACES = /\s+/gu;

/** What stands between a title and the name of its site. */
const BETWEEN_NAMES = /\s(?:[|–—·•»«-]|::)\s/u;

/** Where the site's name stands first: "Tolvik » The harbour". */
const SITE_FIRST = /\s(?:»|::)\s/u;

/** What a program calls a page that has no title. */
const NO_TITLE =
  /^(?:undefined|null|untitled(?: (?:document|page|\d+))?|index|home|document|(?:no|page) title|new page)$/iu;

/** A heading of this level or above it may be the page's; below stand its sections. */
const DEEPEST_TITLE_LEVEL = 2;

/**
 * The title of a page: its first heading of the first level inside the main text; else one that `<title>` names
 * too, beside the site; else `<title>` without the site's name; else any heading of the first level.
 */
export function findPageTitle(
  blocks: readonly BuiltBlock[],
  pageTitle: string,
  isMain: (block: BuiltBlock) => boolean,
): string | undefined {
  const own = pageTitle.replace(SPACES, ' ').trim();
  const named = NO_TITLE.test(own) ? '' : own;
  const headings = blocks.filter(({ kind, level }) => kind === 'heading' && level === 1);
  const [first] = headings.filter(isMain);
  const shared = headings.find(({ text }) => named.toLowerCase().includes(text.toLowerCase()));
  const heading =
    first ??
    findNamedHeading(blocks, named, isMain) ??
    (shared === undefined || isOnlySite(shared.text, named) ? undefined : shared);
  if (heading !== undefined) return heading.text.replace(SPACES, ' ');
  if (named !== '') return longestPart(named);
  return headings[0]?.text.replace(SPACES, ' ');
}

/** The heading that is what `<title>` names beside the site, where the site's name is a heading too or stands behind it. */
function findNamedHeading(
  blocks: readonly BuiltBlock[],
  named: string,
  isMain: (block: BuiltBlock) => boolean,
): BuiltBlock | undefined {
  const parts = named.toLowerCase().split(BETWEEN_NAMES);
  if (parts.length < 2) return undefined;
  const found = new Map<string, BuiltBlock>();
  for (const block of blocks) {
    const { kind, level = DEEPEST_TITLE_LEVEL + 1, text } = block;
    if (kind !== 'heading' || level > DEEPEST_TITLE_LEVEL) continue;
    const name = text.replace(SPACES, ' ').trim().toLowerCase();
    if (!parts.includes(name)) continue;
    if (isMain(block)) return block;
    if (!found.has(name)) found.set(name, block);
  }
  // The site's name stands above the page's.
  if (found.size > 1) return [...found.values()].at(-1);
  return SITE_FIRST.test(named) ? undefined : found.get(parts[0] ?? '');
}

/** "The Tolvik Herald" in "Harbour to close | The Tolvik Herald" is the site's name, not the title. */
function isOnlySite(heading: string, named: string): boolean {
  return longestPart(named).toLowerCase() !== heading.toLowerCase() && BETWEEN_NAMES.test(named);
}

function longestPart(title: string): string {
  const parts = title.split(BETWEEN_NAMES).map((part) => part.trim());
  return parts.reduce(
    (longest, part) => (wordsIn(part) > wordsIn(longest) ? part : longest),
    parts[0] ?? title,
  );
}

function wordsIn(text: string): number {
  return text.split(SPACES).length;
}
