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

const FUNCTION_WORDS: readonly (readonly [language: string, words: ReadonlySet<string>])[] = [
  [
    'en',
    new Set(
      'the of and to in a is that for it was on with as he be by at are this have from not but they his an or which you she were we has had will their been'.split(
        ' ',
      ),
    ),
  ],
  [
    'es',
    new Set(
      'el la los las de del que y en un una por con para se su al lo como más pero es fue son está'.split(
        ' ',
      ),
    ),
  ],
  [
    'fr',
    new Set(
      'le la les des du de et en un une est que qui dans pour par sur au aux avec il elle ne pas plus ce cette sont été'.split(
        ' ',
      ),
    ),
  ],
  [
    'de',
    new Set(
      'der die das den dem des und in zu ein eine einer mit von für auf ist im nicht sich auch als an es bei wird sind'.split(
        ' ',
      ),
    ),
  ],
  [
    'it',
    new Set(
      'il lo la gli le di del della che e in un una per con non si è sono da al come più ma nel anche'.split(
        ' ',
      ),
    ),
  ],
  [
    'pt',
    new Set(
      'o a os as de do da dos das que e em um uma para com não por se no na mais como mas foi são ao'.split(
        ' ',
      ),
    ),
  ],
  [
    'nl',
    new Set(
      'de het een van en in is dat op te voor met zijn niet aan er om ook als bij maar die door naar heeft'.split(
        ' ',
      ),
    ),
  ],
];

/**
 * A cheap guess at the language of a text: by script, else by function words. Text too short to tell is
 * taken for English where its letters allow it; `'und'` where nothing speaks for any language known here.
 */
export function guessLanguage(tokens: Tokens): string {
  const count = Math.min(tokens.length, MAX_TOKENS);
  const byScript = SCRIPTS.map(() => 0);
  const byWords = FUNCTION_WORDS.map(() => 0);
  let words = 0;
  for (let index = 0; index < count; index += 1) {
    const word = tokens.lowers[index] ?? '';
    if (tokens.tags[index] === 'PUNCT' || tokens.tags[index] === 'NUM' || tokens.tags[index] === 'SYM')
      continue;
    words += 1;
    for (const [script, [, letters]] of SCRIPTS.entries())
      if (letters.test(word)) byScript[script] = (byScript[script] ?? 0) + 1;
    for (const [language, [, list]] of FUNCTION_WORDS.entries())
      if (list.has(word)) byWords[language] = (byWords[language] ?? 0) + 1;
  }
  for (const [script, [language]] of SCRIPTS.entries()) {
    if ((byScript[script] ?? 0) > words * SCRIPT_SHARE) return language;
  }
  const most = Math.max(...byWords);
  const best = FUNCTION_WORDS[byWords.indexOf(most)]?.[0] ?? 'und';
  if ((byWords[0] ?? 0) === most)
    return words < MIN_WORDS_TO_DOUBT || most >= words * MIN_FUNCTION_WORD_SHARE ? 'en' : 'und';
  return most >= words * MIN_FUNCTION_WORD_SHARE && most > 1
    ? best
    : words < MIN_WORDS_TO_DOUBT
      ? 'en'
      : 'und';
}
