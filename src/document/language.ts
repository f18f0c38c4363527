import type { Tokens } from './analysis';

/** The language is told from the first tokens; more would not change the answer. */
const MAX_TOKENS = 400;

/** Share of letters that a script must have to decide. */
const SCRIPT_SHARE = 0.3;

/** A text with fewer words than this is too short for its function words to be missed. */
const MIN_WORDS_TO_DOUBT = 12;

/** English prose has 40 to 50 function words of this list in a hundred; a list of names has few. */
const MIN_FUNCTION_WORD_SHARE = 0.08;

const SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['ko', /\p{Script=Hangul}/u],
  ['zh', /\p{Script=Han}/u],
  ['ru', /\p{Script=Cyrillic}/u],
  ['ar', /\p{Script=Arabic}/u],
  ['hi', /\p{Script=Devanagari}/u],
  ['th', /\p{Script=Thai}/u],
  ['he', /\p{Script=Hebrew}/u],
  ['el', /\p{Script=Greek}/u],
];

const ASCII = /^[!-~]+$/u;
const NOT_A_WORD: ReadonlySet<string> = new Set(['PUNCT', 'NUM', 'SYM']);

const FUNCTION_WORDS: readonly (readonly [language: string, words: string])[] = [
  [
    'en',
    'the of and to in a is that for it was on with as he be by at are this have from not but they his an or which you she were we has had will their been',
  ],
  ['es', 'el la los las de del que y en un una por con para se su al lo como más pero es fue son está'],
  [
    'fr',
    'le la les des du de et en un une est que qui dans pour par sur au aux avec il elle ne pas plus ce cette sont été',
  ],
  [
    'de',
    'der die das den dem des und in zu ein eine einer mit von für auf ist im nicht sich auch als an es bei wird sind',
  ],
  ['it', 'il lo la gli le di del della che e in un una per con non si è sono da al come più ma nel anche'],
  ['pt', 'o a os as de do da dos das que e em um uma para com não por se no na mais como mas foi são ao'],
  [
    'nl',
    'de het een van en in is dat op te voor met zijn niet aan er om ook als bij maar die door naar heeft',
  ],
];

/** The languages, by number, whose function word a word is. */
let languagesOfWord: ReadonlyMap<string, readonly number[]> | undefined;

/**
 * A cheap guess at the language of a text: by script, else by function words. Text too short to tell is
 * taken for English where its letters allow it; `'und'` where nothing speaks for any language known here.
 */
export function guessLanguage(tokens: Tokens): string {
  languagesOfWord ??= indexFunctionWords();
  const scriptVotes = new Map<string, number>();
  const wordVotes = FUNCTION_WORDS.map(() => 0);
  const count = Math.min(tokens.length, MAX_TOKENS);
  let words = 0;
  for (let index = 0; index < count; index += 1) {
    if (NOT_A_WORD.has(tokens.tags[index] ?? 'X')) continue;
    const word = tokens.lowers[index] ?? '';
    words += 1;
    for (const language of languagesOfWord.get(word) ?? [])
      wordVotes[language] = (wordVotes[language] ?? 0) + 1;
    if (ASCII.test(word)) continue;
    for (const [language, letters] of SCRIPTS) {
      if (letters.test(word)) scriptVotes.set(language, (scriptVotes.get(language) ?? 0) + 1);
    }
  }
  for (const [language] of SCRIPTS) {
    if ((scriptVotes.get(language) ?? 0) > words * SCRIPT_SHARE) return language;
  }
  const most = Math.max(...wordVotes);
  const isClear = most >= words * MIN_FUNCTION_WORD_SHARE;
  const isShort = words < MIN_WORDS_TO_DOUBT;
  if (wordVotes[0] === most) return isClear || isShort ? 'en' : 'und';
  if (isClear && most > 1) return FUNCTION_WORDS[wordVotes.indexOf(most)]?.[0] ?? 'und';
  return isShort ? 'en' : 'und';
}

function indexFunctionWords(): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const [language, [, words]] of FUNCTION_WORDS.entries()) {
    for (const word of words.split(' ')) index.set(word, [...(index.get(word) ?? []), language]);
  }
  return index;
}
