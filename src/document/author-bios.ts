import type { Block } from './blocks';

/** A bio closes the text: it stands among the last blocks of prose. */
const MAX_BLOCKS_FROM_END = 8;

/** A bio is a paragraph, not a profile. */
const MAX_BIO_WORDS = 110;

const PROFESSION =
  '(?:editor|editor-in-chief|reporter|writer|journalist|founder|co-founder|author|correspondent|columnist|contributor|freelancer?|blogger|broadcaster|podcaster|producer|critic|novelist|essayist|photographer|researcher|fellow|professor|lecturer|analyst|consultant|strategist|student|intern)s?';
const NAME = "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|van|von|der|la|al)){1,4}";

/** "Anna Holt is a staff writer at ...", "Li Wei covers markets for ...". */
const BIO = new RegExp(
  `^(?:\\(?About the author:? )?(?<name>${NAME})(?:, (?:PhD|MD|Ph\\.D\\.|M\\.D\\.))? (?:(?:is|was|has been|works as|serves as)\\b[^.]{0,120}\\b${PROFESSION}\\b|(?:writes|covers|reports|blogs|edits|hosts|teaches)\\b[^.]{0,100}\\b(?:for|at|about|on|in)\\b)`,
  'u',
);

/** A bio may go on with what the author's work has earned, in a paragraph of its own. */
const BIO_CONTINUED =
  /^(?:He|She|They|His|Her|Their)\b[^.]{0,160}\b(?:book|author|writer|journalis|reporter|editor|column|award|recogni[sz]ed|twitter|newsletter|podcast|lives in|based in|degree|e-?mail|reach(?:ed)? (?:him|her|them))/u;

/**
 * Blocks at the end that tell who wrote the text. The person of a bio is nobody whom the text is about: a
 * surname that stands in the text above it makes the block an ordinary paragraph.
 */
export function findAuthorBios(
  blocks: readonly Block[],
  isOpen: (index: number) => boolean,
): readonly number[] {
  const found: number[] = [];
  let seen = 0;
  for (let index = blocks.length - 1; index > 0 && seen < MAX_BLOCKS_FROM_END; index -= 1) {
    const block = blocks[index];
    if (block === undefined || !isOpen(index)) continue;
    seen += 1;
    if (block.wordCount > MAX_BIO_WORDS) continue;
    const name = BIO.exec(block.text)?.groups?.name;
    if (name === undefined || isNamedAbove(blocks, index, isOpen, name)) continue;
    found.push(index);
    const next = blocks[index + 1];
    if (next !== undefined && isOpen(index + 1) && BIO_CONTINUED.test(next.text)) found.push(index + 1);
  }
  return found;
}

function isNamedAbove(
  blocks: readonly Block[],
  end: number,
  isOpen: (index: number) => boolean,
  name: string,
): boolean {
  const surname = name.split(' ').at(-1) ?? name;
  for (let index = 0; index < end; index += 1) {
    if (isOpen(index) && blocks[index]?.text.includes(surname) === true) return true;
  }
  return false;
}
