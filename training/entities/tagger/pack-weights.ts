import { packKeys } from '../../../src/entities/tagger/key-table';
import { PART_COUNT } from '../../../src/entities/tagger/labels';
import { SYMBOL_COUNT, symbolOf } from '../../../src/entities/tagger/symbols';
import { type PackedWeights, RARE_SET, ZERO_SYMBOL } from '../../../src/entities/tagger/weights';
import type { FloatModel } from './crf';

/** Rounds weights to whole multiples of `step` and packs those that are not 0. */
export function packWeights({ rowOf, weights, transitions }: FloatModel, step: number): PackedWeights {
  const keys: number[] = [];
  const sets: number[] = [];
  const values: string[] = [];
  for (let key = 0; key < rowOf.length; key += 1) {
    const row = rowOf[key] as number;
    if (row < 0) continue;
    let bits = 0;
    for (let part = 0; part < PART_COUNT; part += 1) {
      const rounded = Math.round((weights[row * PART_COUNT + part] as number) / step);
      if (rounded === 0) continue;
      bits |= 1 << part;
      values.push(symbolOf(ZERO_SYMBOL + Math.max(-ZERO_SYMBOL, Math.min(ZERO_SYMBOL, rounded))));
    }
    if (bits === 0) continue;
    keys.push(key);
    sets.push(bits);
  }
  const counts = new Map<number, number>();
  for (const bits of sets) counts.set(bits, (counts.get(bits) ?? 0) + 1);
  const partSets = [...counts]
    .sort(([one, first], [other, second]) => second - first || one - other)
    .slice(0, RARE_SET)
    .map(([bits]) => bits);
  const numberOf = new Map(partSets.map((bits, number) => [bits, number]));
  const rare: string[] = [];
  const symbols = sets.map((bits) => {
    const number = numberOf.get(bits);
    if (number !== undefined) return symbolOf(number);
    rare.push(symbolOf(Math.floor(bits / SYMBOL_COUNT)), symbolOf(bits % SYMBOL_COUNT));
    return symbolOf(RARE_SET);
  });
  return {
    ...packKeys(keys),
    sets: symbols.join(''),
    rareSets: rare.join(''),
    partSets,
    values: values.join(''),
    step,
    transitions: Array.from(transitions, (value) => Math.round(value * 1000) / 1000),
  };
}
