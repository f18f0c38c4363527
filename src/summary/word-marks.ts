/** For each different word of a document the mark that a table gives it; 0 where it gives none. One look-up each. */
export function markWords(words: readonly string[], marks: ReadonlyMap<string, number>): Uint8Array {
  const marked = new Uint8Array(words.length);
  for (let word = 0; word < words.length; word += 1) marked[word] = marks.get(words[word] ?? '') ?? 0;
  return marked;
}
