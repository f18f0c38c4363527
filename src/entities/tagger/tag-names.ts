import type { Analysis } from '../../document/analysis';
import { addPlurals } from './add-plurals';
import { cutNames } from './cut-names';
import { decodeDocument } from './decode-document';
import { readDocumentWords } from './document-words';
import { dropTerms } from './drop-terms';
import { joinGivenNames } from './join-given-names';
import { classOf, isInside, NAME_CLASSES, OUTSIDE } from './labels';
import { recognizeProducts } from './recognize-products';
import { scoreRegions } from './score-regions';
import { settleTypes } from './settle-types';
import { splitAtMarks } from './split-at-marks';
import { splitCoordinations } from './split-coordinations';
import type { TaggedName } from './tagged-name';
import { getTaggerModel, type TaggerModel } from './tagger-model';
import { tidyNames } from './tidy-names';

/**
 * Finds the names of a document with trained weights (a linear-chain conditional random field: J. Lafferty,
 * A. McCallum and F. Pereira, 2001), in text order, without overlaps. Linear in the text; the first call unpacks
 * the weights.
 */
export function tagNames(
  analysis: Pick<Analysis, 'tokens' | 'sentences'>,
  model: TaggerModel = getTaggerModel(),
): readonly TaggedName[] {
  const words = readDocumentWords(analysis);
  const scores = scoreRegions(words, model);
  const labels = decodeDocument(words, scores, model.weights.transitions);
  const found: TaggedName[] = [];
  for (const { firstToken, endToken, sentence } of words.regions) {
    let token = firstToken;
    while (token < endToken) {
      const label = labels[token] ?? OUTSIDE;
      let end = token + 1;
      if (label !== OUTSIDE && !isInside(label)) {
        while (end < endToken && labels[end] === label + 1) end += 1;
        const type = NAME_CLASSES[classOf(label)];
        if (type !== undefined && type !== 'other') {
          found.push({ firstToken: token, endToken: end, sentence: sentence.index, type });
        }
      }
      token = end;
    }
  }
  const { tokens, sentences } = analysis;
  const kept = dropTerms(
    tidyNames(cutNames(splitAtMarks(joinGivenNames(found, tokens), tokens), tokens), tokens, sentences),
    tokens,
    sentences,
  );
  const whole = splitCoordinations(kept, tokens);
  return addPlurals(recognizeProducts(settleTypes(whole, tokens, sentences), tokens), words);
}
