import type { AnalyzedSentence, AuthoredPoint } from './analysis';
import type { Block } from './blocks';

/** The names that an author's list of points goes by. */
const LIST_NAME =
  /^(?:(?:the |our |some )?(?:key|main|major|quick|top)[- ](?:points?|takeaways?|facts?|findings?|messages?|highlights?|insights?|learnings)|(?:key )?takeaways|highlights|at a glance|in brief|in short|tl;?\s?dr|what (?:to|you need to|you should) know|the gist|the bottom line|summary of findings|(?:the )?story in brief|bullet points)(?: (?:at a glance|in brief|from this (?:article|story)))?\s*[:.–—-]?$/iu;

/** A list has at most this many points; a longer one is the text itself. */
const MAX_POINTS = 12;
const MAX_NAME_CHARS = 60;

/**
 * Finds the list of points that the author wrote: the list items, or bare lines, right under a heading of
 * one of its many names. Bare lines are one sentence each and end at a blank line, a heading or a paragraph.
 */
export function findAuthoredPoints(
  text: string,
  sentences: readonly AnalyzedSentence[],
  blocks: readonly Block[],
): readonly AuthoredPoint[] {
  const points: AuthoredPoint[] = [];
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.role === 'list-item' || sentence.role === 'boilerplate') continue;
    if (sentence.end - sentence.start > MAX_NAME_CHARS) continue;
    if (LIST_NAME.test(text.slice(sentence.start, sentence.end))) {
      points.push(...pointsUnder(sentences, blocks, index + 1));
    }
  }
  return points;
}

function pointsUnder(
  sentences: readonly AnalyzedSentence[],
  blocks: readonly Block[],
  from: number,
): readonly AuthoredPoint[] {
  const points: AuthoredPoint[] = [];
  const first = sentences[from];
  if (first === undefined) return points;
  const role = first.role === 'list-item' ? 'list-item' : 'body';
  let index = from;
  while (points.length < MAX_POINTS) {
    const sentence = sentences[index];
    if (sentence === undefined || sentence.role !== role) break;
    const isAfterBlank = blocks[sentence.paragraph]?.isAfterBlank === true;
    if (role === 'body' && isAfterBlank && points.length > 0) break;
    let end = index + 1;
    while (sentences[end]?.paragraph === sentence.paragraph) end += 1;
    if (role === 'body' && end - index > 1) break;
    points.push({ firstSentence: index, endSentence: end });
    index = end;
  }
  // One bare line under the heading is the beginning of a paragraph, not a list.
  return role === 'list-item' || points.length > 1 ? points : [];
}
