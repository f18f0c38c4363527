import { addUpFixedScores, type FixedScores } from './fixed-scores';
import { getTaggerWeights, type TaggerWeights } from './weights';
import { getWordKnowledge, type WordKnowledge } from './word-knowledge';

/** Weights and counts of one training. */
export interface TaggerModel {
  readonly weights: TaggerWeights;
  readonly fixed: FixedScores;
  readonly knowledge: WordKnowledge;
}

let model: TaggerModel | undefined;

/** The model of src/models, unpacked on first use. */
export function getTaggerModel(): TaggerModel {
  if (model !== undefined) return model;
  const weights = getTaggerWeights();
  model = { weights, fixed: addUpFixedScores(weights), knowledge: getWordKnowledge() };
  return model;
}
