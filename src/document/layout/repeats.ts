import type { AnalyzedSentence, AuthoredPoint } from '../analysis';

/** A shorter sentence may be said twice: a refrain, an answer, a button. */
const MIN_REPEATED_CHARS = 40;

/** A paragraph of so many sentences, most of whose characters stand above, is a copy of what stands there. */
const MIN_COPIED_SENTENCES = 4;
const MIN_COPIED_SHARE = 0.5;

/**
 * Marks the sentences that stand in the text a second time, word for word: a page may hold its article once to be
 * read and once for a machine, a pull quote, a teaser. They are text, and no summary needs them. What an author's
 * list of points says may be said once more below it.
 */
export function markRepeats(
  text: string,
  sentences: readonly AnalyzedSentence[],
  authored: readonly AuthoredPoint[],
): readonly AnalyzedSentence[] {
  const repeated = findRepeated(text, sentences, authored);
  if (repeated.size === 0) return sentences;
  const copies = findCopies(sentences, repeated);
  return sentences.map((sentence) =>
    repeated.has(sentence.index) || copies.has(sentence.paragraph)
      ? { ...sentence, isRepeat: true }
      : sentence,
  );
}

/** The numbers of the sentences that say what one above them says. */
function findRepeated(
  text: string,
  sentences: readonly AnalyzedSentence[],
  authored: readonly AuthoredPoint[],
): ReadonlySet<number> {
  const seen = new Set<string>();
  const repeated = new Set<number>();
  let point = 0;
  for (const { index, role, start, end } of sentences) {
    while (index >= (authored[point]?.endSentence ?? Number.POSITIVE_INFINITY)) point += 1;
    if (role !== 'body' && role !== 'list-item') continue;
    if (end - start < MIN_REPEATED_CHARS || index >= (authored[point]?.firstSentence ?? index + 1)) continue;
    const own = text.slice(start, end);
    if (seen.has(own)) repeated.add(index);
    else seen.add(own);
  }
  return repeated;
}

/** The numbers of the paragraphs that are copies, though their sentences may be parted otherwise than above. */
function findCopies(
  sentences: readonly AnalyzedSentence[],
  repeated: ReadonlySet<number>,
): ReadonlySet<number> {
  const copies = new Set<number>();
  let first = 0;
  while (first < sentences.length) {
    const paragraph = sentences[first]?.paragraph ?? 0;
    let end = first;
    let chars = 0;
    let repeatedChars = 0;
    for (; sentences[end]?.paragraph === paragraph; end += 1) {
      const length = (sentences[end]?.end ?? 0) - (sentences[end]?.start ?? 0);
      chars += length;
      if (repeated.has(end)) repeatedChars += length;
    }
    if (end - first >= MIN_COPIED_SENTENCES && repeatedChars >= chars * MIN_COPIED_SHARE)
      copies.add(paragraph);
    first = end;
  }
  return copies;
}
