import { countWords } from '../contract/words';
import type { Analysis } from '../document/analysis';
import { type PointLimits, TARGET_WORDS } from './candidates';
import { shorten } from './cuts/shorten';
import { type Draft, draftOfTokens } from './draft';
import { renderPoint } from './render-point';

/**
 * The points that the author wrote, as they stand. One that has more than `maxWords` loses what the safe
 * rules may leave out; where it is too long even then, or must stay verbatim, it is passed over.
 */
export function authoredDrafts(analysis: Analysis, limits: PointLimits): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const { firstSentence, endSentence, start = 0 } of analysis.authoredPoints) {
    const first = analysis.sentences[firstSentence];
    const last = analysis.sentences[endSentence - 1];
    if (first === undefined || last === undefined) continue;
    let { firstToken } = first;
    while (firstToken < last.endToken && (analysis.tokens.starts[firstToken] ?? 0) < start) firstToken += 1;
    if (firstToken === last.endToken) continue;
    const draft = draftOfTokens(analysis, firstSentence, firstToken, last.endToken);
    const isLong = countWords(renderPoint(draft).text) > limits.maxWords;
    const fitted =
      isLong && !limits.isVerbatim ? shorten(draft, Math.min(TARGET_WORDS, limits.maxWords)) : draft;
    if (countWords(renderPoint(fitted).text) <= limits.maxWords) drafts.push(fitted);
  }
  return drafts;
}
