import type { WinkMethods } from 'wink-nlp';
import { isSpace } from '../contract/words';
import { type Engine, type Lexemes, makeEngine } from './make-engine';
import { findPartedWords, type HyphenRules, partWords, teachParts } from './part-words';

/** Universal part-of-speech tags, as wink gives them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE';

/** What one reading of wink gives, as parallel arrays over tokens that are not white space. */
export interface WinkReading {
  readonly values: readonly string[];
  readonly tags: readonly PartOfSpeech[];
  /** UTF-16 offsets into the text that was read. */
  readonly starts: readonly number[];
  /** Tokens that open a sentence, ascending. */
  readonly sentenceStarts: ReadonlySet<number>;
}

const EMPTY: WinkReading = { values: [], tags: [], starts: [], sentenceStarts: new Set() };
const NOT_SPACE = /\S/u;
const LETTERS = /^[a-z]+$/iu;
const NOT_FOUND = -1;
/** wink's name for tokens that are neither a number, an address nor a mark. */
const WORD = 'word';

/**
 * wink's tokenizer takes time with the square of an unbroken run of characters (60,000 letters: 10 s), so
 * longer runs are given to it in pieces. Longer than any word, and than nearly all addresses.
 */
const MAX_RUN_CHARS = 128;
const LONG_RUN = new RegExp(`\\S{${MAX_RUN_CHARS}}`, 'gu');

/** An engine that has met this many words not in its lexicon is made anew: it never frees them. */
const MAX_WORDS_MET = 300_000;

let shared: Engine | undefined;

/**
 * Tokens, tags and sentence starts of a text in one pass, at about 550 k words/s.
 * The first call makes the engine, in about 200 ms.
 */
export function readWithWink(text: string): WinkReading {
  if (!NOT_SPACE.test(text)) return EMPTY;
  if (shared === undefined || shared.lexemes.list.length > shared.lexemes.intrinsicSize + MAX_WORDS_MET) {
    shared = makeEngine();
  }
  return readWithEngine(text, shared);
}

/** The same with a given engine. */
export function readWithEngine(text: string, engine: Engine): WinkReading {
  const { lexemes, hyphenRules } = engine;
  const wordsBefore = lexemes.list.length;
  const parted = hyphenRules === undefined ? text : partHyphens(text, engine, hyphenRules);
  const reading = readDocument(engine.wink, text, parted);
  forgetWords(lexemes, wordsBefore);
  return reading;
}

/** What wink would part by itself elsewhere, told by a reading of its own: Bun reads everything twice, and parts with an apostrophe a third time. */
function partHyphens(text: string, { wink, lexemes }: Engine, rules: HyphenRules): string {
  const wordsBefore = lexemes.list.length;
  const all = wink.readDoc(withoutLongRuns(text)).tokens();
  const values = all.out() as string[];
  const types = all.out(wink.its.type) as string[];
  forgetWords(lexemes, wordsBefore);
  const tokens = locateAll(text, values).flatMap((start, index) =>
    start === NOT_FOUND ? [] : [{ value: values[index] ?? '', start, isWord: types[index] === WORD }],
  );
  const words = findPartedWords(tokens, rules, lexemes.hash);
  wink.readDoc(teachParts(words));
  return partWords(text, words);
}

/**
 * wink looks a word up before it tokenizes it, so a word met in one text is read otherwise in the next
 * ("today's" as one token). Forgotten after each reading, no text tells on another. Words of letters alone are
 * one token either way, and keeping them saves wink a sixth of its time.
 */
function forgetWords({ list, hash }: Lexemes, from: number): void {
  for (let index = from; index < list.length; index += 1) {
    const word = list[index] ?? '';
    if (!LETTERS.test(word)) delete hash[word];
  }
}

function readDocument({ its, readDoc }: WinkMethods, text: string, parted: string): WinkReading {
  const document = readDoc(withoutLongRuns(parted));
  const all = document.tokens();
  // wink types every out() as a union with string[]; with one of `its` it is always that one's array.
  const allValues = all.out() as string[];
  const allTags = all.out(its.pos) as PartOfSpeech[];
  const spans = document.sentences().out(its.span) as unknown as [number, number][];

  const values: string[] = [];
  const tags: PartOfSpeech[] = [];
  const starts: number[] = [];
  /** Number of each wink token among those kept. */
  const kept = new Int32Array(allValues.length + 1);
  for (const [index, start] of locateAll(text, allValues).entries()) {
    kept[index] = values.length;
    if (start === NOT_FOUND) continue;
    values.push(allValues[index] ?? '');
    tags.push(allTags[index] ?? 'X');
    starts.push(start);
  }
  kept[allValues.length] = values.length;

  const sentenceStarts = new Set<number>();
  for (const [first] of spans) sentenceStarts.add(kept[first] ?? 0);
  return { values, tags, starts, sentenceStarts };
}

function withoutLongRuns(text: string): string {
  return hasLongRun(text) ? text.replace(LONG_RUN, '$& ') : text;
}

/** Whether any run is that long. A run covers the last place of its stretch, so only few places are looked at. */
function hasLongRun(text: string): boolean {
  let runStart = 0;
  while (runStart + MAX_RUN_CHARS <= text.length) {
    let at = runStart + MAX_RUN_CHARS - 1;
    while (at >= runStart && !isSpace(text.charCodeAt(at))) at -= 1;
    if (at < runStart) return true;
    runStart = at + 1;
  }
  return false;
}

/**
 * Where each token stands, `NOT_FOUND` for white space. wink gives no offsets, and its count of preceding spaces breaks
 * on a run of 65,535; so a token is looked for from where the last one ended, past white space.
 */
function locateAll(text: string, values: readonly string[]): readonly number[] {
  let cursor = 0;
  return values.map((value) => {
    const start = isSpace(value.charCodeAt(0)) ? NOT_FOUND : locate(text, value, cursor);
    if (start !== NOT_FOUND) cursor = start + value.length;
    return start;
  });
}

function locate(text: string, value: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
  return text.startsWith(value, at) ? at : text.indexOf(value, from);
}
