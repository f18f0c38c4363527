import type { PartOfSpeech } from '../../document/analysis';
import type { Feature, Signal } from './signal';

/** The classes whose share tells what is told from what is only said, by the feature that counts them. */
const CLASSES: readonly (readonly [feature: string, tag: PartOfSpeech])[] = [
  ['nouns', 'NOUN'],
  ['proper-nouns', 'PROPN'],
  ['verbs', 'VERB'],
  ['auxiliaries', 'AUX'],
  ['adjectives', 'ADJ'],
  ['adverbs', 'ADV'],
  ['pronouns', 'PRON'],
  ['prepositions', 'ADP'],
  ['determiners', 'DET'],
  ['and-words', 'CCONJ'],
  ['that-words', 'SCONJ'],
];

/** The names of the features. */
export const WORD_CLASSES: readonly string[] = CLASSES.map(([feature]) => feature);

/**
 * What a sentence is made of, as shares of its tokens: one of nouns and verbs tells something, one of pronouns,
 * adverbs and conjunctions goes on from what was told. Counts where people talk and write freely, not in news,
 * where all sentences are made alike.
 */
export const measureWordClasses: Signal = ({ analysis: { tokens }, candidates }) => {
  const columns = new Map<PartOfSpeech, number[]>(CLASSES.map(([, tag]) => [tag, candidates.map(() => 0)]));
  for (const [at, { sentence, turn }] of candidates.entries()) {
    const part = 1 / Math.max(1, sentence.endToken - turn.saidFrom);
    for (let token = turn.saidFrom; token < sentence.endToken; token += 1) {
      const column = columns.get(tokens.tags[token] ?? 'X');
      if (column !== undefined) column[at] = (column[at] ?? 0) + part;
    }
  }
  return CLASSES.map(([name, tag]): Feature => ({ name, values: columns.get(tag) ?? [] }));
};
