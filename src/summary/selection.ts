import { chooseBestSet, type TakenInTurn, withLeaningCosts } from './best-set';
import type { Budget } from './budget';
import { overlapAllowed, trackChosen } from './overlap';
import type { RankedSentence } from './ranking';
import { spreadOut } from './spread';

/** Two sentences stand apart by a space, those of two paragraphs by a blank line. */
const SAME_PARAGRAPH_CHARS = 1;
const NEW_PARAGRAPH_CHARS = 2;

/**
 * Keeps the best sentences that fit the budget and do not repeat one another, best first. In a short document, and
 * where few are asked for, they are chosen as a set, of which the parts share little and no pronoun is left without
 * the sentence that explains it; else one after the other.
 */
export function selectWithinBudget(
  ranked: readonly RankedSentence[],
  budget: Budget,
  diversity: number,
  orderBy: 'offset' | 'rank' = 'offset',
): readonly RankedSentence[] {
  const inTurn = takeInTurn(ranked, budget, diversity, orderBy);
  const chosen = chooseBestSet(ranked, inTurn, budget, diversity, (sentence, previous) => {
    if (previous === undefined) return 0;
    const isJoined =
      orderBy === 'offset' && previous.candidate.sentence.paragraph === sentence.candidate.sentence.paragraph;
    return isJoined ? SAME_PARAGRAPH_CHARS : NEW_PARAGRAPH_CHARS;
  });
  return [...chosen].sort((a, b) => b.raw - a.raw || a.index - b.index);
}

/**
 * Takes sentence after sentence. Where a better one found no room, only those above the document's mean may
 * fill what is left: a fragment is not worth having because it is short.
 */
function takeInTurn(
  ranked: readonly RankedSentence[],
  budget: Budget,
  diversity: number,
  orderBy: 'offset' | 'rank',
): TakenInTurn {
  const taken: RankedSentence[] = [];
  const tracked = trackChosen(overlapAllowed(diversity));
  const paragraphs = new Set<number>();
  let words = 0;
  let characters = 0;
  let hasPassedOver = false;
  const queue = spreadOut(withLeaningCosts(ranked));
  while (taken.length < budget.sentences) {
    const sentence = queue.next();
    if (sentence === undefined) break;
    const { wordCount, sentence: own } = sentence.candidate;
    // In the order of the text a paragraph's sentences stand together; best first they may not.
    const joinsParagraph = orderBy === 'offset' && paragraphs.has(own.paragraph);
    const separator = taken.length === 0 ? 0 : joinsParagraph ? SAME_PARAGRAPH_CHARS : NEW_PARAGRAPH_CHARS;
    const nextWords = words + wordCount;
    const nextCharacters = characters + separator + own.end - own.start;
    if (nextWords > budget.words || nextCharacters > budget.characters) {
      hasPassedOver = true;
      continue;
    }
    if (hasPassedOver && sentence.raw <= 0 && taken.length > 0) continue;
    if (tracked.repeats(sentence)) continue;
    tracked.add(sentence);
    taken.push(sentence);
    queue.take(sentence);
    paragraphs.add(own.paragraph);
    words = nextWords;
    characters = nextCharacters;
  }
  return { taken, hasPassedOver };
}
