import { commonStems, HAS_SUFFIX, stem, stemUncommon } from '../document/language/stem';
import { commonIdfs, idfOf } from './inverse-document-frequency';

/** What a content word is compared by, and how rare that is elsewhere. */
export interface ContentWord {
  readonly stem: string;
  readonly idf: number;
}

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  "a about above after again against ago all also although am among an and another any are around as at away be became because become been before being below between both but by came can cannot ca could did do does doing done down during each either else enough even ever every few first for from further get gets getting go goes going gone got had has have having he her here hers herself him himself his how however i if in into is it its itself just last later least less let like likely made make makes many may me might mine more most much must my myself near need neither never new next no none nor not now of off often on once one only onto or other others our ours ourselves out over own per perhaps put quite rather really said same say saying says see seem seems seen several shall she should since so some still such take taken takes tell than that the their theirs them themselves then there these they thing things this those though through thus to together told too took toward towards two under until up upon us use used very want wants was way we well went were what when where whether which while who whole whom whose why will with within without would yet you your yours yourself n't 's ’s 're ’re 've ’ve 'll ’ll 'd ’d 'm ’m mr mrs ms dr wo".split(
    ' ',
  ),
);

const HAS_LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const DIGITS = /^\d/u;

/** No English word is longer; a longer token is an address or noise. */
const MAX_STEMMED_CHARS = 40;

const NO_CONTENT: ContentWord = { stem: '', idf: 0 };

let commonWords: ReadonlyMap<string, ContentWord> | undefined;

/** A word in lower case as content; `undefined` for function words and punctuation. Common words cost one look-up. */
export function readContentWord(word: string): ContentWord | undefined {
  commonWords ??= tabulate();
  const common = commonWords.get(word);
  if (common !== undefined) return common === NO_CONTENT ? undefined : common;
  if (!HAS_LETTER_OR_DIGIT.test(word)) return undefined;
  const own = isStemmed(word) ? stemUncommon(word) : word;
  return { stem: own, idf: idfOf(own) };
}

/** Whether a word in lower case carries content: it is no function word and has a letter or a digit. */
export function isContentWord(word: string): boolean {
  return !FUNCTION_WORDS.has(word) && HAS_LETTER_OR_DIGIT.test(word);
}

/** The stem of a word in lower case. The stemmer knows letters; what begins with a digit stays as it is. */
export function stemOf(word: string): string {
  return isStemmed(word) ? stem(word) : word;
}

function isStemmed(word: string): boolean {
  return !DIGITS.test(word) && word.length <= MAX_STEMMED_CHARS;
}

function tabulate(): ReadonlyMap<string, ContentWord> {
  const table = new Map<string, ContentWord>();
  const byStem = new Map<string, ContentWord>();
  for (const [own, idf] of commonIdfs()) {
    const content = { stem: own, idf };
    byStem.set(own, content);
    // One without a suffix is a word too.
    if (!HAS_SUFFIX.test(own)) table.set(own, content);
  }
  for (const [word, own] of commonStems()) {
    table.set(word, byStem.get(own) ?? { stem: own, idf: idfOf(own) });
  }
  for (const word of FUNCTION_WORDS) table.set(word, NO_CONTENT);
  return table;
}
