/** A writing system, by the name that this folder gives it. */
export type Script = string;

/** Letters of each script as code points, ascending: first, last, name. What is not here is `'Other'`. */
const RANGES: readonly (readonly [first: number, last: number, script: Script])[] = [
  [0x41, 0x5a, 'Latin'],
  [0x61, 0x7a, 'Latin'],
  [0xaa, 0xaa, 'Latin'],
  [0xba, 0xba, 'Latin'],
  [0xc0, 0xd6, 'Latin'],
  [0xd8, 0xf6, 'Latin'],
  [0xf8, 0x2af, 'Latin'],
  [0x370, 0x3ff, 'Greek'],
  [0x400, 0x52f, 'Cyrillic'],
  [0x531, 0x587, 'Armenian'],
  [0x5d0, 0x5f2, 'Hebrew'],
  [0x620, 0x64a, 'Arabic'],
  [0x66e, 0x6d3, 'Arabic'],
  [0x6d5, 0x6ff, 'Arabic'],
  [0x750, 0x77f, 'Arabic'],
  [0x904, 0x939, 'Devanagari'],
  [0x958, 0x97f, 'Devanagari'],
  [0x985, 0x9b9, 'Bengali'],
  [0xa05, 0xa39, 'Gurmukhi'],
  [0xa85, 0xab9, 'Gujarati'],
  [0xb05, 0xb39, 'Oriya'],
  [0xb85, 0xbb9, 'Tamil'],
  [0xc05, 0xc39, 'Telugu'],
  [0xc85, 0xcb9, 'Kannada'],
  [0xd05, 0xd39, 'Malayalam'],
  [0xd85, 0xdc6, 'Sinhala'],
  [0xe01, 0xe46, 'Thai'],
  [0xe81, 0xec6, 'Lao'],
  [0xf40, 0xf6c, 'Tibetan'],
  [0x1000, 0x1055, 'Myanmar'],
  [0x10a0, 0x10ff, 'Georgian'],
  [0x1100, 0x11ff, 'Hangul'],
  [0x1200, 0x135a, 'Ethiopic'],
  [0x1780, 0x17b3, 'Khmer'],
  [0x1e00, 0x1eff, 'Latin'],
  [0x1f00, 0x1fff, 'Greek'],
  [0x3005, 0x3007, 'Han'],
  [0x3041, 0x3096, 'Kana'],
  [0x30a1, 0x30fa, 'Kana'],
  [0x3130, 0x318f, 'Hangul'],
  [0x31f0, 0x31ff, 'Kana'],
  [0x3400, 0x4dbf, 'Han'],
  [0x4e00, 0x9fff, 'Han'],
  [0xac00, 0xd7a3, 'Hangul'],
  [0xf900, 0xfaff, 'Han'],
  [0xff21, 0xff5a, 'Latin'],
  [0xff66, 0xff9d, 'Kana'],
  [0x20000, 0x3ffff, 'Han'],
];

/** About how many letters of a script tell what one English word does, where those are not about five. */
const LETTERS_PER_WORD: ReadonlyMap<Script, number> = new Map([
  ['Han', 1.7],
  ['Kana', 2.5],
  ['Hangul', 2.5],
]);
const USUAL_LETTERS_PER_WORD = 5;

const LETTER = /\p{L}/u;
const ASCII_LETTER = /[a-z]/iu;
const BEYOND_LATIN = /[\u0370-\u1dff\u2e80-\ud7ff\uf900-\ufaff\uff66-\uff9d\u{10000}-\u{3ffff}]/u;

/** How much of a text each script writes, in words of about the same content. */
export function measureScripts(text: string): ReadonlyMap<Script, number> {
  const words = new Map<Script, number>();
  for (const character of text) {
    const script = scriptOf(character);
    if (script === undefined) continue;
    words.set(
      script,
      (words.get(script) ?? 0) + 1 / (LETTERS_PER_WORD.get(script) ?? USUAL_LETTERS_PER_WORD),
    );
  }
  return words;
}

/** The script that writes most of a text; `undefined` where there is no letter. */
export function mainScript(text: string): Script | undefined {
  if (ASCII_LETTER.test(text) && !mayLeaveLatin(text)) return 'Latin';
  let main: Script | undefined;
  let most = 0;
  for (const [script, words] of measureScripts(text)) {
    if (words <= most) continue;
    main = script;
    most = words;
  }
  return main;
}

/** Whether a text may have letters that are not Latin; false for nearly all English text, at the cost of one scan. */
export function mayLeaveLatin(text: string): boolean {
  return BEYOND_LATIN.test(text);
}

function scriptOf(character: string): Script | undefined {
  const code = character.codePointAt(0) ?? 0;
  let low = 0;
  let high = RANGES.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((RANGES[middle]?.[1] ?? 0) < code) low = middle + 1;
    else high = middle;
  }
  const [first = Number.POSITIVE_INFINITY, , script] = RANGES[low] ?? [];
  if (code >= first) return script;
  return code > 0x2af && LETTER.test(character) ? 'Other' : undefined;
}
