import { FURNITURE_CALLS } from './furniture-calls';
import { FURNITURE_OPENINGS } from './furniture-openings';
import { FURNITURE_LINES, FURNITURE_PHRASES, FURNITURE_SECTIONS, MENU_WORDS } from './furniture-phrases';

/** Longer lines are prose, whatever they begin with. */
const MAX_FURNITURE_CHARS = 320;

/** No whole line of the table is longer, and it is not compared with one. */
const MAX_LINE_CHARS = 80;

/** What somebody says is no button: "'Thank you for reading,' he said." */
const OPENS_WITH_QUOTE = /^["'“‘«„]/u;

const NOT_A_WORD = /^[^\p{L}\p{N}©(@#]+/u;

/** "contributed to this report ." */
const LOOSE_STOP = /\s([.!?])$/u;

/** A line of at least this many words, all of them from menus, is one. */
const MIN_MENU_LINE_WORDS = 3;
const MENU_WORD = /[\p{L}-]+/u;
const FIRST_WORD = /^(?:[\p{L}’'-]+|.)/u;
const DIGIT = /^\d/u;
/** Under which the openings stand that a digit begins. */
const ANY_DIGIT = '0';
const EVERY_WORD = /[\p{L}-]+/gu;

/** What a regular expression would not read as itself. */
const SYNTAX = /[().]/gu;

interface FurniturePatterns {
  readonly menuWords: ReadonlySet<string>;
  readonly line: RegExp;
  /** By the word that a line begins with. */
  readonly openings: ReadonlyMap<string, RegExp>;
  /** One of the words that phrases have; most lines have none. */
  readonly phraseWord: RegExp;
  readonly phrases: readonly (readonly [word: string, phrase: RegExp])[];
  readonly section: RegExp;
}

let patterns: FurniturePatterns | undefined;

/** Where a sentence ends and another begins, roughly. */
const SENTENCE_GAP = /(?<=[.!?…]["'”’)]{0,2})\s+(?=["'“‘(]?[\p{Lu}©])/u;

/** What shows in the middle of a paragraph tells of all of it where so many of its sentences show it. */
const MIN_FURNITURE_SHARE = 0.5;

/** Whether a paragraph is page furniture by its words alone: by how it opens, or by half of its sentences. */
export function isFurnitureBlock(text: string): boolean {
  if (!isFurniture(text)) return false;
  const sentences = splitRoughly(text);
  if (sentences.length === 1 || opensAsFurniture(toPlain(text))) return true;
  return sentences.filter(isFurniture).length >= sentences.length * MIN_FURNITURE_SHARE;
}

/** The sentences of a line, found without the engine. */
export function splitRoughly(text: string): readonly string[] {
  return text.split(SENTENCE_GAP);
}

/** Whether a line or a sentence is page furniture by its words alone. English. */
export function isFurniture(text: string): boolean {
  if (text.length > MAX_FURNITURE_CHARS) return false;
  const { menuWords, line, phraseWord, phrases } = compiled();
  const plain = toPlain(text);
  return (
    (plain.length <= MAX_LINE_CHARS && line.test(plain)) ||
    isMenuLine(plain, menuWords) ||
    (!OPENS_WITH_QUOTE.test(text) && opensAsFurniture(plain)) ||
    (phraseWord.test(plain) && phrases.some(([word, phrase]) => plain.includes(word) && phrase.test(plain)))
  );
}

/** Whether a heading opens a section that is furniture: related links, about the author, comments. */
export function opensFurnitureSection(heading: string): boolean {
  return heading.length <= MAX_FURNITURE_CHARS && compiled().section.test(heading.replace(NOT_A_WORD, ''));
}

function toPlain(text: string): string {
  return text.replace(NOT_A_WORD, '').replace(LOOSE_STOP, '$1').toLowerCase();
}

function opensAsFurniture(plain: string): boolean {
  const word = DIGIT.test(plain) ? ANY_DIGIT : (FIRST_WORD.exec(plain)?.[0] ?? '');
  return compiled().openings.get(word)?.test(plain) === true;
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
    openings: compileOpenings(),
    phraseWord: new RegExp(FURNITURE_PHRASES.map(([word]) => word.replace(SYNTAX, '\\$&')).join('|'), 'u'),
    phrases: FURNITURE_PHRASES.map(([word, phrase]) => [word, new RegExp(phrase, 'u')]),
    section: new RegExp(`^(?:${FURNITURE_SECTIONS.join('|')})\\s*:?$`, 'iu'),
  };
  return patterns;
}

function compileOpenings(): ReadonlyMap<string, RegExp> {
  const byWord = new Map<string, string[]>();
  for (const [words, source] of [...FURNITURE_CALLS, ...FURNITURE_OPENINGS]) {
    for (const word of words.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), source]);
  }
  return new Map([...byWord].map(([word, sources]) => [word, new RegExp(`^(?:${sources.join('|')})`, 'u')]));
}
