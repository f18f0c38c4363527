import type { Tokens } from '../../document/analysis';
import { getGazetteers } from '../gazetteers';
import type { TaggedName } from './tagged-name';
import { wordsOf } from './words-of';

/** "Orlan and Veloma" */
const LISTED_PAIR_TOKENS = 3;
const JOINING: ReadonlySet<string> = new Set(['and', '&', 'or']);
const CAPITAL = /^\p{Lu}/u;

/**
 * Parts "Zentrix and Orvik" where the text names both, or one of them more than once, by themselves, where the two
 * end a list, or where one of them is a well-known body. "Trinidad and Tobago" stays whole: its parts do not stand alone.
 */
export function splitCoordinations(names: readonly TaggedName[], tokens: Tokens): readonly TaggedName[] {
  const alone = new Map<string, TaggedName[]>();
  for (const name of names) {
    const key = wordsOf(name, tokens);
    const same = alone.get(key);
    if (same === undefined) alone.set(key, [name]);
    else same.push(name);
  }
  return names.flatMap((name, index): readonly TaggedName[] => {
    const and = findAnd(name, tokens);
    if (and === undefined) return [name];
    const left = alone.get(wordsOf({ ...name, endToken: and }, tokens)) ?? [];
    const right = alone.get(wordsOf({ ...name, firstToken: and + 1 }, tokens)) ?? [];
    const isParted = (left.length > 0 && right.length > 0) || left.length + right.length > 1;
    if (!isParted && !endsList(names[index - 1], name, tokens) && !joinsKnownBody(name, tokens))
      return [name];
    return [
      { ...name, endToken: and, type: left[0]?.type ?? name.type },
      { ...name, firstToken: and + 1, type: right[0]?.type ?? name.type },
    ];
  });
}

/** "Amazon and Orlan", each of one word: "the Department of Health and Amazon" may be anything. */
function joinsKnownBody({ firstToken, endToken }: TaggedName, { lowers }: Tokens): boolean {
  if (endToken - firstToken !== LISTED_PAIR_TOKENS) return false;
  const { organizations } = getGazetteers();
  const isListed = (from: number, to: number): boolean => organizations.has(lowers.slice(from, to).join(' '));
  const isEitherListed = isListed(firstToken, firstToken + 1) || isListed(endToken - 1, endToken);
  return isEitherListed && !isListed(firstToken, endToken);
}

/** "Halden, Orlan and Veloma", each of one word; "Halden, Orlan and Veloma and Sella" may be anything. */
function endsList(
  before: TaggedName | undefined,
  { firstToken, endToken }: TaggedName,
  tokens: Tokens,
): boolean {
  const { lowers } = tokens;
  return (
    before !== undefined &&
    before.endToken === firstToken - 1 &&
    lowers[firstToken - 1] === ',' &&
    endToken - firstToken === LISTED_PAIR_TOKENS &&
    !goesOn(endToken, tokens) &&
    !getGazetteers().countries.has(lowers.slice(firstToken, endToken).join(' '))
  );
}

/** ", Sella and Keelwerk", ", and Sella": then what stands before is one item, or nobody knows. */
function goesOn(token: number, { lowers, values }: Tokens): boolean {
  const isComma = lowers[token] === ',';
  const next = isComma ? token + 1 : token;
  return JOINING.has(lowers[next] ?? '') || (isComma && CAPITAL.test(values[next] ?? ''));
}

/** The "and" between two parts of a name. */
function findAnd({ firstToken, endToken }: TaggedName, { lowers }: Tokens): number | undefined {
  for (let token = firstToken + 1; token < endToken - 1; token += 1)
    if (lowers[token] === 'and') return token;
  return undefined;
}
