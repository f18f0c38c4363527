import type { Block } from './blocks';

/** A list of points that the author wrote, as numbers of blocks. */
export interface AuthoredList {
  /** The line that names it; its own first item where both stand in one line ("TL;DR: the dam broke."). */
  readonly name: number;
  /** One past the last item; the items follow the name. */
  readonly end: number;
}

const ABOUT = '(?:article|story|report|study|meeting|session|chapter|page|review|guide|paper)';
const NAMES = String.raw`(?:(?:the|our|some|your|here (?:are|is)|here[’']s|these are) )?(?:the )?(?:(?:key|main|major|quick|top|fast|core|essential|important|${ABOUT})[- ](?:points?|take-?aways?|facts?|findings?|messages?|highlights?|insights?|learnings?|lessons?|conclusions?|ideas?)|(?:key )?take-?aways?|highlights|bullet points|summary of (?:the )?(?:main |key )?(?:findings|points|results)|points to (?:note|remember|take away)|at[- ]a[- ]glance|in brief|in short|in summary|in a nutshell|what (?:to|you need to|you should) know|(?:the )?(?:story|news|report) (?:in brief|so far)|(?:quick|short) (?:read|summary)|tl;?\s?dr|the gist|(?:the )?bottom line)`;
const SUFFIX = String.raw`(?: (?:at a glance|in brief|so far|(?:from|of|in) (?:this|the|our|today[’']s) [\p{L}-]+(?: [\p{L}-]+)?|about [\p{L}\p{N} -]{1,40}))?`;

/** The names that an author's list of points goes by. */
const LIST_NAME = new RegExp(`^${NAMES}${SUFFIX}$`, 'iu');

/** Names that head a paragraph as often: a list under one is marked as such. */
const MARKED_NAME =
  /^(?:(?:executive |quick )?summary|overview|(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)? ?(?:key |main |other )?things (?:to|you need to|you should) know.{0,40}|what we(?: already)? know(?: so far)?.{0,30}|conclusions?)$/iu;

/** A statement in the line of its name. */
const INLINE_NAME =
  /^[*_\s]*(?:tl;?\s?dr|the gist|(?:the )?bottom line|in short|in a nutshell)[*_]*\s*[:–—-][*_]*\s+(?=\S)/iu;

/** Names under which one line is enough. */
const SINGLE_NAME =
  /^(?:tl;?\s?dr|the gist|(?:the )?bottom line|in short|in a nutshell|(?:the )?key take-?away|(?:the )?key point)$/iu;

/** Marks around a name: "**Key points**", "Key points:", "— Highlights —". */
const EDGES = /^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/gu;

const SENTENCE_INSIDE = /[.!?]["”’)]*\s+["“‘(]*\p{Lu}/u;

const MAX_NAME_CHARS = 60;
/** A list has at most this many points; a longer one is the text itself. */
const MAX_POINTS = 12;
/** Lines parted by blank lines are a list only where they are few: they may be paragraphs of a sentence each. */
const MAX_LOOSE_POINTS = 6;
const MAX_POINT_WORDS = 60;
const MAX_BARE_WORDS = 30;
/** Shorter bare lines are a menu's or a table's. */
const MIN_BARE_WORDS = 3;

/** Finds the lists of points under one of their many names: items with a mark or a number, or bare lines. */
export function findAuthoredLists(blocks: readonly Block[]): readonly AuthoredList[] {
  const lists: AuthoredList[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const list = listAt(blocks, index);
    if (list === undefined) continue;
    lists.push(list);
    index = list.end - 1;
  }
  return lists;
}

/** How many characters the name takes in a block that holds its point too; 0 where it holds none. */
export function inlineNameLength(text: string): number {
  return INLINE_NAME.exec(text)?.[0].length ?? 0;
}

function listAt(blocks: readonly Block[], index: number): AuthoredList | undefined {
  const block = blocks[index];
  if (block === undefined || block.kind === 'bullet' || block.kind === 'numbered') return undefined;
  if (inlineNameLength(block.text) > 0)
    return block.wordCount <= MAX_POINT_WORDS ? { name: index, end: index + 1 } : undefined;
  if (block.text.length > MAX_NAME_CHARS) return undefined;
  const name = block.text.replace(EDGES, '');
  const needsMarks = MARKED_NAME.test(name);
  if (!needsMarks && !LIST_NAME.test(name)) return undefined;
  const marked = markedEnd(blocks, index + 1);
  if (marked > index + 1) return { name: index, end: marked };
  if (needsMarks) return undefined;
  const end = bareEnd(blocks, index + 1);
  const count = end - index - 1;
  return count > 1 || (count === 1 && SINGLE_NAME.test(name)) ? { name: index, end } : undefined;
}

function markedEnd(blocks: readonly Block[], from: number): number {
  const kind = blocks[from]?.kind;
  if (kind !== 'bullet' && kind !== 'numbered') return from;
  let end = from;
  while (
    end < from + MAX_POINTS &&
    blocks[end]?.kind === kind &&
    (blocks[end]?.wordCount ?? 0) <= MAX_POINT_WORDS
  )
    end += 1;
  return end;
}

/** One past the last bare line; lines that stand apart by blank ones end at the first paragraph. */
function bareEnd(blocks: readonly Block[], from: number): number {
  const isLoose = blocks[from + 1]?.isAfterBlank === true;
  let end = from;
  while (
    end < from + MAX_POINTS &&
    isBareLine(blocks[end]) &&
    (isLoose || end === from || blocks[end]?.isAfterBlank === false)
  )
    end += 1;
  return isLoose && end - from > MAX_LOOSE_POINTS ? from : end;
}

function isBareLine(block: Block | undefined): boolean {
  return (
    block?.kind === 'plain' &&
    block.wordCount >= MIN_BARE_WORDS &&
    block.wordCount <= MAX_BARE_WORDS &&
    !SENTENCE_INSIDE.test(block.text)
  );
}
