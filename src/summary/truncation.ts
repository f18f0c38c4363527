import { wordEnds } from '../contract/words';
import type { Analysis } from '../document/analysis';
import type { Budget } from './budget';
import type { RankedSentence } from './ranking';
import { lengthOfWholeCharacters } from './whole-characters';

/**
 * The sentence up to the last word that fits; a first word too long for the budget is cut itself, between two
 * characters. None where not even its first character fits.
 */
export function cutToBudget(
  analysis: Analysis,
  ranked: RankedSentence,
  budget: Budget,
): readonly RankedSentence[] {
  const { sentence } = ranked.candidate;
  const text = analysis.text.slice(sentence.start, sentence.end);
  const wordEnd = lastFittingWordEnd(text, budget) ?? budget.characters;
  // Of a script without spaces a word is some letters, the last of which may go on in the next one.
  const end = lengthOfWholeCharacters(text, wordEnd);
  if (end === 0) return [];
  const cut = { ...sentence, end: sentence.start + end };
  const { index, raw, score, reasons, candidate, spread } = ranked;
  return [{ index, raw, score, reasons, candidate: { ...candidate, sentence: cut }, spread }];
}

/** `undefined` where not even the first word fits. */
function lastFittingWordEnd(text: string, budget: Budget): number | undefined {
  let end: number | undefined;
  let words = 0;
  for (const wordEnd of wordEnds(text)) {
    if (words + 1 > budget.words || wordEnd > budget.characters) break;
    words += 1;
    end = wordEnd;
  }
  return end;
}
