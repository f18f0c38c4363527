import { TAGGER_WEIGHTS } from '../../models/tagger-weights';
import { KeyTable } from './key-table';
import { PART_COUNT } from './labels';
import { SYMBOL_COUNT, SymbolReader } from './symbols';

/** The trained weights of features and of pairs of labels. */
export interface TaggerWeights {
  readonly transitions: Float32Array;
  /** Weights are whole multiples of this, and sums of them are counted in it: exact in any order. */
  readonly step: number;
  /** Adds the weights of a feature, in steps, to the row of part scores that begins at `row`. */
  readonly addTo: (key: number, scores: Int32Array, row: number) => void;
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

let unpacked: TaggerWeights | undefined;

/** The weights, unpacked on first use. */
export function getTaggerWeights(): TaggerWeights {
  unpacked ??= unpackWeights(TAGGER_WEIGHTS);
  return unpacked;
}

/** Makes a packed model ready for use. */
export function unpackWeights(packed: PackedWeights): TaggerWeights {
  const table = new KeyTable(packed.high, packed.low);
  const sets = new SymbolReader(packed.sets);
  const rareSets = new SymbolReader(packed.rareSets);
  const symbols = new SymbolReader(packed.values);
  // Most of a feature's parts have a weight, so a row with all of them costs less than finding out which.
  const weights = new Int8Array(table.size * PART_COUNT);
  for (let row = 0; row < table.size; row += 1) {
    const symbol = sets.next();
    const bits = symbol === RARE_SET ? rareSets.nextWide(2) : (packed.partSets[symbol] ?? 0);
    for (let part = 0; part < PART_COUNT; part += 1) {
      if ((bits & (1 << part)) !== 0) weights[row * PART_COUNT + part] = symbols.next() - ZERO_SYMBOL;
    }
  }
  return {
    transitions: Float32Array.from(packed.transitions),
    step: packed.step,
    addTo: (key, scores, row) => {
      const feature = table.find(key);
      if (feature < 0) return;
      const from = feature * PART_COUNT;
      for (let part = 0; part < PART_COUNT; part += 1) {
        scores[row + part] = (scores[row + part] as number) + (weights[from + part] as number);
      }
    },
  };
}
