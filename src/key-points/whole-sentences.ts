import type { KeyPoint } from '../contract/types';
import { countWords } from '../contract/words';
import type { Analysis } from '../document/analysis';
import { inSource } from '../document/source-map';
import { overlapAllowed, trackChosen } from '../summary/overlap';
import type { RankedSentence } from '../summary/ranking';

/** Two points share at most half of the content words of the shorter one. */
const DIVERSITY = 0.5;

/** With fewer content words nothing is told. */
const MIN_TERMS = 3;

const QUESTION = /[?？؟;\u037e]["'”’»」』）)]*$/u;

/**
 * The points of a text that is not English: its best ranked sentences, whole. Cuts and pronouns need a language's
 * grammar; without it a point is left as it stands. Questions and repeats are passed over. In text order.
 */
export function wholeSentencePoints(
  analysis: Analysis,
  ranked: readonly RankedSentence[],
  limit: number,
  maxWords: number,
): readonly KeyPoint[] {
  const { text, sentences } = analysis;
  const points: KeyPoint[] = [];
  const tracked = trackChosen(overlapAllowed(DIVERSITY));
  for (const one of ranked) {
    if (points.length >= limit) break;
    const sentence = sentences[one.index];
    if (sentence === undefined || one.candidate.terms.length < MIN_TERMS) continue;
    const { start, end } = sentence;
    const own = text.slice(start, end);
    if (QUESTION.test(own) || countWords(own) > maxWords || tracked.repeats(one)) continue;
    tracked.add(one);
    points.push({
      text: own,
      origin: 'extracted',
      score: one.score,
      source: { text: own, ...inSource(analysis, start, end), sentence: one.index },
      edits: [],
    });
  }
  return points.sort((a, b) => a.source.start - b.source.start);
}
