import type { Analysis } from '../../document/analysis';
import { findCandidates } from '../candidates';
import { readCasing } from '../casing';
import { tagCandidates } from '../tag-candidates';
import { beginOf, insideOf, LABEL_COUNT, NAME_CLASSES } from './labels';

/** Label of a token that the rules looked at and took for no name. */
export const REFUSED = LABEL_COUNT;

/** What the hand-made rules say of each token, as labels: weights are learned for it like for any other feature. */
export function labelByRules(analysis: Analysis): Uint8Array {
  const labels = new Uint8Array(analysis.tokens.length);
  const candidates = findCandidates(analysis, readCasing(analysis));
  for (const { firstToken, endToken } of candidates) labels.fill(REFUSED, firstToken, endToken);
  for (const { firstToken, endToken, type } of tagCandidates(analysis, candidates)) {
    const nameClass = NAME_CLASSES.indexOf(type);
    labels.fill(insideOf(nameClass), firstToken, endToken);
    labels[firstToken] = beginOf(nameClass);
  }
  return labels;
}
