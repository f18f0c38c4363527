import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';

/** Words in the table: more than a long article has. */
const MAX_WORDS = 20_000;

/**
 * A table of stems, filled as words are asked for: natural takes 3 µs for a word, as long as all other work on
 * it, and texts share most of their words. An entry never changes, so no call can tell what was asked before.
 */
let stems = new Map<string, string>();

/** The Porter stem of a word in lower case (M. F. Porter, "An algorithm for suffix stripping", 1980). */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= MAX_WORDS) stems = new Map();
  const made = porter.stem(word);
  stems.set(word, made);
  return made;
}
