import type { Analysis } from '../../../src/document/analysis';
import { analysisOf } from '../../../src/document/analyze';
import { collectEvidence } from '../../../src/entities/tagger/document-evidence';
import { type DocumentWords, readDocumentWords } from '../../../src/entities/tagger/document-words';
import { combine, keyOf, OFFSET_SALTS } from '../../../src/entities/tagger/feature-keys';
import { TokenFeatures } from '../../../src/entities/tagger/token-features';
import type { WordKnowledge } from '../../../src/entities/tagger/word-knowledge';
import { WordReader } from '../../../src/entities/tagger/word-reader';
import { allowedLabels, labelTokens } from './gold-labels';
import type { AnnotatedText } from './read-sets';

/** A stretch of a document with the keys of each token's features and its labels. */
export interface Example {
  readonly firstToken: number;
  readonly length: number;
  /** Keys of all tokens, one after another; those of token i from `offsets[i]` to `offsets[i + 1]`. */
  readonly keys: Int32Array;
  readonly offsets: Int32Array;
  readonly labels: Uint8Array;
  readonly weight: number;
  /** Where the set does not tell all kinds: 1 for each label of each token that may be right. */
  readonly allowed: Uint8Array | undefined;
}

/** A document ready to be learned from or tagged. */
export interface ReadDocument {
  readonly id: string;
  readonly set: string;
  readonly analysis: Analysis;
  readonly words: DocumentWords;
  readonly labels: Uint8Array;
  readonly examples: readonly Example[];
}

const buffer = new Int32Array(256);

/** Reads a document with the same code that runs in the library. */
export function readExamples(text: AnnotatedText, knowledge: WordKnowledge, weight: number): ReadDocument {
  const analysis = analysisOf(text.text, { boilerplate: 'keep' });
  const words = readDocumentWords(analysis);
  const reader = new WordReader(words.words, knowledge);
  const labels = labelTokens(text, analysis);
  const features = new TokenFeatures(words, reader, collectEvidence(words));
  const examples: Example[] = [];
  let keys = new Int32Array(1 << 14);
  for (const { firstToken, endToken, sentence } of words.regions) {
    const length = endToken - firstToken;
    const offsets = new Int32Array(length + 1);
    let count = 0;
    for (let at = 0; at < length; at += 1) {
      const token = firstToken + at;
      if (count + 512 > keys.length) {
        const larger = new Int32Array(keys.length * 2);
        larger.set(keys);
        keys = larger;
      }
      for (let offset = -2; offset <= 2; offset += 1) {
        const place = token + offset;
        const isInside = place >= sentence.firstToken && place < sentence.endToken;
        const word = reader.read(isInside ? (words.wordOf[place] ?? 0) : 0);
        const hashes = offset === 0 ? word.own : offset === -1 || offset === 1 ? word.near : word.far;
        const salt = OFFSET_SALTS[offset + 2] ?? 0;
        for (const hash of hashes) keys[count++] = keyOf(combine(hash, salt));
      }
      const more = features.write(token, sentence.firstToken, sentence.endToken, buffer);
      for (let index = 0; index < more; index += 1) keys[count++] = keyOf(buffer[index] ?? 0);
      offsets[at + 1] = count;
    }
    examples.push({
      firstToken,
      length,
      keys: keys.slice(0, count),
      offsets,
      labels: labels.slice(firstToken, endToken),
      weight,
      allowed: allowedLabels(text.set, labels.subarray(firstToken, endToken)),
    });
  }
  return { id: text.id, set: text.set, analysis, words, labels, examples };
}
