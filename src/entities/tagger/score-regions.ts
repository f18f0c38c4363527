import { collectEvidence } from './document-evidence';
import type { DocumentWords } from './document-words';
import { combine, keyOf, OFFSET_SALTS } from './feature-keys';
import { LABEL_COUNT, PART_COUNT, spreadParts } from './labels';
import type { TaggerModel } from './tagger-model';
import { MAX_TOKEN_FEATURES, TokenFeatures } from './token-features';
import { WordReader } from './word-reader';

const REACH = 2;
const OFFSETS = 2 * REACH + 1;

/**
 * Scores of each label for each token of each region, one row after another. What a word says of itself and of its
 * neighbours is added up once for each distinct word; only what depends on the place is looked up for each token.
 */
export function scoreRegions(document: DocumentWords, { weights, knowledge }: TaggerModel): Float32Array {
  const reader = new WordReader(document.words, knowledge);
  const { words, wordOf, regions } = document;
  const total = regions.reduce((sum, { firstToken, endToken }) => sum + endToken - firstToken, 0);
  const scores = new Float32Array(total * LABEL_COUNT);
  const known = new Float32Array(words.length * OFFSETS * PART_COUNT);
  const parts = new Float32Array(PART_COUNT);
  const isKnown = new Uint8Array(words.length * OFFSETS);
  const features = new TokenFeatures(document, reader, collectEvidence(document));
  const hashes = new Int32Array(MAX_TOKEN_FEATURES);
  let row = 0;
  for (const { firstToken, endToken, sentence } of regions) {
    for (let token = firstToken; token < endToken; token += 1) {
      parts.fill(0);
      for (let offset = -REACH; offset <= REACH; offset += 1) {
        const place = token + offset;
        const isInSentence = place >= sentence.firstToken && place < sentence.endToken;
        const number = isInSentence ? (wordOf[place] as number) : 0;
        const entry = number * OFFSETS + offset + REACH;
        const from = entry * PART_COUNT;
        if (isKnown[entry] === 0) {
          isKnown[entry] = 1;
          const word = reader.read(number);
          const list = offset === 0 ? word.own : offset === -1 || offset === 1 ? word.near : word.far;
          const salt = OFFSET_SALTS[offset + REACH] as number;
          for (const hash of list) weights.addTo(keyOf(combine(hash, salt)), known, from);
        }
        for (let part = 0; part < PART_COUNT; part += 1) {
          parts[part] = (parts[part] as number) + (known[from + part] as number);
        }
      }
      const count = features.write(token, sentence.firstToken, sentence.endToken, hashes);
      for (let at = 0; at < count; at += 1) weights.addTo(keyOf(hashes[at] as number), parts, 0);
      spreadParts(parts, 0, scores, row);
      row += LABEL_COUNT;
    }
  }
  return scores;
}
