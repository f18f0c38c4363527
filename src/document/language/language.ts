import { languagesWith } from './function-words';
import { mainScript, measureScripts, type Script } from './scripts';

/** The language that precis has rules for. */
export const ENGLISH = 'en';

/** Whether a text is read by English rules; any other is read by marks, spaces and recurring words alone. */
export function readsAsEnglish({ language }: { readonly language: string }): boolean {
  return language === ENGLISH;
}

/** BCP 47 for a language that cannot be told. */
const UNKNOWN = 'und';

/** A text is sampled at its start, middle and end with so many UTF-16 units each, so that no length costs more. */
const SAMPLE_CHARS = 700;

/** The language of a script that writes one, or nearly one. */
const LANGUAGE_OF_SCRIPT: ReadonlyMap<Script, string> = new Map([
  ['Hangul', 'ko'],
  ['Thai', 'th'],
  ['Hebrew', 'he'],
  ['Greek', 'el'],
  ['Bengali', 'bn'],
  ['Tamil', 'ta'],
  ['Telugu', 'te'],
  ['Kannada', 'kn'],
  ['Malayalam', 'ml'],
  ['Gujarati', 'gu'],
  ['Gurmukhi', 'pa'],
  ['Oriya', 'or'],
  ['Sinhala', 'si'],
  ['Lao', 'lo'],
  ['Tibetan', 'bo'],
  ['Myanmar', 'my'],
  ['Khmer', 'km'],
  ['Georgian', 'ka'],
  ['Armenian', 'hy'],
  ['Ethiopic', 'am'],
]);

/** The languages of one script that are told apart by their words; the first is taken where no word tells. */
const CYRILLIC: readonly string[] = ['ru', 'uk', 'be', 'bg', 'sr', 'mk'];
const ARABIC: readonly string[] = ['ar', 'fa', 'ur'];
const DEVANAGARI: readonly string[] = ['hi', 'mr', 'ne'];

/** Japanese prose is half Kana; Chinese has none but in names. */
const KANA_SHARE = 0.1;

/** Latin text of another language shows at least so many different function words of it, and this share of its words. */
const MIN_DIFFERENT_WORDS = 2;
const MIN_FOREIGN_SHARE = 0.1;

/**
 * English prose has 40 to 50 function words of the list in a hundred, telegrams and lists of wares a few. Text that
 * has next to none is not English where it is running prose, or where its letters have marks.
 */
const MAX_SHARE_TO_DOUBT = 0.05;
const MIN_WORDS_TO_DOUBT = 20;
const MIN_MARKED_WORDS_TO_DOUBT = 8;
const MIN_MARKED_SHARE = 0.1;
const MIN_SMALL_SHARE = 0.6;
const MAX_ENGLISH_FORMS = 0.12;

