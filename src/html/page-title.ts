import type { BuiltBlock } from './readable-builder';

const SPACES = /\s+/gu;

/** What stands between a title and the name of its site. */
const BETWEEN_NAMES = /\s(?:[|–—·•»«-]|::)\s/u;

/**
 * The title of a page: its first heading of the first level inside the main text; else one that `<title>` holds
 * too; else `<title>` without the site's name; else any heading of the first level.
 */
export function findPageTitle(
  blocks: readonly BuiltBlock[],
  pageTitle: string,
  isMain: (block: BuiltBlock) => boolean,
): string | undefined {
  const named = pageTitle.replace(SPACES, ' ').trim();
  const headings = blocks.filter(({ kind, level }) => kind === 'heading' && level === 1);
  const [first] = headings.filter(isMain);
  const shared = headings.find(({ text }) => named.toLowerCase().includes(text.toLowerCase()));
  const heading = first ?? (shared === undefined || isOnlySite(shared.text, named) ? undefined : shared);
  if (heading !== undefined) return heading.text.replace(SPACES, ' ');
  if (named !== '') return longestPart(named);
  return headings[0]?.text.replace(SPACES, ' ');
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
