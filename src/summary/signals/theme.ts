import { PARTS } from '../turns';
import type { Signal, SignalContext } from './signal';

/** A sentence of so many times the document's mean is on its theme as much as any. */
const MOST_OF_MEAN = 4;
/** Keeps a sentence of one good word from passing those that say something of it. */
const TERMS_ADDED = 3;

/**
 * How much a sentence is of what the whole text is about: of words that are rare elsewhere and come again in many of
 * its parts. What only one part says, an aside, has no weight, however often it is said there.
 */
export const measureTheme: Signal = (context) => {
  const { candidates } = context;
  const weights = themeWeights(context);
  const values = candidates.map(
    ({ terms }) =>
      terms.reduce((sum, term) => sum + (weights[term] ?? 0), 0) / Math.sqrt(terms.length + TERMS_ADDED),
  );
  const total = values.reduce((sum, value) => sum + value, 0);
  const scale = total > 0 ? values.length / total : 0;
  return [
    { name: 'theme', values: values.map((value) => Math.min(MOST_OF_MEAN, value * scale)) },
    { name: 'off-theme', values: values.map((value) => Math.max(0, 1 - value * scale)) },
  ];
};

function themeWeights({ candidates, index, sentenceFrequency }: SignalContext): Float64Array {
  const lastPart = new Int8Array(index.size).fill(-1);
  const parts = new Uint8Array(index.size);
  for (const { terms, turn } of candidates) {
    for (const term of terms) {
      if (lastPart[term] === turn.part) continue;
      lastPart[term] = turn.part;
      parts[term] = (parts[term] ?? 0) + 1;
    }
  }
  const weights = new Float64Array(index.size);
  for (const [term, count] of parts.entries()) {
    if (count < 2) continue;
    weights[term] = ((index.idf[term] ?? 0) * Math.log(1 + (sentenceFrequency[term] ?? 0)) * count) / PARTS;
  }
  return weights;
}
