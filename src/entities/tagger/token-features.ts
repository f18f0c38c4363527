import type { DocumentWords } from './document-words';
import { combine } from './feature-keys';
import {
  NO_SHAPE_BEFORE,
  startOf,
  TEMPLATE,
  tagNumber,
  writeEvidence,
  writeShapes,
  writeTagsAfter,
  writeTagsBefore,
} from './fixed-features';
import { SHAPE, type WordFeatures } from './word-features';
import type { WordReader } from './word-reader';

/** Room for the features of one token. */
export const MAX_TOKEN_FEATURES = 128;

const LONGEST_RUN = 6;
const LOUD_SHARE = 0.7;
const LOUD_MIN_WORDS = 4;
const SMALL_WORD_CHARS = 3;

/** Gives the hashes of the features that depend on where a token stands. */
export class TokenFeatures {
  private readonly wordOf: Int32Array;
  private loudSentence = -1;
  private isLoud = 0;
  private runFirst = 0;
  private runEnd = 0;

  constructor(
    private readonly document: DocumentWords,
    private readonly words: WordReader,
    private readonly evidence: Uint16Array,
  ) {
    this.wordOf = document.wordOf;
  }

  /** Writes the hashes of all features of a token's place into `out` and returns how many there are. */
  write(token: number, first: number, end: number, out: Int32Array): number {
    const { shape } = this.word(token, first, end);
    const tag = this.tag(token, first, end);
    let count = writeTagsBefore(tag, this.tag(token - 1, first, end), out, 0);
    count = writeTagsAfter(tag, this.tag(token + 1, first, end), out, count);
    const before = token === first ? NO_SHAPE_BEFORE : this.word(token - 1, first, end).shape;
    count = writeShapes(shape, before, this.word(token + 1, first, end).shape, out, count);
    for (let offset = -1; offset <= 1; offset += 1) {
      const place = token + offset;
      const bits = place < first || place >= end ? 0 : (this.evidence[this.wordOf[place] ?? 0] ?? 0);
      count = writeEvidence(bits, shape, offset, out, count);
    }
    return this.writeOwn(token, first, end, out, count);
  }

  /** Writes those of them, from `from` on, that are not of few values. */
  writeOwn(token: number, first: number, end: number, out: Int32Array, from: number): number {
    const { tokens, phraseOf } = this.document;
    const word = this.word(token, first, end);
    const before = this.word(token - 1, first, end);
    const after = this.word(token + 1, first, end);
    const { shape, casing, cluster, lowerHash } = word;
    let count = from;
    out[count++] = combine(combine(before.lowerHash, lowerHash), TEMPLATE.wordsBefore);
    out[count++] = combine(combine(lowerHash, after.lowerHash), TEMPLATE.wordsAfter);
    out[count++] = combine(combine(combine(before.lowerHash, after.lowerHash), shape), TEMPLATE.wordsAround);
    out[count++] = combine(before.cluster * 512 + cluster, TEMPLATE.clustersBefore);
    out[count++] = combine(cluster * 512 + after.cluster, TEMPLATE.clustersAfter);
    out[count++] = combine(combine(before.cluster * 512 + after.cluster, shape), TEMPLATE.clustersAround);
    const start = startOf(token === first ? NO_SHAPE_BEFORE : before.shape);
    out[count++] = combine(combine(start * 16 + casing, shape), TEMPLATE.startCasing);
    this.readLoudness(first, end);
    if (this.isLoud === 1) out[count++] = combine(combine(casing, shape), TEMPLATE.loud);

    const phrase = phraseOf[token] ?? 0;
    const phraseBefore = token > first ? (phraseOf[token - 1] ?? 0) : 0;
    const phraseAfter = token + 1 < end ? (phraseOf[token + 1] ?? 0) : 0;
    if (phrase !== 0) out[count++] = combine(combine(phrase, shape), TEMPLATE.phrase);
    if (phraseBefore !== 0) out[count++] = combine(phraseBefore, TEMPLATE.phraseBefore);
    if (phraseAfter !== 0) out[count++] = combine(phraseAfter, TEMPLATE.phraseAfter);
    count = this.writeRun(token, first, end, out, count);
    const quote = tokens.values[token - 1];
    if (token > first && (quote === '"' || quote === '“' || quote === "'" || quote === '‘'))
      out[count++] = combine(shape, TEMPLATE.quote);
    return count;
  }

