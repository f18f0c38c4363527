import type { PartOfSpeech } from '../../document/analysis';
import { EVIDENCE_BITS } from './document-evidence';
import { combine } from './feature-keys';
import { SHAPE } from './word-features';

/** Numbers of the templates of features that depend on the place of a token. Append only. */
export const TEMPLATE = {
  tag: 101,
  tagBefore: 102,
  tagAfter: 103,
  tagsBefore: 104,
  tagsAfter: 105,
  wordsBefore: 106,
  wordsAfter: 107,
  shapesBefore: 108,
  shapesAfter: 109,
  shapesAround: 110,
  clustersBefore: 111,
  clustersAfter: 112,
  start: 113,
  startCasing: 114,
  quote: 115,
  loud: 116,
  phrase: 117,
  phraseBefore: 118,
  phraseAfter: 119,
  runLeft: 120,
  runRight: 121,
  runRight2: 122,
  runLength: 123,
  runPlace: 124,
  runFirst: 125,
  runLast: 126,
  runLastLists: 127,
  runFirstLists: 128,
  runLeftCluster: 129,
  runRightCluster: 130,
  evidence: 131,
  evidenceBefore: 132,
  evidenceAfter: 133,
  runClusters: 134,
  always: 135,
  wordsAround: 136,
  runLeft2: 137,
  evidenceAll: 138,
  clustersAround: 139,
} as const;

const TAGS: readonly PartOfSpeech[] = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
  'SPACE',
];
const TAG_NUMBER: ReadonlyMap<string, number> = new Map(TAGS.map((tag, index) => [tag, index + 1]));

/** The evidence that tells most by itself. */
const CLEAR_EVIDENCE = 0x7f;

/** Numbers of parts of speech; 0 stands for the outside of a sentence. */
export const TAG_COUNT = TAGS.length + 1;
export const SHAPE_COUNT = 8;
/** Which shapes may stand before a word: those of words, and nothing, since the sentence begins. */
export const SHAPES_BEFORE = SHAPE_COUNT + 1;
export const NO_SHAPE_BEFORE = SHAPES_BEFORE - 1;

/** The number of a part of speech. */
export function tagNumber(tag: PartOfSpeech | undefined): number {
  return TAG_NUMBER.get(tag ?? 'X') ?? 0;
}

/** 1 for the first word of a sentence, 2 after a mark, 0 elsewhere. */
export function startOf(shapeBefore: number): number {
  return shapeBefore === NO_SHAPE_BEFORE ? 1 : shapeBefore === SHAPE.mark ? 2 : 0;
}

/*
 * What follows depends on so little that the library adds it up once: for each pair of tags, each three shapes, each
 * word of a document. All functions write hashes into \`out\` from \`count\` on, and return the count with them.
 */

/** Features of a token's part of speech and of the one before it. */
export function writeTagsBefore(tag: number, before: number, out: Int32Array, count: number): number {
  out[count] = combine(0, TEMPLATE.always);
  out[count + 1] = combine(tag, TEMPLATE.tag);
  out[count + 2] = combine(before, TEMPLATE.tagBefore);
  out[count + 3] = combine(tag * 32 + before, TEMPLATE.tagsBefore);
  return count + 4;
}

/** Features of the part of speech that follows. */
export function writeTagsAfter(tag: number, after: number, out: Int32Array, count: number): number {
  out[count] = combine(after, TEMPLATE.tagAfter);
  out[count + 1] = combine(tag * 32 + after, TEMPLATE.tagsAfter);
  return count + 2;
}

/** Features of the shapes of a word and its neighbours. */
export function writeShapes(
  shape: number,
  before: number,
  after: number,
  out: Int32Array,
  count: number,
): number {
  const shapeBefore = before === NO_SHAPE_BEFORE ? SHAPE.mark : before;
  out[count] = combine(shape * 16 + shapeBefore, TEMPLATE.shapesBefore);
  out[count + 1] = combine(shape * 16 + after, TEMPLATE.shapesAfter);
  out[count + 2] = combine(shape * 256 + shapeBefore * 16 + after, TEMPLATE.shapesAround);
  out[count + 3] = combine(startOf(before) * 16 + shape, TEMPLATE.start);
  return count + 4;
}

/** Features of what the document tells of a word (\`offset\` 0), of the word before (-1) or of the word after (1). */
export function writeEvidence(
  bits: number,
  shape: number,
  offset: number,
  out: Int32Array,
  count: number,
): number {
  if (bits === 0) return count;
  if (offset !== 0) {
    out[count] = combine(
      bits & CLEAR_EVIDENCE,
      offset < 0 ? TEMPLATE.evidenceBefore : TEMPLATE.evidenceAfter,
    );
    return count + 1;
  }
  let end = count;
  out[end++] = combine(bits & CLEAR_EVIDENCE, TEMPLATE.evidenceAll);
  for (let bit = 0; bit < EVIDENCE_BITS; bit += 1) {
    if ((bits & (1 << bit)) !== 0) out[end++] = combine(bit * 16 + shape, TEMPLATE.evidence);
  }
  return end;
}
