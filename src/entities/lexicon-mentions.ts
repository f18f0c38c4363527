import type { EntityType } from '../contract/types';
import type { Analysis } from '../document/analysis';
import { buildNameAutomaton, NO_SYMBOL, symbolOf, wordOf } from './name-automaton';
import { readWordParts } from './word-parts';

/** A name of the caller's lexicon in the text. */
export interface LexiconMention {
  readonly type: EntityType;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Number of the sentence in the document. */
  readonly sentence: number;
}

/** A name by its words, so that it is found across a line break too. */
interface LexiconName {
  readonly symbols: readonly number[];
  readonly type: EntityType;
}

/** The names, and the numbers that their different words have. */
interface NumberedNames {
  readonly names: readonly LexiconName[];
  readonly numberOfWord: ReadonlyMap<string, number>;
}

/** The words of a text that names have, each with its start; what stands between such is one `NO_SYMBOL`. */
interface NumberedText {
  readonly symbols: readonly number[];
  readonly starts: readonly number[];
}

/** A name where it stands, whether or not in a sentence, or in another name. */
interface Occurrence {
  readonly type: EntityType;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the caller's names as whole words, case-sensitively, the longest first, without overlaps; of names that differ
 * in their spaces alone the first holds. Cost: linear in the text and the names together, of whatever number and length.
 */
export function findLexiconMentions({ text, sentences, lexicon }: Analysis): readonly LexiconMention[] {
  if (lexicon.size === 0) return [];
  const mentions: LexiconMention[] = [];
  let sentence = 0;
  let free = 0;
  for (const { type, start, end } of findOccurrences(text, numberNames(lexicon))) {
    if (start < free) continue;
    while (sentence < sentences.length - 1 && (sentences[sentence]?.end ?? 0) <= start) sentence += 1;
    const within = sentences[sentence];
    if (within === undefined || start < within.start || start >= within.end) continue;
    mentions.push({ type, start, end, text: text.slice(start, end), sentence });
    free = end;
  }
  return mentions;
}

function numberNames(lexicon: ReadonlyMap<string, EntityType>): NumberedNames {
  const numberOfWord = new Map<string, number>();
  const names = Array.from(lexicon, ([name, type]): LexiconName => {
    const symbols: number[] = [];
    readWordParts(name, ({ text, isBeforeSpace }) => {
      const number = numberOfWord.get(text) ?? numberOfWord.size;
      numberOfWord.set(text, number);
      symbols.push(symbolOf(number, isBeforeSpace));
    });
    return { symbols, type };
  });
  return { names, numberOfWord };
}

/** The longest name that begins at each word, in text order. */
function findOccurrences(text: string, { names, numberOfWord }: NumberedNames): readonly Occurrence[] {
  const { symbols, starts } = numberText(text, numberOfWord);
  const possible = keepPossible(names, symbols);
  const lengths = [...numberOfWord.keys()].map((word) => word.length);
  const automaton = buildNameAutomaton(possible);
  const occurrences: Occurrence[] = [];
  for (let at = symbols.length - 1; at >= 0; at -= 1) {
    const symbol = symbols[at] ?? NO_SYMBOL;
    if (symbol === NO_SYMBOL) {
      automaton.restart();
      continue;
    }
    const name = possible[automaton.readBackwards(symbol)];
    if (name === undefined) continue;
    const last = at + name.symbols.length - 1;
    const end = (starts[last] ?? 0) + (lengths[wordOf(symbols[last] ?? 0)] ?? 0);
    occurrences.push({ type: name.type, start: starts[at] ?? 0, end });
  }
  return occurrences.reverse();
}

/** Of a large lexicon few names have all their words in the text. */
function keepPossible(names: readonly LexiconName[], symbols: readonly number[]): readonly LexiconName[] {
  const words = new Set<number>();
  for (const symbol of symbols) words.add(wordOf(symbol));
  return names.filter((name) => name.symbols.every((symbol) => words.has(wordOf(symbol))));
}

function numberText(text: string, numberOfWord: ReadonlyMap<string, number>): NumberedText {
  const symbols: number[] = [];
  const starts: number[] = [];
  readWordParts(text, ({ text: word, start, isBeforeSpace }) => {
    const number = numberOfWord.get(word);
    if (number === undefined && symbols.at(-1) === NO_SYMBOL) return;
    symbols.push(number === undefined ? NO_SYMBOL : symbolOf(number, isBeforeSpace));
    starts.push(start);
  });
  return { symbols, starts };
}
