import { isHeadline } from './block-forms';
import type { Block } from './blocks';

/** A title stands near the top: within this many blocks, menus and bylines included. */
const MAX_TITLE_DEPTH = 120;

/** A headline seldom has more words; the longest of a thousand news titles had 21. */
const MAX_TITLE_WORDS = 25;

/** A headline found without a second sign (a repeat, a mark) has at least two words. */
const MIN_BARE_TITLE_WORDS = 2;

const SUBJECT = /^subject:\s*(?:(?:re|fwd?|aw):\s*)*(?=\S)/iu;
const ENDS_IN_COLON = /:$/u;
const GENERIC =
  /^(?:abstract|introduction|summary|background|contents|table of contents|overview|conclusions?|methods?|results|key (?:points|takeaways|facts)|highlights|at a glance|in brief|what to know|tl;?dr|ingredients|changelog|agenda|attendees|present|apologies|minutes|notes?|transcript|q ?& ?a|interview|news|press release|for immediate release|opinion|analysis|exclusive|breaking(?: news)?|live)\s*:?$/iu;
/** What a program writes where it knows no title, and counts. */
const PLACEHOLDER =
  /^(?:undefined|null|nan|untitled(?: (?:document|page|note|post|\d+))?|no title|new (?:page|document)|index(?:\.\w{2,5})?|home ?page|\[object object\]|page \d+)$/iu;
const HAS_LETTER = /\p{L}/u;
/** The head of a table that lost its lines. */
const COLUMNS = /\S\t\S/u;
/** "LEEDS, ENGLAND": where a release is from. */
const PLACE_IN_CAPITALS = /^\p{Lu}{2,}(?:[ -]\p{Lu}{2,}){0,2}, \p{Lu}[\p{Lu}. ]*$/u;
const SITE_SUFFIX = /\s(?:[|–—·-]|::|»)\s[^|–—·»]{2,40}$/u;
const LABEL_SEPARATOR = /\s[|·•›»/]\s|;/gu;
const OPENS_WITH_LABEL =
  /^(?:present|apologies|attend\p{L}*|price|rating|score|date|time|venue|location|where|when|author|version|status|priority|tags|category|keywords?|photo\p{L}*|image|source|credit|contact|phone|tel|e-?mail|address)\b\s*:/iu;
const HOLDS_SENTENCE = /\p{Ll}[.!?]\s+\p{Lu}/u;
const HOLDS_DATE =
  /\b\d{1,2}(?:st|nd|rd|th)?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*,?\s+\d{4}\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?\s+\d{1,2},?\s+\d{4}\b/iu;
const SPACES = /\s+/gu;

/** The title of a document and the blocks that are it; a copied page often shows it twice or more. */
export interface FoundTitle {
  readonly text: string;
  readonly blocks: ReadonlySet<number>;
}

/**
 * Finds the title: the given one where it stands in the text; else a subject line, a marked heading, a
 * headline that is repeated, or the longest headline above the first prose.
 * `isEligible` tells which blocks are not yet known for furniture, bylines or list items.
 */
export function findTitle(
  blocks: readonly Block[],
  firstProse: number,
  isEligible: (index: number) => boolean,
  isPage: boolean,
  given: string | undefined,
): FoundTitle | undefined {
  if (given !== undefined) return { text: given, blocks: occurrences(blocks, normalize(given)) };
  const head = Math.min(firstProse, blocks.length, MAX_TITLE_DEPTH);
  let best: { readonly index: number; readonly rank: number } | undefined;
  const counts = countNormalized(blocks.slice(0, MAX_TITLE_DEPTH));
  const pageName = isPage ? pageNameOf(blocks[0]) : undefined;
  for (let index = 0; index < head; index += 1) {
    const block = blocks[index];
    if (block === undefined || !isEligible(index)) continue;
    const rank = titleRank(block, counts, isPage) + pageTitleRank(block, index, pageName);
    if (rank > (best?.rank ?? 0)) best = { index, rank };
  }
  const block = best === undefined ? undefined : blocks[best.index];
  if (best === undefined || block === undefined) return undefined;
  const plain = block.text.replace(SUBJECT, '').replace(SPACES, ' ').trim();
  const text = isPage ? withoutSite(plain) : plain;
  const found = new Set([best.index, ...occurrences(blocks, normalize(block.text))]);
  if (text !== block.text) for (const index of occurrences(blocks, normalize(text))) found.add(index);
  return { text, blocks: found };
}

/**
 * The numbers of the lines that the page's first line, its name in a tab, holds word for word: headlines, though
 * they may end as a sentence does ("Why does the script stop halfway?").
 */
export function findNamedHeadlines(blocks: readonly Block[]): readonly number[] {
  const first = blocks[0];
  if (first === undefined || first.wordCount > MAX_TITLE_WORDS + MAX_SITE_PARTS * MAX_SITE_WORDS) return [];
  const name = normalize(first.text);
  const found: number[] = [];
  for (let index = 1; index < Math.min(blocks.length, MAX_TITLE_DEPTH); index += 1) {
    const { text, wordCount } = blocks[index] ?? first;
    if (wordCount < MIN_PAGE_NAME_WORDS || text.length > name.length || text.length * 3 < name.length)
      continue;
    if (name.includes(normalize(text))) found.push(index);
  }
  return found.length > 0 ? [0, ...found] : found;
}

