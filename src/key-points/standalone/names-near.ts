import type { Analysis, Tokens } from '../../document/analysis';
import { findNameMentions } from '../../entities/find-name-mentions';
import type { NamesOfSentence, TypedName } from './resolve-organization';

/** Sentences read on each side of the one that is asked for: enough for a name's type to show. */
const REACH = 8;

/**
 * The names of single sentences, found when a pronoun asks for them, and in a few sentences around it: the
 * names of a whole document cost several times what its key points do.
 */
export function namesNear(analysis: Analysis): NamesOfSentence {
  const known = new Map<number, readonly TypedName[]>();
  return (sentence) => {
    let names = known.get(sentence);
    if (names === undefined) {
      names = namesOf(analysis, sentence);
      known.set(sentence, names);
    }
    return names;
  };
}

function namesOf(analysis: Analysis, sentence: number): readonly TypedName[] {
  const first = Math.max(0, sentence - REACH);
  const firstToken = analysis.sentences[first]?.firstToken ?? 0;
  return findNameMentions(windowOf(analysis, first, sentence + REACH + 1))
    .filter((mention) => mention.sentence === sentence - first)
    .map(({ firstToken: from, endToken, text, type }) => ({
      firstToken: from + firstToken,
      endToken: endToken + firstToken,
      text,
      type,
    }));
}

/** The sentences `from` up to `to`, exclusive, as an analysis of their own over the same text. */
function windowOf(analysis: Analysis, from: number, to: number): Analysis {
  const sentences = analysis.sentences.slice(from, to);
  const first = sentences[0]?.firstToken ?? 0;
  const end = sentences.at(-1)?.endToken ?? first;
  return {
    ...analysis,
    tokens: sliceTokens(analysis.tokens, first, end),
    sentences: sentences.map((sentence) => ({
      ...sentence,
      index: sentence.index - from,
      firstToken: sentence.firstToken - first,
      endToken: sentence.endToken - first,
    })),
    authoredPoints: [],
  };
}

function sliceTokens(tokens: Tokens, first: number, end: number): Tokens {
  const { values, lowers, starts, ends, tags, words, wordOfToken } = tokens;
  return {
    length: end - first,
    values: values.slice(first, end),
    lowers: lowers.slice(first, end),
    starts: starts.slice(first, end),
    ends: ends.slice(first, end),
    tags: tags.slice(first, end),
    words,
    wordOfToken: wordOfToken.slice(first, end),
  };
}
