import type { AnalyzedSentence } from '../analysis';

/** What each log has, which opens or ends it; cheaper to look for. */
const HALVES: readonly string[] = ['Half ends', 'Half begins'];

/** The entries of a log: "Match ends, Leeds 1, Hull 0.", "Attempt missed.", "Foul by Li Wei (Hull)." */
const ENTRY =
  /^(?:Match ends|(?:First|Second) Half (?:ends|begins)|(?:First|Second) Half Extra Time|Penalty Shootout|Delay (?:in|over)|Corner, |Attempt (?:missed|saved|blocked)|Foul by |Substitution, |Goal!|Own Goal by|Offside, |Conceded by |Assisted by |Hand ?ball by |Penalty (?:conceded|saved|missed)|Lineups are announced)/u;

/** Who did what in an entry: "Li Wei (Hull) wins a free kick on the left wing." */
const DETAIL =
  /^\p{Lu}[\p{L}.'’ -]{1,40} (?:\(\p{Lu}[^()]{1,40}\) (?:wins|(?:right|left) footed|header|is shown|hits)|replaces \p{Lu})/u;

/** A log has at least so many entries, which are at least this share of its sentences; the rest say who and where. */
const MIN_ENTRIES = 6;
const MIN_ENTRY_SHARE = 0.3;

/** The report above it has at least this many sentences; else the log is the text. */
const MIN_SENTENCES_ABOVE = 3;

/**
 * The log of a match that a page puts below its report, minute for minute: from its first entry to its last, as
 * numbers of sentences, `end` exclusive.
 */
export function findMatchLog(
  text: string,
  sentences: readonly AnalyzedSentence[],
): { readonly first: number; readonly end: number } {
  const none = { first: sentences.length, end: sentences.length };
  if (!HALVES.some((half) => text.includes(half))) return none;
  let first = -1;
  let last = -1;
  let entries = 0;
  let above = 0;
  for (const sentence of sentences) {
    const { index, role } = sentence;
    if (ENTRY.test(ownText(text, sentence))) {
      if (first < 0) first = index;
      last = index;
      entries += 1;
    } else if (first < 0 && role === 'body') above += 1;
  }
  // A page that was cut has no last entry.
  while (DETAIL.test(ownText(text, sentences[last + 1]))) last += 1;
  const isLog = entries >= MIN_ENTRIES && entries >= (last + 1 - first) * MIN_ENTRY_SHARE;
  return isLog && above >= MIN_SENTENCES_ABOVE ? { first, end: last + 1 } : none;
}

function ownText(text: string, sentence: AnalyzedSentence | undefined): string {
  return sentence === undefined ? '' : text.slice(sentence.start, sentence.end);
}
