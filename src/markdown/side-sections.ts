import type { BuiltBlock } from '../html/readable-builder';

/** What a heading says that opens a section about the project's people and papers, not about what it is. */
const SIDE_TOPIC =
  /^(?:(?:the |our |financial |special |open[- ]source )?(?:licen[sc]es?|licensing|copyright|legal|contribut(?:ing|ions?|ors?)|code of conduct|sponsor(?:s|ship|ing)?|(?:premium|gold|silver|bronze) sponsors|backers?|supporters|funding|donat(?:e|ions?|ing)|authors?|maintainers?|(?:core )?team|credits?|thanks|acknowledge?ments?|star(?:gazers| history)|change ?log|change history|release (?:notes|history)|version history|(?:table of )?contents|toc|index|community|support(?: us)?|help|getting help|contact(?: us)?|see also|related(?: projects)?|license information)|how to contribute|thank you|third[- ]party (?:licen[sc]es?|notices?)|notices?)$/iu;

/** What joins two topics in one heading: "License & copyright". */
const JOINTS = /[&/,+]|\band\b/iu;
/** A heading without a number, a sign or a stop at either end. */
const CORE = /\p{L}(?:.*[\p{L})])?/su;
const EMOJI_NAME = /:[a-z0-9_+-]{1,40}:/gu;
const MAX_HEADING_CHARS = 60;

/**
 * The blocks that stand in sections like "License", "Contributors" or "Table of contents", by index.
 */
export function findSideSections(blocks: readonly BuiltBlock[]): ReadonlySet<number> {
  const found = new Set<number>();
  let level: number | undefined;
  let hasTitle = false;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') {
      const own = block.level ?? 1;
      if (level !== undefined && own <= level) level = undefined;
      // The first heading names the text.
      if (hasTitle && level === undefined && isSideTopic(block.text)) level = own;
      hasTitle = true;
    } else if (level !== undefined) found.add(index);
  }
  return found;
}

function isSideTopic(heading: string): boolean {
  if (heading.length > MAX_HEADING_CHARS) return false;
  const topics = (CORE.exec(heading.replace(EMOJI_NAME, ' '))?.[0] ?? '').split(JOINTS);
  return topics.every((topic) => SIDE_TOPIC.test(topic.trim()));
}
