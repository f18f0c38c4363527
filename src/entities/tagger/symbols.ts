/**
 * Tables are kept as text with one printable character for each small number, not as base64: every number is then
 * a symbol of its own to gzip and brotli, which code the frequent ones short.
 */
export const SYMBOL_COUNT = 91;

const FIRST = 35;
/** The backslash, which a string literal would double. */
const LEFT_OUT = 92;

/** The character of a number below {@link SYMBOL_COUNT}. */
export function symbolOf(value: number): string {
  const code = FIRST + value;
  return String.fromCharCode(code < LEFT_OUT ? code : code + 1);
}

/** Reads numbers from a table, one after another. */
export class SymbolReader {
  private at = 0;

  constructor(private readonly text: string) {}

  /** The number of the next character. */
  next(): number {
    const code = this.text.charCodeAt(this.at);
    this.at += 1;
    return code < LEFT_OUT ? code - FIRST : code - FIRST - 1;
  }

  /** A number written as `digits` characters, the highest first. */
  nextWide(digits: number): number {
    let value = 0;
    for (let digit = 0; digit < digits; digit += 1) value = value * SYMBOL_COUNT + this.next();
    return value;
  }
}
