import type { NameType } from '../../contract/types';
import type { Analysis } from '../../document/analysis';
import type { TokenSpan } from '../name-mention';
import { getVocabulary } from '../vocabulary';
import { decodeDocument } from './decode-document';
import { readDocumentWords } from './document-words';
import { classOf, isInside, NAME_CLASSES, OUTSIDE } from './labels';
import { scoreRegions } from './score-regions';
import { getTaggerModel, type TaggerModel } from './tagger-model';

/** A name that was found, with what it names. */
export interface TaggedName extends TokenSpan {
  readonly type: NameType;
}

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
          const first = type === 'person' ? withoutTitles(analysis.tokens.lowers, token, end) : token;
          found.push({ firstToken: first, endToken: end, sentence: sentence.index, type });
        }
      }
      token = end;
    }
  }
  return found;
}

/** A title is no part of a name ("Queen Elizabeth"), unless it is all there is of it. */
function withoutTitles(lowers: readonly string[], first: number, end: number): number {
  const { titles, nameLikeTitles } = getVocabulary();
  let start = first;
  while (start + 1 < end && (titles.has(lowers[start] ?? '') || nameLikeTitles.has(lowers[start] ?? ''))) start += 1;
  return start;
}
