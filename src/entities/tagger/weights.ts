import { TAGGER_WEIGHTS } from '../../models/tagger-weights';
import { KeyTable } from './key-table';
import { PART_COUNT } from './labels';
import { SYMBOL_COUNT, SymbolReader } from './symbols';

/** The trained weights of features and of pairs of labels. */
export interface TaggerWeights {
  readonly transitions: Float32Array;
  /** Adds the weights of a feature to the row of part scores that begins at `row`. */
  readonly addTo: (key: number, scores: Float32Array, row: number) => void;
}

/** The packed form, as the trainer writes it. */
export interface PackedWeights {
  readonly high: string;
  readonly low: string;
  /** For each feature, which set of parts it has weights for: number of a set in `partSets`, or the escape. */
  readonly sets: string;
  readonly rareSets: string;
  /** Sets of parts as bits, the most frequent first. */
  readonly partSets: readonly number[];
  readonly values: string;
  /** Weights are whole multiples of this. */
  readonly step: number;
  readonly transitions: readonly number[];
}

/** The middle symbol stands for 0. */
export const ZERO_SYMBOL = (SYMBOL_COUNT - 1) / 2;
/** Says that a set of parts is written out as two symbols. */
export const RARE_SET = SYMBOL_COUNT - 1;

let weights: TaggerWeights | undefined;

/** The weights, unpacked on first use. */
export function getTaggerWeights(): TaggerWeights {
  weights ??= unpackWeights(TAGGER_WEIGHTS);
  return weights;
}

/** Makes a packed model ready for use. */
export function unpackWeights(packed: PackedWeights): TaggerWeights {
  const table = new KeyTable(packed.high, packed.low);
  const sets = new SymbolReader(packed.sets);
  const rareSets = new SymbolReader(packed.rareSets);
  const starts = new Int32Array(table.size + 1);
  const parts = new Uint8Array(packed.values.length);
  let count = 0;
  for (let row = 0; row < table.size; row += 1) {
    const symbol = sets.next();
    const bits = symbol === RARE_SET ? rareSets.nextWide(2) : (packed.partSets[symbol] ?? 0);
    for (let part = 0; part < PART_COUNT; part += 1) {
      if ((bits & (1 << part)) !== 0) parts[count++] = part;
    }
    starts[row + 1] = count;
  }
  const symbols = new SymbolReader(packed.values);
  const values = new Float32Array(packed.values.length);
  for (let at = 0; at < values.length; at += 1) values[at] = (symbols.next() - ZERO_SYMBOL) * packed.step;
  return {
    transitions: Float32Array.from(packed.transitions),
    addTo: (key, scores, row) => {
      const feature = table.find(key);
      if (feature < 0) return;
      const end = starts[feature + 1] as number;
      for (let at = starts[feature] as number; at < end; at += 1) {
        const place = row + (parts[at] as number);
        scores[place] = (scores[place] as number) + (values[at] as number);
      }
    },
  };
}
