import type { PartOfSpeech, Tokens } from './analysis';

/** Gathers the tokens of a text, in its order, and numbers their different words. */
export class TokenList {
  readonly #values: string[] = [];
  readonly #lowers: string[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #tags: PartOfSpeech[] = [];
  readonly #words: string[] = [];
  readonly #wordOfToken: number[] = [];
  /** The number of a word as it is written, and in lower case. */
  readonly #numbers = new Map<string, number>();

  get length(): number {
    return this.#values.length;
  }

  add(value: string, start: number, tag: PartOfSpeech): void {
    const word = this.#numbers.get(value) ?? this.#number(value);
    this.#values.push(value);
    this.#lowers.push(this.#words[word] ?? '');
    this.#starts.push(start);
    this.#ends.push(start + value.length);
    this.#tags.push(tag);
    this.#wordOfToken.push(word);
  }

  finish(): Tokens {
    return {
      length: this.length,
      values: this.#values,
      lowers: this.#lowers,
      starts: this.#starts,
      ends: this.#ends,
      tags: this.#tags,
      words: this.#words,
      wordOfToken: this.#wordOfToken,
    };
  }

  #number(value: string): number {
    const lower = value.toLowerCase();
    let number = this.#numbers.get(lower);
    if (number === undefined) {
      number = this.#words.length;
      this.#words.push(lower);
      this.#numbers.set(lower, number);
    }
    this.#numbers.set(value, number);
    return number;
  }
}