  /** The run of capitalised words that a token stands in, and the words around it, tell more than its neighbours. */
  private writeRun(token: number, first: number, end: number, out: Int32Array, from: number): number {
    if (this.document.isHot[token] === 0) return from;
    this.findRun(token, first, end);
    const left = this.word(this.runFirst - 1, first, end);
    const right = this.word(this.runEnd, first, end);
    const rightBeyond = this.word(this.runEnd + 1, first, end);
    const leftBeyond = this.word(this.runFirst - 2, first, end);
    const head = this.word(this.runFirst, first, end);
    const last = this.word(this.runEnd - 1, first, end);
    const length = Math.min(this.runEnd - this.runFirst, LONGEST_RUN);
    const place = token === this.runFirst ? 1 : token === this.runEnd - 1 ? 3 : 2;
    let count = from;
    out[count++] = combine(combine(left.lowerHash, place), TEMPLATE.runLeft);
    out[count++] = combine(combine(right.lowerHash, place), TEMPLATE.runRight);
    out[count++] = combine(combine(combine(leftBeyond.lowerHash, left.lowerHash), place), TEMPLATE.runLeft2);
    out[count++] = combine(
      combine(combine(right.lowerHash, rightBeyond.lowerHash), place),
      TEMPLATE.runRight2,
    );
    out[count++] = combine(combine(length, place), TEMPLATE.runLength);
    out[count++] = combine(combine(head.lowerHash, place), TEMPLATE.runFirst);
    out[count++] = combine(combine(last.lowerHash, place), TEMPLATE.runLast);
    out[count++] = combine(combine(combine(head.lists, Math.min(length, 3)), place), TEMPLATE.runFirstLists);
    out[count++] = combine(combine(combine(last.lists, Math.min(length, 3)), place), TEMPLATE.runLastLists);
    out[count++] = combine(combine(left.cluster, place), TEMPLATE.runLeftCluster);
    out[count++] = combine(combine(right.cluster, place), TEMPLATE.runRightCluster);
    out[count++] = combine(combine(left.cluster * 512 + right.cluster, place), TEMPLATE.runClusters);
    return count;
  }

  private findRun(token: number, first: number, end: number): void {
    if (token >= this.runFirst && token < this.runEnd && this.runFirst >= first) return;
    const { isHot, tokens } = this.document;
    const isJoint = (at: number): boolean => {
      const value = tokens.values[at];
      return (value === '-' || value === '&') && isHot[at - 1] === 1 && isHot[at + 1] === 1;
    };
    this.runFirst = token;
    while (
      this.runFirst > first &&
      (isHot[this.runFirst - 1] === 1 || (this.runFirst - 1 > first && isJoint(this.runFirst - 1)))
    )
      this.runFirst -= 1;
    this.runEnd = token + 1;
    while (this.runEnd < end && (isHot[this.runEnd] === 1 || (this.runEnd + 1 < end && isJoint(this.runEnd))))
      this.runEnd += 1;
  }

  private word(token: number, first: number, end: number): WordFeatures {
    const number = token < first || token >= end ? 0 : (this.wordOf[token] ?? 0);
    return this.words.read(number);
  }

  private tag(token: number, first: number, end: number): number {
    return token < first || token >= end ? 0 : tagNumber(this.document.tokens.tags[token]);
  }

  /** In a line of capitals or in Title Case a capital says little. */
  private readLoudness(first: number, end: number): void {
    if (this.loudSentence === first) return;
    this.loudSentence = first;
    let longer = 0;
    let capitals = 0;
    for (let token = first; token < end; token += 1) {
      const form = this.document.words[this.wordOf[token] as number];
      if (form === undefined) continue;
      const { shape, lower } = form;
      if (shape > SHAPE.mixed || (shape === SHAPE.lower && lower.length <= SMALL_WORD_CHARS)) continue;
      longer += 1;
      if (shape !== SHAPE.lower) capitals += 1;
    }
    this.isLoud = longer >= LOUD_MIN_WORDS && capitals >= LOUD_SHARE * longer ? 1 : 0;
  }
}
