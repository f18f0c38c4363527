import type { NameType } from '../../contract/types';
import type { AnalyzedSentence, Tokens } from '../../document/analysis';
import type { TaggedName } from './tagged-name';
import { getWordKnowledge } from './word-knowledge';

/** A line of this many longer words is a headline when this share of them has a capital. */
const HEADLINE_WORDS = 4;
const HEADLINE_SHARE = 0.7;
const SMALL_WORD_CHARS = 3;

/** Casing classes of words that running text writes small seven times in ten or more. */
const FIRST_SMALL = 1;
const LAST_SMALL = 2;

const CAPITAL = /^\p{Lu}/u;

/**
 * Makes a name in a headline, where every word has a capital, no longer than in the text below, which knows what is
 * called Zentrix: "Zentrix Quietly Partners with", "Back Zentrix". A first word goes only where it is usually small.
 */
export function shortenInHeadlines(
  names: readonly TaggedName[],
  tokens: Tokens,
  sentences: readonly AnalyzedSentence[],
): readonly TaggedName[] {
  const isHeadline = new Map<number, boolean>();
  const inHeadline = ({ sentence }: TaggedName): boolean => {
    let known = isHeadline.get(sentence);
    if (known === undefined) {
      known = isLikeHeadline(sentences[sentence], tokens);
      isHeadline.set(sentence, known);
    }
    return known;
  };
  const wordsOf = (firstToken: number, endToken: number): string =>
    tokens.lowers.slice(firstToken, endToken).join(' ');
  const inText = new Map<string, NameType>();
  for (const name of names) {
    if (!inHeadline(name)) inText.set(wordsOf(name.firstToken, name.endToken), name.type);
  }
  return names.map((name) => {
    const { firstToken, endToken } = name;
    if (!inHeadline(name) || inText.has(wordsOf(firstToken, endToken))) return name;
    for (let end = endToken - 1; end > firstToken; end -= 1) {
      if (inText.has(wordsOf(firstToken, end))) return { ...name, endToken: end };
    }
    const rest = isUsuallySmall(tokens.lowers[firstToken])
      ? inText.get(wordsOf(firstToken + 1, endToken))
      : undefined;
    return rest === undefined ? name : { ...name, firstToken: firstToken + 1, type: rest };
  });
}

function isLikeHeadline(sentence: AnalyzedSentence | undefined, { values }: Tokens): boolean {
  if (sentence === undefined) return false;
  let longer = 0;
  let capitals = 0;
  for (let token = sentence.firstToken; token < sentence.endToken; token += 1) {
    const value = values[token] ?? '';
    if (value.length <= SMALL_WORD_CHARS) continue;
    longer += 1;
    if (CAPITAL.test(value)) capitals += 1;
  }
  return longer >= HEADLINE_WORDS && capitals >= HEADLINE_SHARE * longer;
}

function isUsuallySmall(lower = ''): boolean {
  const { casing } = getWordKnowledge().read(lower);
  return casing >= FIRST_SMALL && casing <= LAST_SMALL;
}
