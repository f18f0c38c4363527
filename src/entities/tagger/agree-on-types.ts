import type { NameType } from '../../contract/types';
import type { Tokens } from '../../document/analysis';
import type { TaggedName } from './tagged-name';

/** One kind must have this share of a name's mentions for the rest to follow it. */
const CLEAR_SHARE = 0.7;

/** Gives all mentions of the same words the kind that clearly most of them have: one text means one thing by a name. */
export function agreeOnTypes(names: readonly TaggedName[], { values }: Tokens): readonly TaggedName[] {
  const keys = names.map(({ firstToken, endToken }) => values.slice(firstToken, endToken).join(' '));
  const counts = new Map<string, Map<NameType, number>>();
  for (const [index, { type }] of names.entries()) {
    const key = keys[index] ?? '';
    const own = counts.get(key) ?? new Map<NameType, number>();
    own.set(type, (own.get(type) ?? 0) + 1);
    counts.set(key, own);
  }
  return names.map((name, index) => {
    const own = counts.get(keys[index] ?? '');
    if (own === undefined || own.size < 2) return name;
    let total = 0;
    let best: NameType = name.type;
    for (const [type, count] of own) {
      total += count;
      if (count > (own.get(best) ?? 0)) best = type;
    }
    return best !== name.type && (own.get(best) ?? 0) >= CLEAR_SHARE * total ? { ...name, type: best } : name;
  });
}
