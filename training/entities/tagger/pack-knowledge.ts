import { packKeys } from '../../../src/entities/tagger/key-table';
import { symbolOf } from '../../../src/entities/tagger/symbols';
import {
  CLUSTER_BASE,
  keyOfWord,
  type PackedKnowledge,
  type WordFacts,
} from '../../../src/entities/tagger/word-knowledge';

/** Packs the facts of words; of two words with one key the first, which is the more frequent, is kept. */
export function packKnowledge(facts: ReadonlyMap<string, WordFacts>): PackedKnowledge {
  const byKey = new Map<number, WordFacts>();
  for (const [word, fact] of facts) {
    const key = keyOfWord(word);
    if (!byKey.has(key)) byKey.set(key, fact);
  }
  const keys = [...byKey.keys()].sort((one, other) => one - other);
  const column = (factOf: (fact: WordFacts) => number): string =>
    keys.map((key) => symbolOf(factOf(byKey.get(key) as WordFacts))).join('');
  return {
    ...packKeys(keys),
    clusterHigh: column(({ cluster }) => Math.floor(cluster / CLUSTER_BASE)),
    clusterLow: column(({ cluster }) => cluster % CLUSTER_BASE),
    casing: column(({ casing }) => casing),
  };
}
