import type { AnalyzedSentence, Tokens } from '../../document/analysis';
import type { TaggedName } from './tagged-name';
import { getWordKnowledge } from './word-knowledge';

/** Casing classes of words that texts write small: of ten in running text, seven and more. */
const FIRST_SMALL = 1;
const LAST_SMALL = 2;

/**
 * Takes "Back" from "Back Zentrix Labs" in a headline, where every word has a capital: a first word that is
 * usually small, before a name that the text below has by itself and never with that word.
 */
export function trimHeadlineWords(
  names: readonly TaggedName[],
  tokens: Tokens,
  sentences: readonly AnalyzedSentence[],
): readonly TaggedName[] {
  const isHeadline = ({ sentence }: TaggedName): boolean => {
    const role = sentences[sentence]?.role;
    return role === 'title' || role === 'heading';
  };
  if (!names.some(isHeadline)) return names;
  const below = new Map<string, TaggedName>();
  for (const name of names) {
    if (!isHeadline(name)) below.set(wordsOf(name.firstToken, name.endToken, tokens), name);
  }
  return names.map((name) => {
    const { firstToken, endToken } = name;
    if (endToken - firstToken < 2 || !isHeadline(name)) return name;
    if (below.has(wordsOf(firstToken, endToken, tokens)) || !isUsuallySmall(tokens.lowers[firstToken]))
      return name;
    const rest = below.get(wordsOf(firstToken + 1, endToken, tokens));
    return rest === undefined ? name : { ...name, firstToken: firstToken + 1, type: rest.type };
  });
}

function isUsuallySmall(lower = ''): boolean {
  const { casing } = getWordKnowledge().read(lower);
  return casing >= FIRST_SMALL && casing <= LAST_SMALL;
}

function wordsOf(firstToken: number, endToken: number, { values }: Tokens): string {
  return values.slice(firstToken, endToken).join(' ');
}
