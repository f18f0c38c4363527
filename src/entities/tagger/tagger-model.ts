import { getTaggerWeights, type TaggerWeights } from './weights';
import { getWordKnowledge, type WordKnowledge } from './word-knowledge';

/** Weights and counts of one training. */
export interface TaggerModel {
  readonly weights: TaggerWeights;
  readonly knowledge: WordKnowledge;
}

/** The model of src/models, unpacked on first use. */
export function getTaggerModel(): TaggerModel {
  return { weights: getTaggerWeights(), knowledge: getWordKnowledge() };
}
