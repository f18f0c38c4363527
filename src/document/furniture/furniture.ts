import {
  FURNITURE_LINES,
  FURNITURE_OPENINGS,
  FURNITURE_PHRASES,
  FURNITURE_SECTIONS,
  MENU_WORDS,
} from './furniture-phrases';

/** Longer lines are prose, whatever they begin with. */
const MAX_FURNITURE_CHARS = 320;

/** What somebody says is no button: "'Thank you for reading,' he said." */
const OPENS_WITH_QUOTE = /^["'“‘«„]/u;

const NOT_A_WORD = /^[^\p{L}\p{N}©(@#]+/u;

/** A line of at least this many words, all of them from menus, is one. */
const MIN_MENU_LINE_WORDS = 3;
const MENU_WORD = /[\p{L}-]+/u;
const EVERY_WORD = /[\p{L}-]+/gu;

interface FurniturePatterns {
  readonly menuWords: ReadonlySet<string>;
  readonly line: RegExp;
  readonly opening: RegExp;
  readonly phrases: readonly (readonly [word: string, phrase: RegExp])[];
  readonly section: RegExp;
}

let patterns: FurniturePatterns | undefined;

/** Whether a line or a sentence is page furniture by its words alone. English. */
export function isFurniture(text: string): boolean {
  if (text.length > MAX_FURNITURE_CHARS) return false;
  const { menuWords, line, opening, phrases } = compiled();
  const plain = text.replace(NOT_A_WORD, '').toLowerCase();
  return (
    line.test(plain) ||
    isMenuLine(plain, menuWords) ||
    (!OPENS_WITH_QUOTE.test(text) && opening.test(plain)) ||
    phrases.some(([word, phrase]) => plain.includes(word) && phrase.test(plain))
  );
}

/** Whether a heading opens a section that is furniture: related links, about the author, comments. */
export function opensFurnitureSection(heading: string): boolean {
  return heading.length <= MAX_FURNITURE_CHARS && compiled().section.test(heading.replace(NOT_A_WORD, ''));
}

function isMenuLine(plain: string, menuWords: ReadonlySet<string>): boolean {
  const [first = ''] = MENU_WORD.exec(plain) ?? [];
  if (!menuWords.has(first)) return false;
  const words = plain.match(EVERY_WORD) ?? [];
  return words.length >= MIN_MENU_LINE_WORDS && words.every((word) => menuWords.has(word));
}

function compiled(): FurniturePatterns {
  patterns ??= {
    menuWords: new Set(MENU_WORDS.split(' ')),
    line: new RegExp(`^(?:${FURNITURE_LINES.join('|')})[!.:»›>…\\s]*$`, 'u'),
    opening: new RegExp(`^(?:${FURNITURE_OPENINGS.join('|')})`, 'u'),
    phrases: FURNITURE_PHRASES.map(([word, phrase]) => [word, new RegExp(phrase, 'u')]),
    section: new RegExp(`^(?:${FURNITURE_SECTIONS.join('|')})\\s*:?$`, 'iu'),
  };
  return patterns;
}
