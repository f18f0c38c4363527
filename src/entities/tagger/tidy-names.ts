import type { NameType } from '../../contract/types';
import type { AnalyzedSentence, Tokens } from '../../document/analysis';
import { getGazetteers } from '../gazetteers';
import { getVocabulary } from '../vocabulary';
import { isLegalForm } from './legal-forms';
import { shortenInHeadlines } from './shorten-in-headlines';
import type { TaggedName } from './tagged-name';

const CAPITAL = /^\p{Lu}/u;
/** "80%" is an amount. */
const HAS_LETTER = /\p{L}/u;
/** Teachings and movements: Buddhism, Marxism. */
const TEACHING = /\p{Ll}ism$/u;
/** United States, U.S.: what a team, a firm or a person may be called is one word. */
const SEVERAL_PARTS = /[ .]/u;
/** What is held, whoever holds it: "Halden Invitational". */
const EVENT = / (?:invitational|marathon|grand prix|biennale|championships?|olympics|regatta|world cup)$/u;
const SEVERAL_WORDS = /[ -]/u;
/** North Korean, West Indian. */
const QUARTERS: ReadonlySet<string> = new Set(['north', 'south', 'east', 'west']);
/** Places whose name has an article. */
const WITH_ARTICLE: ReadonlySet<string> = new Set(['hague', 'gambia', 'bronx']);

/**
 * Brings names into the one form that the sets that taught the tagger do not share: without title and article, without
 * words for peoples and teachings, with the first name, and in a headline no longer than in the text.
 */
export function tidyNames(
  names: readonly TaggedName[],
  tokens: Tokens,
  sentences: readonly AnalyzedSentence[],
): readonly TaggedName[] {
  const tidied = names.flatMap((name, index): readonly TaggedName[] => {
    const floor = Math.max(names[index - 1]?.endToken ?? 0, sentences[name.sentence]?.firstToken ?? 0);
    const firstToken = firstTokenOf(name, tokens, floor);
    const endToken = endTokenOf(name, tokens, sentences, names[index + 1]);
    if (isNoName(name, tokens)) return [];
    const hasArticle = tokens.lowers[firstToken] === 'the';
    const words = tokens.lowers
      .slice(hasArticle ? firstToken + 1 : firstToken, endToken)
      .join(' ')
      .replaceAll(' - ', '-');
    if (hasArticle && getGazetteers().countries.has(words))
      return [{ ...name, firstToken: firstToken + 1, type: 'place' }];
    const isCompany = endToken - firstToken > 1 && isLegalForm(tokens.values[endToken - 1] ?? '');
    return [
      { ...name, firstToken, endToken, type: isCompany ? 'organization' : listedType(name.type, words) },
    ];
  });
  return shortenInHeadlines(tidied, tokens, sentences);
}

function firstTokenOf(
  { type, firstToken, endToken }: TaggedName,
  { lowers, values }: Tokens,
  floor: number,
): number {
  let first = firstToken;
  if (type === 'person') {
    const { titles, ranks, nameLikeTitles } = getVocabulary();
    const { nationalities } = getGazetteers();
    const isTitle = (token: number): boolean =>
      titles.has(lowers[token] ?? '') ||
      ranks.has(lowers[token] ?? '') ||
      nameLikeTitles.has(lowers[token] ?? '');
    const isOfPeople = (token: number): boolean =>
      nationalities.has(lowers[token] ?? '') && isTitle(token + 1) && token + 2 < endToken;
    while (first + 1 < endToken && (isTitle(first) || isOfPeople(first))) first += 1;
    if (first !== firstToken) return first;
    const before = first - 1;
    const word = lowers[before] ?? '';
    const isFirstName =
      before >= floor &&
      getGazetteers().firstNames.has(word) &&
      !titles.has(word) &&
      !nameLikeTitles.has(word);
    return isFirstName && CAPITAL.test(values[before] ?? '') ? before : first;
  }
  const hasArticle = lowers[first] === 'the' && first + 1 < endToken;
  return type === 'place' && hasArticle && !WITH_ARTICLE.has(lowers[first + 1] ?? '') ? first + 1 : first;
}

/** "Halden plc", but "the Texas AG" is its attorney general. */
function endTokenOf(
  { type, endToken, sentence }: TaggedName,
  { values }: Tokens,
  sentences: readonly AnalyzedSentence[],
  next: TaggedName | undefined,
): number {
  const isFree = endToken < (sentences[sentence]?.endToken ?? 0) && next?.firstToken !== endToken;
  return isFree && type !== 'place' && isLegalForm(values[endToken] ?? '') ? endToken + 1 : endToken;
}

/** A country is no company, and nobody is called Al Qaeda. */
function listedType(type: NameType, words: string): NameType {
  const { countries, organizations } = getGazetteers();
  if (type === 'organization' && SEVERAL_PARTS.test(words) && countries.has(words)) return 'place';
  const isListed =
    SEVERAL_WORDS.test(words) && (organizations.has(words) || organizations.has(words.replaceAll(' ', '-')));
  if (type === 'person' && isListed) return 'organization';
  const isEvent = (type === 'person' || type === 'organization') && EVENT.test(words);
  return isEvent ? 'event' : type;
}

function isNoName({ firstToken, endToken, type }: TaggedName, { lowers, values }: Tokens): boolean {
  if (!values.slice(firstToken, endToken).some((value) => HAS_LETTER.test(value))) return true;
  if (endToken - firstToken === 2 && QUARTERS.has(lowers[firstToken] ?? ''))
    return getGazetteers().nationalities.has(lowers[firstToken + 1] ?? '');
  if (endToken - firstToken > 1 || type === 'product') return false;
  return (
    getGazetteers().nationalities.has(lowers[firstToken] ?? '') || TEACHING.test(values[firstToken] ?? '')
  );
}
