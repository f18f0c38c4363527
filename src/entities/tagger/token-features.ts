import type { PartOfSpeech } from '../../document/analysis';
import { EVIDENCE_BITS } from './document-evidence';
import type { DocumentWords } from './document-words';
import { combine } from './feature-keys';
import { SHAPE, type WordFeatures } from './word-features';
import type { WordReader } from './word-reader';

/** Numbers of the templates of features that depend on the place of a token. Append only. */
const T = {
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

  /** Writes the hashes of a token's features into `out` and returns how many there are. */
  write(token: number, first: number, end: number, out: Int32Array): number {
    const { tokens, phraseOf } = this.document;
    const boundary = this.word(-1, first, end);
    const word = this.word(token, first, end);
    const before = this.word(token - 1, first, end);
    const after = this.word(token + 1, first, end);
    let count = 0;
    const push = (template: number, hash: number): void => {
      out[count] = combine(hash, template);
      count += 1;
    };
    push(T.always, 0);
    const tag = this.tag(token, first, end);
    const tagBefore = this.tag(token - 1, first, end);
    const tagAfter = this.tag(token + 1, first, end);
    push(T.tag, tag);
    push(T.tagBefore, tagBefore);
    push(T.tagAfter, tagAfter);
    push(T.tagsBefore, tag * 32 + tagBefore);
    push(T.tagsAfter, tag * 32 + tagAfter);
    push(T.wordsBefore, combine(before.lowerHash, word.lowerHash));
    push(T.wordsAfter, combine(word.lowerHash, after.lowerHash));
    push(T.wordsAround, combine(combine(before.lowerHash, after.lowerHash), word.shape));
    push(T.shapesBefore, word.shape * 16 + before.shape);
    push(T.shapesAfter, word.shape * 16 + after.shape);
    push(T.shapesAround, word.shape * 256 + before.shape * 16 + after.shape);
    push(T.clustersBefore, before.cluster * 512 + word.cluster);
    push(T.clustersAfter, word.cluster * 512 + after.cluster);
    push(T.clustersAround, combine(before.cluster * 512 + after.cluster, word.shape));

    this.readLoudness(first, end);
    const isStart = token === first ? 1 : before.shape === SHAPE.mark ? 2 : 0;
    push(T.start, isStart * 16 + word.shape);
    push(T.startCasing, combine(isStart * 16 + word.casing, word.shape));
    if (this.isLoud === 1) push(T.loud, combine(word.casing, word.shape));

    const phrase = phraseOf[token] ?? 0;
    if (phrase !== 0) push(T.phrase, combine(phrase, word.shape));
    if (token > first && phraseOf[token - 1] !== 0) push(T.phraseBefore, phraseOf[token - 1] ?? 0);
    if (token + 1 < end && phraseOf[token + 1] !== 0) push(T.phraseAfter, phraseOf[token + 1] ?? 0);

    count = this.writeRun(token, first, end, out, count);

    const own = this.evidence[this.wordOf[token] ?? 0] ?? 0;
    if (own !== 0) push(T.evidenceAll, own & 0x7f);
    for (let bit = 0; bit < EVIDENCE_BITS; bit += 1) {
      if ((own & (1 << bit)) !== 0) push(T.evidence, bit * 16 + word.shape);
    }
    if (before !== boundary) {
      const bits = this.evidence[this.wordOf[token - 1] ?? 0] ?? 0;
      if (bits !== 0) push(T.evidenceBefore, bits & 0x7f);
    }
    if (after !== boundary) {
      const bits = this.evidence[this.wordOf[token + 1] ?? 0] ?? 0;
      if (bits !== 0) push(T.evidenceAfter, bits & 0x7f);
    }
    const quote = tokens.values[token - 1];
    if (token > first && (quote === '"' || quote === '“' || quote === "'" || quote === '‘'))
      push(T.quote, word.shape);
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
    const put = (template: number, hash: number): void => {
      out[count] = combine(combine(hash, place), template);
      count += 1;
    };
    let count = from;
    put(T.runLeft, left.lowerHash);
    put(T.runRight, right.lowerHash);
    put(T.runLeft2, combine(leftBeyond.lowerHash, left.lowerHash));
    put(T.runRight2, combine(right.lowerHash, rightBeyond.lowerHash));
    put(T.runLength, length);
    put(T.runFirst, head.lowerHash);
    put(T.runLast, last.lowerHash);
    put(T.runFirstLists, combine(head.lists, Math.min(length, 3)));
    put(T.runLastLists, combine(last.lists, Math.min(length, 3)));
    put(T.runLeftCluster, left.cluster);
    put(T.runRightCluster, right.cluster);
    put(T.runClusters, left.cluster * 512 + right.cluster);
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
    return token < first || token >= end ? 0 : (TAG_NUMBER.get(this.document.tokens.tags[token] ?? 'X') ?? 0);
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
