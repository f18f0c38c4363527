import type { EntityType } from '../contract/types';
import { IDEOGRAPH_RANGES, SOUTH_EAST_ASIAN_RANGES } from '../contract/words';
import type { Analysis } from '../document/analysis';

/** A name of the caller's lexicon in the text. */
export interface LexiconMention {
  readonly type: EntityType;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Number of the sentence in the document. */
  readonly sentence: number;
}

/** A name, cut at white space so that it is found across a line break too. */
interface LexiconName {
  readonly pieces: readonly string[];
  readonly type: EntityType;
}

/** A letter of a script without spaces between words, where a name may begin and end beside any letter. */
const SPACELESS = `[${IDEOGRAPH_RANGES}${SOUTH_EAST_ASIAN_RANGES}]`;
/** Bounded: an expression that runs over millions of letters overflows the engine's stack. No word is longer. */
const WORD_OR_SIGN_FORM = `${SPACELESS}|(?:(?!${SPACELESS})[\\p{L}\\p{N}\\p{M}]){1,1000}|[^\\s\\p{L}\\p{N}\\p{M}]`;
const WORD_OR_SIGN = new RegExp(WORD_OR_SIGN_FORM, 'gu');
const FIRST_WORD_OR_SIGN = new RegExp(WORD_OR_SIGN_FORM, 'u');
const WORD_CHARACTER = new RegExp(`(?!${SPACELESS})[\\p{L}\\p{N}\\p{M}]`, 'u');
const SPACE = /\s/u;

/** Finds the caller's names as whole words, case-sensitively, the longest first, without overlaps. */
export function findLexiconMentions({ text, sentences, lexicon }: Analysis): readonly LexiconMention[] {
  if (lexicon.size === 0) return [];
  const namesByStart = indexNames(lexicon);
  const mentions: LexiconMention[] = [];
  let sentence = 0;
  let free = 0;
  for (const { 0: word, index } of text.matchAll(WORD_OR_SIGN)) {
    if (index < free) continue;
    for (const { pieces, type } of namesByStart.get(word) ?? []) {
      const end = matchPieces(text, pieces, index);
      if (end < 0) continue;
      while (sentence < sentences.length - 1 && (sentences[sentence]?.end ?? 0) <= index) sentence += 1;
      const within = sentences[sentence];
      if (within === undefined || index < within.start || index >= within.end) break;
      mentions.push({ type, start: index, end, text: text.slice(index, end), sentence });
      free = end;
      break;
    }
  }
  return mentions;
}

/** The names by their first word or sign, longest first. */
function indexNames(lexicon: ReadonlyMap<string, EntityType>): ReadonlyMap<string, readonly LexiconName[]> {
  const index = new Map<string, LexiconName[]>();
  const longestFirst = [...lexicon].sort(([a], [b]) => b.length - a.length);
  for (const [name, type] of longestFirst) {
    const first = FIRST_WORD_OR_SIGN.exec(name)?.[0];
    if (first === undefined) continue;
    const names = index.get(first) ?? [];
    names.push({ pieces: name.trim().split(/\s+/u), type });
    index.set(first, names);
  }
  return index;
}

/** One past the end of the name that begins at `start`, or -1. */
function matchPieces(text: string, pieces: readonly string[], start: number): number {
  if (touches(text, start - 1, start)) return -1;
  let at = start;
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) {
      const before = at;
      while (at < text.length && SPACE.test(text.charAt(at))) at += 1;
      if (at === before) return -1;
    }
    if (!text.startsWith(piece, at)) return -1;
    at += piece.length;
  }
  return touches(text, at - 1, at) ? -1 : at;
}

/** True where two neighbouring characters belong to one word. */
function touches(text: string, left: number, right: number): boolean {
  return WORD_CHARACTER.test(text.charAt(left)) && WORD_CHARACTER.test(text.charAt(right));
}
