import type { AnalyzedSentence } from '../../document/analysis';
import type { DocumentWords } from './document-words';
import { SHAPE } from './word-features';

/** A sentence of this many words is shouted when this share of them is in capitals. */
const MIN_WORDS = 4;
const SHARE = 0.7;
const SMALL_WORD_CHARS = 1;

/** Whether a sentence is all in capitals, where a capital tells nothing. */
export function isShouted(
  { firstToken, endToken }: Pick<AnalyzedSentence, 'firstToken' | 'endToken'>,
  { words, wordOf }: Pick<DocumentWords, 'words' | 'wordOf'>,
): boolean {
  let longer = 0;
  let capitals = 0;
  for (let token = firstToken; token < endToken; token += 1) {
    const form = words[wordOf[token] as number];
    if (form === undefined || form.shape > SHAPE.mixed || form.lower.length <= SMALL_WORD_CHARS) continue;
    longer += 1;
    if (form.shape === SHAPE.upper) capitals += 1;
  }
  return longer >= MIN_WORDS && capitals >= SHARE * longer;
}
