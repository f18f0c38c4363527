import type { Candidate } from '../candidates';
import { FILLERS, NODS } from '../small-talk';
import { NO_TERM } from '../terms';
import type { Signal, SignalContext } from './signal';

/** Sentences of 8 to 12 words are seldom the news; those past 40 are seldom chosen by people. */
const SHORT_WORDS = 12;
const MIN_SHORT_WORDS = 8;
const LONG_WORDS = 41;
/** With fewer content stems a sentence says nothing by itself: "Look.", "It's not war.", "He was 91." */
const FEWEST_TERMS = 3;
const ENOUGH_TERMS = 20;
/** Without a speaker, nods alone can leave too few; nobody nods in eight different words. */
const ENOUGH_UNSPOKEN_TERMS = 12;
/** With little more it tells little: "Another teacher opened the door." */
const THIN_TERMS = 5;
/** Who only hums, nods and says such words has said nothing. */
const COURTESIES: ReadonlySet<string> = new Set('thank please hello hi bye great fine good sorry'.split(' '));
/** A sentence of twice the document's mean length is as long as any. */
const MOST_OF_MEAN = 2;

/** Alone, a sentence that is long enough gains nothing by more: beyond stand tables and lists that run on. */
const MOST_WORDS_ALONE = 40;

/** Signs that code and tables are full of, and sentences are not; so many of them in so much text. */
const CODE_SIGN = /[={|│<>]|;(?! )|\((?=["')])/gu;
const FEWEST_CODE_SIGNS = 3;
const CODE_SHARE = 0.03;

/** Where each character counts as a word, this many make one as long as an English one. */
const CHARACTERS_PER_WORD: ReadonlyMap<string, number> = new Map([
  ['zh', 2],
  ['ja', 2],
]);

/** How long a sentence is: fragments say little, and very long ones too much. */
export const measureLength: Signal = (context) => {
  const {
    analysis: { language },
    candidates,
    extent,
  } = context;
  const unit = CHARACTERS_PER_WORD.get(language) ?? 1;
  const total = candidates.reduce((sum, { wordCount }) => sum + wordCount / unit, 0);
  const mean = total / Math.max(1, candidates.length);
  const measure = (name: string, worthOf: (words: number) => number) => ({
    name,
    values: candidates.map(({ wordCount }) => worthOf(wordCount / unit)),
  });
  const said = candidates.map((candidate) => countSaid(candidate, context));
  return [
    measure('log-words', (words) => Math.log(words + 1)),
    ...(extent === 'sentence'
      ? [measure('log-words-alone', (words) => Math.log(Math.min(words, MOST_WORDS_ALONE) + 1))]
      : []),
    measure('relative-words', (words) => Math.min(MOST_OF_MEAN, words / Math.max(1, mean))),
    {
      name: 'scrap',
      values: candidates.map((candidate, at) =>
        (said[at] ?? 0) < FEWEST_TERMS || isCode(context.analysis.text, candidate) ? 1 : 0,
      ),
    },
    {
      name: 'thin',
      values: said.map((terms) => Math.min(1, Math.max(0, THIN_TERMS - terms) / (THIN_TERMS - FEWEST_TERMS))),
    },
    measure('short', (words) => (words >= MIN_SHORT_WORDS && words <= SHORT_WORDS ? 1 : 0)),
    measure('fragment', (words) => (words < MIN_SHORT_WORDS ? 1 : 0)),
    measure('long', (words) => (words >= LONG_WORDS ? 1 : 0)),
  ];
};

/** Different content stems of what is said, without who says it and without nods. */
function countSaid(
  { sentence, terms, turn }: Candidate,
  { analysis: { tokens }, index: { termOfToken } }: SignalContext,
): number {
  // Most sentences have so many that neither a speaker nor nods can leave too few.
  if (terms.length > ENOUGH_TERMS) return terms.length;
  if (turn.saidFrom === sentence.firstToken && terms.length > ENOUGH_UNSPOKEN_TERMS) return terms.length;
  const said = new Set<number>();
  for (let token = turn.saidFrom; token < sentence.endToken; token += 1) {
    const term = termOfToken[token] ?? NO_TERM;
    if (term !== NO_TERM && !saysNothing(tokens.lowers[token] ?? '')) said.add(term);
  }
  return said.size;
}

function saysNothing(word: string): boolean {
  return FILLERS.has(word) || NODS.has(word) || COURTESIES.has(word);
}

/** Whether a sentence is a piece of code or a row of a table rather than a sentence. */
function isCode(text: string, { sentence: { start, end } }: Candidate): boolean {
  const signs = text.slice(start, end).match(CODE_SIGN)?.length ?? 0;
  return signs >= FEWEST_CODE_SIGNS && signs >= CODE_SHARE * (end - start);
}