/** How much a block above the first prose looks like the title; 0: not at all. */
function titleRank(block: Block, counts: ReadonlyMap<string, number>, isPage: boolean): number {
  if (SUBJECT.test(block.text)) return 1000;
  if (block.wordCount > MAX_TITLE_WORDS || GENERIC.test(block.text) || ENDS_IN_COLON.test(block.text))
    return 0;
  if (PLACEHOLDER.test(block.text) || PLACE_IN_CAPITALS.test(block.text) || COLUMNS.test(block.text))
    return 0;
  const isMarked = block.kind === 'marked-heading';
  if (!isMarked && !(isHeadline(block) && HAS_LETTER.test(block.text))) return 0;
  const isRepeated = (counts.get(normalize(block.text)) ?? 0) > 1;
  if (!isMarked && !isRepeated && block.wordCount < MIN_BARE_TITLE_WORDS) return 0;
  // The menu of a page stands at its top and at its bottom, in few words a line.
  const minRepeated = isPage ? MIN_REPEATED_ON_PAGE : MIN_BARE_TITLE_WORDS + 1;
  const signs =
    (isMarked ? MARK_WORTH : 0) + (isRepeated && block.wordCount >= minRepeated ? REPEAT_WORTH : 0);
  return Math.max(signs + Math.min(block.wordCount, ENOUGH_WORDS) - labelSigns(block.text), Number.MIN_VALUE);
}

/** A mark or a repeat is worth more than any number of words; a few words are as good as a long standfirst. */
const MARK_WORTH = 500;
const REPEAT_WORTH = 200;
const ENOUGH_WORDS = 5;
const MIN_REPEATED_ON_PAGE = 5;

/** A page's name outranks a line that is repeated, which may stand in a menu. */
const PAGE_NAME_WORTH = 300;
/** One that is the page's name without the site's is surer than one that shares its words. */
const SAME_NAME_WORTH = 50;
const MIN_PAGE_NAME_WORDS = 4;
const MIN_SHARED_WORDS = 0.6;
const MAX_SITE_PARTS = 3;
const MAX_SITE_WORDS = 4;
const WORD = /[\p{L}\p{N}]+/gu;

/** What a page's first line, its name in a tab, says: its words, and itself with fewer and fewer site's names. */
interface PageName {
  readonly words: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/** How much a headline of a page copied whole says what the page's name says. */
function pageTitleRank(block: Block, index: number, page: PageName | undefined): number {
  if (page === undefined) return 0;
  if (index > 0 && page.names.has(normalize(block.text))) return PAGE_NAME_WORTH + SAME_NAME_WORTH;
  if (block.wordCount < MIN_PAGE_NAME_WORDS || page.words.size === 0) return 0;
  const words = block.text.toLowerCase().match(WORD) ?? [];
  if (words.length < MIN_PAGE_NAME_WORDS) return 0;
  const share = words.filter((word) => page.words.has(word)).length / words.length;
  return share < MIN_SHARED_WORDS ? 0 : PAGE_NAME_WORTH * share + (index > 0 ? 1 : 0);
}

function pageNameOf(first: Block | undefined): PageName | undefined {
  if (first === undefined) return undefined;
  const names = new Set<string>();
  let name = first.text;
  for (let cut = 0; cut < MAX_SITE_PARTS; cut += 1) {
    const shorter = name.replace(SITE_SUFFIX, '');
    if (shorter === name) break;
    names.add(normalize(shorter));
    name = shorter;
  }
  const isLong = first.wordCount >= MIN_PAGE_NAME_WORDS;
  return { names, words: new Set(isLong ? first.text.toLowerCase().match(WORD) : []) };
}

/** A page's name ends with the site's: "Ferry line approved | Transport | Bay Herald". */
function withoutSite(title: string): string {
  let text = title;
  for (let cut = 0; cut < MAX_SITE_PARTS; cut += 1) {
    const shorter = text.replace(SITE_SUFFIX, '');
    const site = text.slice(shorter.length).trim().split(' ');
    if (shorter.split(' ').length < MIN_PAGE_NAME_WORDS || site.length > MAX_SITE_WORDS + 1) break;
    text = shorter;
  }
  return text;
}

/** How much a line looks like a label, a caption or a menu instead: "Price: £20 | Weight: 3 kg". */
function labelSigns(text: string): number {
  const separators = text.match(LABEL_SEPARATOR)?.length ?? 0;
  return (
    separators * 3 +
    (OPENS_WITH_LABEL.test(text) ? 6 : 0) +
    (HOLDS_SENTENCE.test(text) ? 6 : 0) +
    (HOLDS_DATE.test(text) ? 4 : 0)
  );
}

/** Blocks that say the same as the title, with or without the site's name after it. */
function occurrences(blocks: readonly Block[], title: string): ReadonlySet<number> {
  const found = new Set<number>();
  if (title === '') return found;
  for (const [index, block] of blocks.entries()) {
    // Twice, since a capital may be two small letters: "İ" is "i" and a dot.
    if (block.text.length * 2 < title.length || block.text.length > title.length * 2 + 60) continue;
    const text = normalize(block.text);
    if (text === title || normalize(block.text.replace(SITE_SUFFIX, '')) === title) found.add(index);
  }
  return found;
}

function countNormalized(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const block of blocks) {
    if (block.wordCount > MAX_TITLE_WORDS) continue;
    for (const text of new Set([normalize(block.text), normalize(block.text.replace(SITE_SUFFIX, ''))])) {
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  return counts;
}

function normalize(text: string): string {
  return text.replace(SPACES, ' ').trim().toLowerCase();
}
