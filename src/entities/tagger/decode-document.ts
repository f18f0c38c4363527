import { Chain } from './chain';
import type { DocumentWords } from './document-words';
import { classOf, LABEL_COUNT, NAME_CLASSES } from './labels';
import { SHAPE } from './word-features';

/** How much what a word was taken for elsewhere in the document weighs, and against which least share. */
export interface Lending {
  readonly strength: number;
  readonly floor: number;
}

/** Measured on held-out parts of the training sets. */
const LENDING: Lending = { strength: 1, floor: 0.05 };

const NO_KEY = -1;
/** Outside of names, and the classes. */
const OUTCOMES = NAME_CLASSES.length + 1;

/**
 * Labels all tokens of a document. `scores` holds a row of label scores for each token of each region, one region
 * after another. The first pass asks what each place says; the second adds what the same word was taken for elsewhere.
 */
export function decodeDocument(
  { regions, words, wordOf, isHot, tokens }: DocumentWords,
  scores: Float32Array,
  transitions: Float32Array | Float64Array,
  lending: Lending = LENDING,
): Uint8Array {
  const labels = new Uint8Array(tokens.length);
  const longest = regions.reduce(
    (most, { firstToken, endToken }) => Math.max(most, endToken - firstToken),
    1,
  );
  const chain = new Chain(longest, transitions);
  const keyOfWord = numberCapitalised(words);
  const keyOf = (token: number): number =>
    isHot[token] === 1 ? (keyOfWord[wordOf[token] as number] as number) : NO_KEY;

  const counts = new Uint32Array(words.length);
  for (const { firstToken, endToken } of regions) {
    for (let token = firstToken; token < endToken; token += 1) {
      const key = keyOf(token);
      if (key >= 0) counts[key] = (counts[key] as number) + 1;
    }
  }
  const sums = new Float32Array(words.length * OUTCOMES);
  const own = new Float32Array((scores.length / LABEL_COUNT) * OUTCOMES);
  const isRepeated = regions.map(({ firstToken, endToken }) => {
    for (let token = firstToken; token < endToken; token += 1) {
      const key = keyOf(token);
      if (key >= 0 && (counts[key] as number) > 1) return true;
    }
    return false;
  });

  let row = 0;
  for (const [index, { firstToken, endToken }] of regions.entries()) {
    const length = endToken - firstToken;
    if (isRepeated[index]) {
      chain.scores.set(scores.subarray(row * LABEL_COUNT, (row + length) * LABEL_COUNT));
      chain.computeMarginals(length);
      for (let at = 0; at < length; at += 1) {
        const key = keyOf(firstToken + at);
        if (key < 0) continue;
        for (let label = 0; label < LABEL_COUNT; label += 1) {
          const outcome = classOf(label) + 1;
          const share = chain.marginals[at * LABEL_COUNT + label] as number;
          sums[key * OUTCOMES + outcome] = (sums[key * OUTCOMES + outcome] as number) + share;
          const place = (row + at) * OUTCOMES + outcome;
          own[place] = (own[place] as number) + share;
        }
      }
    }
    row += length;
  }

  const found = new Uint8Array(longest);
  row = 0;
  for (const [index, { firstToken, endToken }] of regions.entries()) {
    const length = endToken - firstToken;
    chain.scores.set(scores.subarray(row * LABEL_COUNT, (row + length) * LABEL_COUNT));
    if (isRepeated[index]) {
      for (let at = 0; at < length; at += 1) {
        const key = keyOf(firstToken + at);
        const others = key < 0 ? 0 : (counts[key] as number) - 1;
        if (others < 1) continue;
        for (let outcome = 0; outcome < OUTCOMES; outcome += 1) {
          const share =
            ((sums[key * OUTCOMES + outcome] as number) - (own[(row + at) * OUTCOMES + outcome] as number)) /
            others;
          const gain = lending.strength * Math.log(Math.max(share, 0) + lending.floor);
          const base = at * LABEL_COUNT;
          if (outcome === 0) chain.scores[base] = (chain.scores[base] as number) + gain;
          else {
            const label = base + 2 * outcome - 1;
            chain.scores[label] = (chain.scores[label] as number) + gain;
            chain.scores[label + 1] = (chain.scores[label + 1] as number) + gain;
          }
        }
      }
    }
    chain.decode(length, found);
    labels.set(found.subarray(0, length), firstToken);
    row += length;
  }
  return labels;
}

/** The same number for words that differ in case only: that of the first of them. None for those in lower case. */
function numberCapitalised(words: DocumentWords['words']): Int32Array {
  const keys = new Int32Array(words.length).fill(NO_KEY);
  const first = new Map<string, number>();
  for (const [number, { lower, shape }] of words.entries()) {
    if (shape === SHAPE.lower) continue;
    const known = first.get(lower) ?? number;
    if (known === number) first.set(lower, number);
    keys[number] = known;
  }
  return keys;
}
