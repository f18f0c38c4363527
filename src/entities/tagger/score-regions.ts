import type { AnalyzedSentence } from '../../document/analysis';
import { collectEvidence } from './document-evidence';
import type { DocumentWords } from './document-words';
import { combine, keyOf, OFFSET_SALTS } from './feature-keys';
import { NO_SHAPE_BEFORE, TAG_COUNT, tagNumber, writeEvidence } from './fixed-features';
import { shapesEntry } from './fixed-scores';
import { beginOf, insideOf, LABEL_COUNT, NAME_CLASSES, PART_COUNT, spreadParts } from './labels';
import { isShouted } from './shouted-sentence';
import type { TaggerModel } from './tagger-model';
import { MAX_TOKEN_FEATURES, TokenFeatures } from './token-features';
import type { WordForm } from './word-features';
import { WordReader } from './word-reader';

const REACH = 2;
const OFFSETS = 2 * REACH + 1;
/**
 * In a line of capitals the tagger takes whole sentences for events and works: what it learned such names from has
 * capitals where other text has none. So much less for each of their words leaves those that are sure.
 */
const SHOUT_COST = 4;
const RARE_IN_CAPITALS: readonly number[] = NAME_CLASSES.flatMap((name, number) =>
  name === 'event' || name === 'product' || name === 'other' ? [beginOf(number), insideOf(number)] : [],
);

/**
 * Scores of each label for each token of each region, one row after another. What a word says of itself and of its
 * neighbours is added up once for each distinct word, what tags and shapes say once for all texts; only the rest is
 * looked up for each token.
 */
export function scoreRegions(
  document: DocumentWords,
  { weights, fixed, knowledge }: TaggerModel,
): Float32Array {
  const { words, wordOf, regions, tokens } = document;
  const reader = new WordReader(words, knowledge);
  const evidence = collectEvidence(document);
  const features = new TokenFeatures(document, reader, evidence);
  const wordScores = new WordScores(words, reader, evidence, weights.addTo);
  const total = regions.reduce((sum, { firstToken, endToken }) => sum + endToken - firstToken, 0);
  const scores = new Float32Array(total * LABEL_COUNT);
  const parts = new Int32Array(PART_COUNT);
  const hashes = new Int32Array(MAX_TOKEN_FEATURES);
  let row = 0;
  let isLoud = false;
  let lastSentence: AnalyzedSentence | undefined;
  for (const { firstToken, endToken, sentence } of regions) {
    const { firstToken: first, endToken: end } = sentence;
    const tagAt = (token: number): number =>
      token < first || token >= end ? 0 : tagNumber(tokens.tags[token]);
    const shapeAt = (token: number): number =>
      (words[token < end ? (wordOf[token] as number) : 0] as WordForm).shape;
    if (sentence !== lastSentence) isLoud = isShouted(sentence, document);
    lastSentence = sentence;
    let tagBefore = tagAt(firstToken - 1);
    let tag = tagAt(firstToken);
    let shapeBefore = firstToken === first ? NO_SHAPE_BEFORE : shapeAt(firstToken - 1);
    let shape = shapeAt(firstToken);
    for (let token = firstToken; token < endToken; token += 1) {
      const tagAfter = tagAt(token + 1);
      const shapeAfter = shapeAt(token + 1);
      parts.fill(0);
      addRow(fixed.tagsBefore, (tag * TAG_COUNT + tagBefore) * PART_COUNT, parts);
      addRow(fixed.tagsAfter, (tag * TAG_COUNT + tagAfter) * PART_COUNT, parts);
      addRow(fixed.shapes, shapesEntry(shape, shapeBefore, shapeAfter) * PART_COUNT, parts);
      for (let offset = -REACH; offset <= REACH; offset += 1) {
        const place = token + offset;
        const number = place >= first && place < end ? (wordOf[place] as number) : 0;
        addRow(wordScores.sums, wordScores.rowOf(number, offset), parts);
      }
      const count = features.writeOwn(token, first, end, hashes, 0);
      for (let at = 0; at < count; at += 1) weights.addTo(keyOf(hashes[at] as number), parts, 0);
      spreadParts(parts, 0, scores, row, weights.step);
      if (isLoud) lowerScores(scores, row);
      row += LABEL_COUNT;
      tagBefore = tag;
      tag = tagAfter;
      shapeBefore = shape;
      shape = shapeAfter;
    }
  }
  return scores;
}

/** What each distinct word of a document says, as the word itself and as a neighbour, added up when first asked for. */
class WordScores {
  readonly sums: Int32Array;
  private readonly isKnown: Uint8Array;
  private readonly hashes = new Int32Array(MAX_TOKEN_FEATURES);

  constructor(
    private readonly words: readonly WordForm[],
    private readonly reader: WordReader,
    private readonly evidence: Uint16Array,
    private readonly addTo: TaggerModel['weights']['addTo'],
  ) {
    this.sums = new Int32Array(words.length * OFFSETS * PART_COUNT);
    this.isKnown = new Uint8Array(words.length * OFFSETS);
  }

  /** Where the sums of a word begin. */
  rowOf(number: number, offset: number): number {
    const entry = number * OFFSETS + offset + REACH;
    if (this.isKnown[entry] === 0) {
      this.isKnown[entry] = 1;
      this.addUp(number, offset, entry * PART_COUNT);
    }
    return entry * PART_COUNT;
  }

  private addUp(number: number, offset: number, row: number): void {
    const word = this.reader.read(number);
    const list = offset === 0 ? word.own : offset === -1 || offset === 1 ? word.near : word.far;
    const salt = OFFSET_SALTS[offset + REACH] as number;
    for (const hash of list) this.addTo(keyOf(combine(hash, salt)), this.sums, row);
    if (offset < -1 || offset > 1) return;
    const bits = this.evidence[number] as number;
    const { shape } = this.words[number] as WordForm;
    const count = writeEvidence(bits, shape, offset, this.hashes, 0);
    for (let at = 0; at < count; at += 1) this.addTo(keyOf(this.hashes[at] as number), this.sums, row);
  }
}

function lowerScores(scores: Float32Array, row: number): void {
  for (const label of RARE_IN_CAPITALS) scores[row + label] = (scores[row + label] as number) - SHOUT_COST;
}

function addRow(sums: Int32Array, from: number, parts: Int32Array): void {
  for (let part = 0; part < PART_COUNT; part += 1) {
    parts[part] = (parts[part] as number) + (sums[from + part] as number);
  }
}
