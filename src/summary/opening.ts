import type { PartOfSpeech, Tokens } from '../document/analysis';

/** Pronouns that stand for somebody or something of the sentence before. */
const PRONOUNS = words('he she it they his her its their him them this these that those such');
/** Connectives that go on from the sentence before. */
const CONNECTIVES = words(
  'however but and or so then also meanwhile moreover furthermore besides nevertheless nonetheless still yet therefore thus hence instead otherwise additionally',
);
/** "The pair were", "The latter is": nobody knows which, as with a pronoun. */
const POINTING_NOUNS = words('pair couple duo trio latter former two three others other same');
const OTHERS = words('another others neither');
/** "In this case", "After that": something was told before. */
const DEMONSTRATIVES = words('this that these those');
/** "To ease this burden", but not "at this time", nor "this kind of". */
const INNER_POINTERS = words('this these those such');
const UNTOLD = words('time way point moment day date century decade world kind sort stage end term effect');
const POINTING_AHEAD = words('it this that these those such');
/** "This paper presents", "In this week's vote": the text itself and its time need no sentence before. */
const AT_HAND = words(
  'paper work article study report thesis essay review chapter survey document guide page section tutorial book poster talk week month year morning afternoon evening summer autumn fall winter spring season country city',
);
const AFTER_DEMONSTRATIVE = new Set<PartOfSpeech>(['NOUN', 'PUNCT']);
/** Between commas, or behind who is spoken of, they go on from the sentence before. */
const INNER_CONNECTIVES = words('however meanwhile moreover furthermore nevertheless nonetheless therefore');
const ADDING = 'also';
/** The first clause is seldom longer. */
const FIRST_CLAUSE_TOKENS = 14;
/** "The mayor of Hill Valley also said". */
const SUBJECT_TOKENS = 6;

/**
 * How a sentence opens: with a word that leans on the one before it, or standing by itself; a pointer leans on it from
 * within.
 */
export type Opening = 'pronoun' | 'connective' | 'pointer' | 'free';

/**
 * Reads how a sentence opens from the words of its first clause. At the start of a text "It is" and "These pictures" point
 * at what comes.
 */
export function openingOf(tokens: Tokens, from: number, endToken: number, isFirst: boolean): Opening {
  const { lowers, tags } = tokens;
  const first = firstWord(tokens, from, endToken);
  const word = lowers[first] ?? '';
  const next = lowers[first + 1] ?? '';
  if (PRONOUNS.has(word)) {
    if (isFirst && POINTING_AHEAD.has(word)) return 'free';
    return DEMONSTRATIVES.has(word) && AT_HAND.has(next) ? 'free' : 'pronoun';
  }
  if (word === 'the' && POINTING_NOUNS.has(next) && tags[first + 2] !== 'NOUN' && tags[first + 2] !== 'PROPN')
    return 'pronoun';
  if (word === 'both' && (tags[first + 1] === 'VERB' || tags[first + 1] === 'AUX')) return 'pronoun';
  if (CONNECTIVES.has(word) || OTHERS.has(word)) return 'connective';
  if (tags[first] === 'ADP' && DEMONSTRATIVES.has(next) && pointsBack(tokens, first + 2)) return 'connective';
  if (hasInnerConnective(tokens, first, endToken)) return 'connective';
  return !isFirst && hasInnerPointer(tokens, first, endToken) ? 'pointer' : 'free';
}

/** "To ease this burden we propose": the burden was told before, unless it was within the sentence. */
function hasInnerPointer(tokens: Tokens, first: number, endToken: number): boolean {
  for (let token = first + 1; token + 1 < endToken; token += 1) {
    if (!INNER_POINTERS.has(tokens.lowers[token] ?? '') || tokens.tags[token + 1] !== 'NOUN') continue;
    const word = tokens.lowers[token + 1] ?? '';
    if (AT_HAND.has(word) || UNTOLD.has(word)) continue;
    const noun = tokens.wordOfToken[token + 1];
    let earlier = first;
    while (earlier < token && tokens.wordOfToken[earlier] !== noun) earlier += 1;
    if (earlier === token) return true;
  }
  return false;
}

function pointsBack({ lowers, tags }: Tokens, noun: number): boolean {
  return AFTER_DEMONSTRATIVE.has(tags[noun] ?? 'X') && !AT_HAND.has(lowers[noun] ?? '');
}

/** Past the marks that may stand before it. */
function firstWord({ tags }: Tokens, from: number, endToken: number): number {
  let token = from;
  while (token + 1 < endToken && tags[token] === 'PUNCT') token += 1;
  return token;
}

/** "The plan, however, failed", "She also said": but not "not only ... but also", nor one behind a whole clause. */
function hasInnerConnective({ lowers, tags }: Tokens, first: number, endToken: number): boolean {
  const last = Math.min(endToken - 1, first + FIRST_CLAUSE_TOKENS);
  for (let token = first + 1; token < last; token += 1) {
    const word = lowers[token] ?? '';
    if (lowers[token - 1] === ',' && lowers[token + 1] === ',' && INNER_CONNECTIVES.has(word)) return true;
    if (
      word === ADDING &&
      token <= first + SUBJECT_TOKENS &&
      lowers[token - 1] !== 'but' &&
      tags[token - 1] !== 'PUNCT'
    )
      return true;
  }
  return false;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
