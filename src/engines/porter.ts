import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';

/** Words remembered: more than a long article has. */
const MAX_REMEMBERED = 10_000;

/** natural's stemmer takes longer than all other work on a word, and texts share most of their words. */
let stems = new Map<string, string>();

/** The Porter stem of a word in lower case (M. F. Porter, "An algorithm for suffix stripping", 1980). */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const made = porter.stem(word);
  if (stems.size >= MAX_REMEMBERED) stems = new Map();
  stems.set(word, made);
  return made;
}
