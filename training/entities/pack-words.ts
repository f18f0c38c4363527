/**
 * Words, sorted and front-coded: each line is one character for how many characters are shared with the word before
 * (base 36), then the rest. `src/entities/word-table.ts` reads it back.
 */
export function packWords(words: Iterable<string>): string {
  const sorted = [...new Set(words)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const lines: string[] = [];
  let previous = '';
  for (const word of sorted) {
    let shared = 0;
    while (shared < 35 && shared < word.length && word[shared] === previous[shared]) shared += 1;
    lines.push(shared.toString(36) + word.slice(shared));
    previous = word;
  }
  return lines.join('\n');
}
