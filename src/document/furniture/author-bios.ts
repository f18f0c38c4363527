import type { Role } from '../../contract/types';
import type { Block } from '../layout/blocks';

/** A bio closes the text: it stands among the last blocks of prose, past half of its words. */
const MAX_BLOCKS_FROM_END = 10;

/** A bio is a paragraph, not a profile. */
const MAX_BIO_WORDS = 110;

const NAME = "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|van|von|der|la|al)){1,4}";
const NAMED = new RegExp(
  `^(?:\\(?About the [Aa]uthor:? )?(?<name>${NAME})(?:,? (?:PhD|MD|Ph\\.D\\.|M\\.D\\.))?(?: \\([^()]{3,60}\\))?,? (?=\\p{Ll})`,
  'u',
);
const PROFESSION =
  '(?:editor|editor-in-chief|reporter|writer|journalist|founder|co-founder|author|correspondent|columnist|contributor|freelancer?|blogger|broadcaster|podcaster|producer|critic|novelist|essayist|photographer|researcher|fellow|professor|lecturer|analyst|consultant|strategist|student|intern)s?';

/** "... is a staff writer at", "... covers markets for". */
const TELLS_OF_WORK = new RegExp(
  `^(?:(?:is|was|has been|works as|serves as)\\b[^.,]{0,100}\\b${PROFESSION}\\b|(?:writes|covers|reports|blogs|edits|hosts|teaches)\\b[^.]{0,100}\\b(?:for|at|about|on|in)\\b)`,
  'iu',
);

/** What the author of the text is said to be or do, at its end. */
const TELLS_OF_AUTHOR =
  /^(?:(?:is|was|has|writes|covers|reports|blogs|edits|hosts|teaches|joined|lives|works|loves|can be|may be|contributed|founded|runs|grew up|studied|holds|earned)\b|a\b)/u;

/** A bio may go on with what the author's work has earned, in a paragraph of its own. */
const BIO_CONTINUED =
  /^(?:He|She|They|His|Her|Their)\b[^.]{0,160}\b(?:book|author|writer|journalis|reporter|editor|column|award|recogni[sz]ed|twitter|newsletter|podcast|lives in|based in|degree|e-?mail|reach(?:ed)? (?:him|her|them))/u;

/** "By Anna Holt", "by Regan May 3, 2026". */
const BYLINE =
  /^(?:[Bb]y|BY|(?:[Ww]ords|[Ww]ritten|[Pp]osted) by|[Aa]uthor:)\s+(?<name>\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)?)/u;
const MONTH = / (?:January|February|March|April|May|June|July|August|September|October|November|December)$/u;

const LETTER = /\p{L}/u;
const BEHIND_NAME = /^[\s,]+/u;

/**
 * Blocks at the end that tell who wrote the text. The person of a bio is nobody whom the text is about: a
 * surname that stands in the text above it, or in its title, makes the block an ordinary paragraph, unless
 * the byline names that person.
 */
export function findAuthorBios(
  blocks: readonly Block[],
  roles: readonly (Role | undefined)[],
): readonly number[] {
  const isOpen = (index: number): boolean => roles[index] === undefined;
  const authors = authorsOf(blocks, roles);
  const found: number[] = [];
  let seen = 0;
  for (let index = blocks.length - 1; index > 0 && seen < MAX_BLOCKS_FROM_END; index -= 1) {
    const block = blocks[index];
    if (block === undefined || !isOpen(index)) continue;
    seen += 1;
    if (block.wordCount > MAX_BIO_WORDS || !isBio(blocks, roles, index, authors)) continue;
    found.push(index);
    const next = blocks[index + 1];
    if (next !== undefined && isOpen(index + 1) && BIO_CONTINUED.test(next.text)) found.push(index + 1);
  }
  return found;
}

/** The names in the bylines, in small letters. */
function authorsOf(blocks: readonly Block[], roles: readonly (Role | undefined)[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [index, { text }] of blocks.entries()) {
    if (roles[index] !== 'byline') continue;
    const name = BYLINE.exec(text)?.groups?.name;
    if (name !== undefined) names.add(name.replace(MONTH, '').toLowerCase());
  }
  return names;
}

function isBio(
  blocks: readonly Block[],
  roles: readonly (Role | undefined)[],
  index: number,
  authors: ReadonlySet<string>,
): boolean {
  const text = blocks[index]?.text ?? '';
  for (const author of authors) {
    if (text.slice(0, author.length).toLowerCase() !== author) continue;
    const rest = text.slice(author.length).replace(BEHIND_NAME, '');
    if (TELLS_OF_AUTHOR.test(rest) && isLate(blocks, roles, index)) return true;
  }
  const named = NAMED.exec(text);
  const name = named?.groups?.name;
  if (named === null || name === undefined || !TELLS_OF_WORK.test(text.slice(named[0].length))) return false;
  return !isNamedAbove(blocks, roles, index, name);
}

/** Whether more of the text stands above a block than below it. */
function isLate(blocks: readonly Block[], roles: readonly (Role | undefined)[], index: number): boolean {
  let balance = 0;
  for (const [other, { wordCount }] of blocks.entries()) {
    if (roles[other] === undefined) balance += other < index ? wordCount : -wordCount;
  }
  return balance > 0;
}

function isNamedAbove(
  blocks: readonly Block[],
  roles: readonly (Role | undefined)[],
  end: number,
  name: string,
): boolean {
  const surname = name.split(' ').at(-1) ?? name;
  for (let index = 0; index < end; index += 1) {
    const role = roles[index];
    if (role === 'boilerplate' || role === 'byline') continue;
    const text = blocks[index]?.text ?? '';
    // A name alone on its line is a byline.
    if (text !== name && holdsWord(text, surname)) return true;
  }
  return false;
}

function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!LETTER.test(text.charAt(at + word.length))) return true;
  }
  return false;
}
