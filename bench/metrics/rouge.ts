import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';

/** Recall, precision and F1, each 0..1. */
export interface Score {
  readonly recall: number;
  readonly precision: number;
  readonly f1: number;
}

/** ROUGE of one candidate against one reference. */
export interface Rouge {
  readonly rouge1: Score;
  readonly rouge2: Score;
  readonly rougeLsum: Score;
}

/** Stems of one sentence as numbers; equal stems have equal numbers. */
export type StemIds = readonly number[];

const NOT_A_WORD = /[^a-z0-9]+/u;
/** The script leaves words of up to three letters unstemmed. */
const LONGEST_UNSTEMMED = 3;
/** More than any run of the bench has distinct stems, so that a pair of numbers makes one number. */
const STEM_SPACE = 2 ** 22;

const NOTHING: Score = { recall: 0, precision: 0, f1: 0 };

const idsByStem = new Map<string, number>();
const idsByWord = new Map<string, number>();
const idsBySentence = new Map<string, StemIds>();

/**
 * ROUGE-1, ROUGE-2 and sentence-level ROUGE-L (Lsum) as the official script 1.5.5 says with `-m -n 2`: lower case,
 * letters and digits only, Porter stems of words over three letters, bigrams across sentence borders, union
 * longest common subsequence with clipped counts. Without its WordNet exceptions, which matter by 0.002.
 */
export function rouge(candidate: readonly string[], reference: readonly string[]): Rouge {
  const candidateIds = candidate.map(stemIds);
  const referenceIds = reference.map(stemIds);
  return {
    rouge1: scoreNgrams(candidateIds, referenceIds, 1),
    rouge2: scoreNgrams(candidateIds, referenceIds, 2),
    rougeLsum: scoreUnionLcs(candidateIds, referenceIds),
  };
}

/** Mean of R1 and R2 F1: cheap, for searching over sets of sentences. */
export function meanNgramF1(candidate: readonly StemIds[], reference: readonly StemIds[]): number {
  return (scoreNgrams(candidate, reference, 1).f1 + scoreNgrams(candidate, reference, 2).f1) / 2;
}

/** The stems of a sentence, read once per distinct sentence. */
export function stemIds(sentence: string): StemIds {
  let ids = idsBySentence.get(sentence);
  if (ids === undefined) {
    ids = sentence
      .toLowerCase()
      .split(NOT_A_WORD)
      .filter((word) => word !== '')
      .map(stemId);
    idsBySentence.set(sentence, ids);
  }
  return ids;
}

function stemId(word: string): number {
  let id = idsByWord.get(word);
  if (id === undefined) {
    const stem = word.length > LONGEST_UNSTEMMED ? porter.stem(word) : word;
    id = idsByStem.get(stem) ?? idsByStem.size + 1;
    idsByStem.set(stem, id);
    idsByWord.set(word, id);
  }
  return id;
}

function scoreNgrams(candidate: readonly StemIds[], reference: readonly StemIds[], size: 1 | 2): Score {
  const candidateCounts = countNgrams(candidate, size);
  const referenceCounts = countNgrams(reference, size);
  let hits = 0;
  for (const [ngram, count] of referenceCounts.byNgram) {
    hits += Math.min(count, candidateCounts.byNgram.get(ngram) ?? 0);
  }
  return score(hits, candidateCounts.total, referenceCounts.total);
}

function countNgrams(
  sentences: readonly StemIds[],
  size: 1 | 2,
): { byNgram: ReadonlyMap<number, number>; total: number } {
  const byNgram = new Map<number, number>();
  let total = 0;
  let previous = 0;
  for (const sentence of sentences) {
    for (const id of sentence) {
      const ngram = size === 1 ? id : previous * STEM_SPACE + id;
      if (size === 1 || previous !== 0) {
        byNgram.set(ngram, (byNgram.get(ngram) ?? 0) + 1);
        total += 1;
      }
      previous = id;
    }
  }
  return { byNgram, total };
}

function scoreUnionLcs(candidate: readonly StemIds[], reference: readonly StemIds[]): Score {
  const candidateLeft = new Map(countNgrams(candidate, 1).byNgram);
  const referenceLeft = new Map(countNgrams(reference, 1).byNgram);
  let hits = 0;
  for (const sentence of reference) {
    const isHit = new Uint8Array(sentence.length);
    for (const other of candidate) markLcs(sentence, other, isHit);
    for (const [at, id] of sentence.entries()) {
      const inCandidate = candidateLeft.get(id) ?? 0;
      const inReference = referenceLeft.get(id) ?? 0;
      if (isHit[at] !== 1 || inCandidate === 0 || inReference === 0) continue;
      hits += 1;
      candidateLeft.set(id, inCandidate - 1);
      referenceLeft.set(id, inReference - 1);
    }
  }
  return score(hits, countTokens(candidate), countTokens(reference));
}

/** Marks the words of `sentence` that stand in its longest common subsequence with `other`; ties as in the script. */
function markLcs(sentence: StemIds, other: StemIds, isHit: Uint8Array): void {
  const width = other.length + 1;
  const lengths = new Uint16Array((sentence.length + 1) * width);
  for (let row = 1; row <= sentence.length; row += 1) {
    for (let column = 1; column <= other.length; column += 1) {
      const at = row * width + column;
      lengths[at] =
        sentence[row - 1] === other[column - 1]
          ? (lengths[at - width - 1] ?? 0) + 1
          : Math.max(lengths[at - width] ?? 0, lengths[at - 1] ?? 0);
    }
  }
  let row = sentence.length;
  let column = other.length;
  while (row > 0 && column > 0) {
    const at = row * width + column;
    if (sentence[row - 1] === other[column - 1]) {
      isHit[row - 1] = 1;
      row -= 1;
      column -= 1;
    } else if ((lengths[at - width] ?? 0) >= (lengths[at - 1] ?? 0)) row -= 1;
    else column -= 1;
  }
}

function countTokens(sentences: readonly StemIds[]): number {
  return sentences.reduce((total, sentence) => total + sentence.length, 0);
}

function score(hits: number, inCandidate: number, inReference: number): Score {
  if (hits === 0) return NOTHING;
  const precision = hits / inCandidate;
  const recall = hits / inReference;
  return { recall, precision, f1: (2 * precision * recall) / (precision + recall) };
}
