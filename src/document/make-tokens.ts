import type { PartOfSpeech, Tokens } from './analysis';

/** Tokens as they are read, in the order of the text. */
export interface ReadTokens {
  readonly values: string[];
  readonly starts: number[];
  readonly tags: PartOfSpeech[];
}

/** The tokens of a text with what follows from how they are written: each different word has a number. */
export function makeTokens({ values, starts, tags }: ReadTokens): Tokens {
  const words: string[] = [];
  /** The number of a word as it is written, and in lower case. */
  const numbers = new Map<string, number>();
  const numberOf = (value: string): number => {
    const lower = value.toLowerCase();
    const known = numbers.get(lower);
    const number = known ?? words.push(lower) - 1;
    if (known === undefined) numbers.set(lower, number);
    numbers.set(value, number);
    return number;
  };
  const ends = new Int32Array(values.length);
  const wordOfToken = new Int32Array(values.length);
  const lowers = values.map((value, token) => {
    const word = numbers.get(value) ?? numberOf(value);
    wordOfToken[token] = word;
    ends[token] = (starts[token] ?? 0) + value.length;
    return words[word] ?? '';
  });
  return {
    length: values.length,
    values,
    lowers,
    starts: new Int32Array(starts),
    ends,
    tags,
    words,
    wordOfToken,
  };
}
