import { getGazetteers } from '../gazetteers';
import { getVocabulary } from '../vocabulary';

/** The lists that a word stands on, as bits, and the names of several words. */
export interface WordLists {
  /** Bits by word in lower case; see {@link LISTS}. */
  readonly bits: ReadonlyMap<string, number>;
  /** Kind of name (index into {@link PHRASE_LISTS}, as bits) by words joined by a space. */
  readonly phrases: ReadonlyMap<string, number>;
  /** Most words of a phrase that begins with two words, by them, and the first words of all phrases. */
  readonly phraseWords: ReadonlyMap<string, number>;
  readonly phraseStarts: ReadonlySet<string>;
}

/** Names of the lists, in the order of their bits. Append only: trained weights know them by number. */
const LISTS = [
  'firstNames',
  'lastNames',
  'countries',
  'regions',
  'nationalities',
  'organizations',
  'roles',
  'commonWords',
  'neverNames',
  'functionWords',
  'titles',
  'nameLikeTitles',
  'titleModifiers',
  'particles',
  'companySuffixes',
  'organizationHeads',
  'placeHeads',
  'placeStarts',
  'eventHeads',
  'productHeads',
  'headsOf',
  'speechVerbs',
  'personVerbs',
  'organizationVerbs',
  'personNouns',
  'organizationNouns',
  'placeNouns',
  'productNouns',
  'organizationFollowers',
  'placeFollowers',
  'productFollowers',
] as const;

export type ListName = (typeof LISTS)[number];

/** Gazetteers that hold names of several words. */
const PHRASE_LISTS = ['countries', 'regions', 'nationalities', 'organizations', 'roles'] as const;

/** A phrase of more words than this is not looked for. */
export const MAX_PHRASE_WORDS = 5;

let wordLists: WordLists | undefined;

/** All lists in one table, made on first use in about 30 ms. */
export function getWordLists(): WordLists {
  wordLists ??= makeWordLists();
  return wordLists;
}

/** The bit of a list. */
export function bitOf(list: ListName): number {
  return 1 << LISTS.indexOf(list);
}

function makeWordLists(): WordLists {
  const lists = { ...getVocabulary(), ...getGazetteers() };
  const bits = new Map<string, number>();
  const phrases = new Map<string, number>();
  const phraseWords = new Map<string, number>();
  const phraseStarts = new Set<string>();
  for (const [number, name] of LISTS.entries()) {
    const phraseBit = 1 << (PHRASE_LISTS as readonly string[]).indexOf(name);
    const isPhraseList = (PHRASE_LISTS as readonly string[]).includes(name);
    for (const entry of lists[name]) {
      if (!entry.includes(' ')) bits.set(entry, (bits.get(entry) ?? 0) | (1 << number));
      if (!isPhraseList) continue;
      const words = entry.split(' ');
      if (words.length > MAX_PHRASE_WORDS) continue;
      phrases.set(entry, (phrases.get(entry) ?? 0) | phraseBit);
      const [first = '', second = ''] = words;
      const pair = `${first} ${second}`;
      phraseStarts.add(first);
      phraseWords.set(pair, Math.max(phraseWords.get(pair) ?? 0, words.length));
    }
  }
  return { bits, phrases, phraseWords, phraseStarts };
}
