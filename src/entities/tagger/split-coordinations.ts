import type { Tokens } from '../../document/analysis';
import type { TaggedName } from './tagged-name';
import { wordsOf } from './words-of';

/**
 * Parts "Zentrix and Orvik" where the text names both, or one of them more than once, by themselves. "Trinidad
 * and Tobago" stays whole: its parts do not stand alone.
 */
export function splitCoordinations(names: readonly TaggedName[], tokens: Tokens): readonly TaggedName[] {
  const alone = new Map<string, TaggedName[]>();
  for (const name of names) {
    const key = wordsOf(name, tokens);
    const same = alone.get(key);
    if (same === undefined) alone.set(key, [name]);
    else same.push(name);
  }
  return names.flatMap((name): readonly TaggedName[] => {
    const and = findAnd(name, tokens);
    if (and === undefined) return [name];
    const left = alone.get(wordsOf({ ...name, endToken: and }, tokens)) ?? [];
    const right = alone.get(wordsOf({ ...name, firstToken: and + 1 }, tokens)) ?? [];
    const isParted = (left.length > 0 && right.length > 0) || left.length + right.length > 1;
    if (!isParted) return [name];
    return [
      { ...name, endToken: and, type: left[0]?.type ?? name.type },
      { ...name, firstToken: and + 1, type: right[0]?.type ?? name.type },
    ];
  });
}

/** The "and" between two parts of a name. */
function findAnd({ firstToken, endToken }: TaggedName, { lowers }: Tokens): number | undefined {
  for (let token = firstToken + 1; token < endToken - 1; token += 1)
    if (lowers[token] === 'and') return token;
  return undefined;
}
