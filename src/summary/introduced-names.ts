import type { AnalyzedSentence, Tokens } from '../document/analysis';

/** More sentences that give the whole name are not needed to find one. */
const MOST_INTRODUCERS = 4;

/** They stand before a short form; what they stand before is no whole name. */
const COURTESY_TITLES: ReadonlySet<string> = new Set(
  'mr mr. mrs mrs. ms ms. miss dr dr. sir lord lady prof prof.'.split(' '),
);
const NAME_PART = /^\p{Lu}[\p{L}\p{M}’'-]*\p{L}$/u;

/** For each name that a sentence has in its short form, the sentences that gave the whole name, by their number in the document. */
export type ShortNames = readonly (readonly number[])[];

const NONE: ShortNames = [];

/**
 * Reads which sentences call by a last name somebody whom an earlier sentence called by the whole: "Roldan said" after
 * "Ana Roldan, the mayor". Who reads the one without the other does not know who is meant. Goes by capitals and word
 * classes alone: "the League" after "Football League" has its article, and "London" after "In London" no other name
 * before it. One pass over the tokens.
 */
export function findShortNames(
  tokens: Tokens,
  sentences: readonly AnalyzedSentence[],
): readonly ShortNames[] {
  const introducers = new Map<number, number[]>();
  return sentences.map(({ index, firstToken, endToken }) => {
    const used = new Set<number>();
    for (let token = firstToken; token < endToken; token += 1) {
      if (!isNamePart(tokens, token)) continue;
      const from = token;
      while (token + 1 < endToken && isNamePart(tokens, token + 1)) token += 1;
      const last = tokens.wordOfToken[token] ?? -1;
      const bare = COURTESY_TITLES.has(tokens.lowers[from] ?? '') ? from + 1 : from;
      if (bare < token) {
        const known = introducers.get(last);
        if (known === undefined) introducers.set(last, [index]);
        else if (known.length < MOST_INTRODUCERS && known.at(-1) !== index) known.push(index);
      } else if (bare === token && introducers.has(last) && tokens.tags[from - 1] !== 'DET') used.add(last);
    }
    if (used.size === 0) return NONE;
    const names: (readonly number[])[] = [];
    for (const name of used) {
      const known = introducers.get(name) ?? [];
      if (known.at(-1) !== index) names.push([...known]);
    }
    return names;
  });
}

function isNamePart({ tags, values }: Tokens, token: number): boolean {
  return tags[token] === 'PROPN' && NAME_PART.test(values[token] ?? '');
}
