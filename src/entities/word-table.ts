/** Splits a list written as one string, for short tables kept in source. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}

/**
 * Reads a front-coded table of src/models back: the first character of a line is how many characters are shared
 * with the word before (base 36), the rest follows.
 */
export function unpackWords(packed: string): ReadonlySet<string> {
  const words = new Set<string>();
  let previous = '';
  for (const line of packed.split('\n')) {
    previous = previous.slice(0, Number.parseInt(line.charAt(0), 36)) + line.slice(1);
    words.add(previous);
  }
  return words;
}
