import { TAGGER_WORDS } from '../../models/tagger-words';
import { hashText, keyOf } from './feature-keys';
import { KeyTable } from './key-table';
import { SymbolReader } from './symbols';

/** What counting over news told of a word, each 0 where nothing is known. */
export interface WordFacts {
  /** Class of words that stand in like places, from 1. */
  readonly cluster: number;
  /** How it is cased inside sentences, from 1. */
  readonly casing: number;
}

/** Facts of words in lower case. */
export interface WordKnowledge {
  readonly read: (lower: string) => WordFacts;
}

/** The packed form, as the trainer writes it: for each key its facts. */
export interface PackedKnowledge {
  readonly high: string;
  readonly low: string;
  /** Clusters as two symbols. */
  readonly clusterHigh: string;
  readonly clusterLow: string;
  readonly casing: string;
}

/** Clusters are split in two by this, so that each part is one symbol. */
export const CLUSTER_BASE = 16;

const SEED = 7;
const DIGIT = /\p{N}/gu;
/** Most words, seen without looking at more than their letters. */
const HAS_NO_DIGIT = /^[a-z]*$/u;
const NOTHING: WordFacts = { cluster: 0, casing: 0 };

let knowledge: WordKnowledge | undefined;

/** The facts of `src/models/tagger-words.ts`, unpacked on first use. */
export function getWordKnowledge(): WordKnowledge {
  knowledge ??= unpackKnowledge(TAGGER_WORDS);
  return knowledge;
}

/** The form under which a word was counted. */
export function normalizeWord(lower: string): string {
  return HAS_NO_DIGIT.test(lower) ? lower : lower.replace(DIGIT, '0');
}

/** The key of a word in its normal form. */
export function keyOfWord(normal: string): number {
  return keyOf(hashText(normal, 0, normal.length, SEED));
}

/** Makes packed facts ready for use. */
export function unpackKnowledge(packed: PackedKnowledge): WordKnowledge {
  const table = new KeyTable(packed.high, packed.low);
  const clusterHigh = new SymbolReader(packed.clusterHigh);
  const clusterLow = new SymbolReader(packed.clusterLow);
  const casing = new SymbolReader(packed.casing);
  const facts: WordFacts[] = [];
  for (let row = 0; row < table.size; row += 1) {
    facts.push({
      cluster: clusterHigh.next() * CLUSTER_BASE + clusterLow.next(),
      casing: casing.next(),
    });
  }
  return {
    read: (lower) => facts[table.find(keyOfWord(normalizeWord(lower)))] ?? NOTHING,
  };
}
