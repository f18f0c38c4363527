import { wordEnds } from '../contract/words';
import type { Analysis } from '../document/analysis';
import type { Budget } from './budget';
import type { RankedSentence } from './ranking';

const HIGH_SURROGATE = /[\uD800-\uDBFF]$/;

/** The sentence up to the last word that fits; a first word too long for the budget is cut itself. */
export function cutToBudget(analysis: Analysis, ranked: RankedSentence, budget: Budget): RankedSentence {
  const { sentence } = ranked.candidate;
  const text = analysis.text.slice(sentence.start, sentence.end);
  let end = 0;
  let words = 0;
  for (const wordEnd of wordEnds(text)) {
    if (words + 1 > budget.words || wordEnd > budget.characters) break;
    words += 1;
    end = wordEnd;
  }
  if (end === 0) end = wholeCharacters(text, Math.min(budget.characters, text.length));
  const cut = { ...sentence, end: sentence.start + end };
  const { index, raw, score, reasons, candidate, spread } = ranked;
  return { index, raw, score, reasons, candidate: { ...candidate, sentence: cut }, spread };
}

/** A cut never parts the halves of a surrogate pair. */
function wholeCharacters(text: string, length: number): number {
  return HIGH_SURROGATE.test(text.slice(0, length)) && length > 1 ? length - 1 : length;
}
