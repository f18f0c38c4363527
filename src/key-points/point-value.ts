import type { Draft } from './draft';

/** Points of this many words lose nothing: people's have 8 to 16 on the mean, cut ones some more. */
const EASY_WORDS = 20;
const COST_PER_WORD = 0.012;
const COST_OF_FEW_WORDS = 0.03;
const FEW_WORDS = 8;

const QUOTE_COST = 0.08;
const OPENING_QUOTE_COST = 0.1;
const FIRST_PERSON_COST = 0.1;
const EXCLAMATION_COST = 0.15;
const NUMBER_WORTH = 0.08;

const QUOTE = /["“”]/u;
const FIRST_PERSON = /^(?:i|me|my|mine|myself|we|us|our|ours)$/u;
const DIGIT = /\p{N}/u;

/**
 * What a sentence is worth as a point: its rank, less for length beyond easy reading, for quotations and for
 * talk in the first person, more for numbers.
 */
export function valueAsPoint(draft: Draft, text: string, words: number, score: number): number {
  let value = score;
  value -= Math.max(0, words - EASY_WORDS) * COST_PER_WORD;
  value -= Math.max(0, FEW_WORDS - words) * COST_OF_FEW_WORDS;
  if (QUOTE.test(text)) value -= QUOTE_COST;
  if (QUOTE.test(text.charAt(0))) value -= OPENING_QUOTE_COST;
  if (draft.words.lowers.some((lower) => FIRST_PERSON.test(lower))) value -= FIRST_PERSON_COST;
  if (text.includes('!')) value -= EXCLAMATION_COST;
  if (DIGIT.test(text)) value += NUMBER_WORTH;
  return value;
}