/** Pieces of addresses and of compounds say nothing of the language. */
const WORD = /(?<![\p{L}\p{M}\p{N}@#/_.-])[\p{L}\p{M}]+(?![\p{L}\p{M}]|[@/_-]|\.\p{L})/gu;
const CAPITAL = /^\p{Lu}/u;
const MARKED = /[^\p{ASCII}]/u;
/** Endings and letter groups that English has more than its neighbours. */
const ENGLISH_FORM = /(?:ing|ed|ly|ght|ck|ness|tion|ity|th|sh|oo|ee)$|^(?:wh|th|kn|wr)/u;
/** Words inside names of people, in small letters: "de la Cruz", "van der Berg". */
const PARTICLES: ReadonlySet<string> = new Set(
  'de la las los del der den des di da do du dos van von zu le el al e y und te ter dalla della'.split(' '),
);

/**
 * A cheap guess at the language of a text, as a BCP 47 tag: by script, else by function words. `'en'` means that the
 * text is read by English rules; a text too short to tell, or without running words (names, figures, nothing), is
 * taken for English where its letters allow it. `'und'`: nothing speaks for any language known here.
 */
export function guessLanguage(text: string): string {
  const sample = sampleOf(text);
  const script = mainScript(sample);
  if (script === undefined) return ENGLISH;
  if (script === 'Latin') return guessLatin(sample);
  if (script === 'Cyrillic') return guessAmong(CYRILLIC, sample);
  if (script === 'Arabic') return guessAmong(ARABIC, sample);
  if (script === 'Devanagari') return guessAmong(DEVANAGARI, sample);
  if (script === 'Han' || script === 'Kana') return hasKana(sample) ? 'ja' : 'zh';
  return LANGUAGE_OF_SCRIPT.get(script) ?? UNKNOWN;
}

/** Whether a part of an English text is written in another script, so that English rules would misread it. */
export function isForeignScript(text: string): boolean {
  const script = mainScript(text.slice(0, SAMPLE_CHARS));
  return script !== undefined && script !== 'Latin';
}

function sampleOf(text: string): string {
  if (text.length <= SAMPLE_CHARS * 3) return text;
  const middle = Math.floor((text.length - SAMPLE_CHARS) / 2);
  return [
    text.slice(0, SAMPLE_CHARS),
    text.slice(middle, middle + SAMPLE_CHARS),
    text.slice(-SAMPLE_CHARS),
  ].join('\n');
}

function hasKana(sample: string): boolean {
  const scripts = measureScripts(sample);
  const kana = scripts.get('Kana') ?? 0;
  return kana > (kana + (scripts.get('Han') ?? 0)) * KANA_SHARE;
}

/** The language with the most function words in the sample; the first of the list where none has any. */
function guessAmong(languages: readonly string[], sample: string): string {
  const counts = new Map<string, number>();
  for (const [word] of sample.matchAll(WORD)) {
    for (const language of languagesWith(word.toLowerCase())) {
      counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  let best = languages[0] ?? UNKNOWN;
  for (const language of languages) {
    if ((counts.get(language) ?? 0) > (counts.get(best) ?? 0)) best = language;
  }
  return best;
}

function guessLatin(sample: string): string {
  const words = sample.match(WORD) ?? [];
  const found = countFunctionWords(words);
  const english = found.get(ENGLISH)?.count ?? 0;
  let best = ENGLISH;
  for (const [language, { count, different }] of found) {
    const isMore = count > (found.get(best)?.count ?? 0);
    if (isMore && different >= MIN_DIFFERENT_WORDS && count >= words.length * MIN_FOREIGN_SHARE) {
      best = language;
    }
  }
  if (best !== ENGLISH) return best;
  return isDoubtful(words, english) ? UNKNOWN : ENGLISH;
}

interface FunctionWordCount {
  count: number;
  /** How many different words they are. */
  different: number;
}

function countFunctionWords(words: readonly string[]): ReadonlyMap<string, FunctionWordCount> {
  const counts = new Map<string, number>();
  for (const [at, word] of words.entries()) {
    const lower = word.toLowerCase();
    if (!isInName(words, at, lower)) counts.set(lower, (counts.get(lower) ?? 0) + 1);
  }
  const found = new Map<string, FunctionWordCount>();
  for (const [word, count] of counts) {
    for (const language of languagesWith(word)) {
      const counted = found.get(language) ?? { count: 0, different: 0 };
      counted.count += count;
      counted.different += 1;
      found.set(language, counted);
    }
  }
  return found;
}

/** "Carlos de la Cruz" in an English sentence says nothing of its language. */
function isInName(words: readonly string[], at: number, lower: string): boolean {
  if (!PARTICLES.has(lower)) return false;
  let before = at - 1;
  while (before > at - 3 && PARTICLES.has(words[before] ?? '')) before -= 1;
  let after = at + 1;
  while (after < at + 3 && PARTICLES.has(words[after] ?? '')) after += 1;
  return CAPITAL.test(words[before] ?? '') && CAPITAL.test(words[after] ?? '');
}

function isDoubtful(words: readonly string[], english: number): boolean {
  if (english > words.length * MAX_SHARE_TO_DOUBT) return false;
  const shareOf = (isOne: (word: string) => boolean): number =>
    words.filter(isOne).length / Math.max(1, words.length);
  const isMarked = shareOf((word) => MARKED.test(word)) > MIN_MARKED_SHARE;
  const isRunning = shareOf((word) => !CAPITAL.test(word)) > MIN_SMALL_SHARE;
  if (!isRunning) return false;
  if (isMarked && words.length >= MIN_MARKED_WORDS_TO_DOUBT) return true;
  return words.length >= MIN_WORDS_TO_DOUBT && shareOf((word) => ENGLISH_FORM.test(word)) < MAX_ENGLISH_FORMS;
}
