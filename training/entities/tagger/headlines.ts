import { createRandom } from './random';
import type { AnnotatedText } from './read-sets';

const SHORTEST = 20;
const LONGEST = 90;
const SHARE = 0.12;
const IN_CAPITALS = 0.25;
const SMALL_WORD = /^(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|with)$/u;
const WORD = /\p{L}[\p{L}\p{M}'’]*/gu;
const UNLIKE_A_HEADLINE = /[@#\n]|http|[.!?]\s/u;

/** Copies of short texts in Title Case or in capitals: in a headline a capital says nothing. Same texts, same copies. */
export function makeHeadlines(texts: readonly AnnotatedText[], seed: number): readonly AnnotatedText[] {
  const random = createRandom(seed);
  const copies: AnnotatedText[] = [];
  for (const text of texts) {
    if (text.text.length < SHORTEST || text.text.length > LONGEST || UNLIKE_A_HEADLINE.test(text.text))
      continue;
    if (random() > SHARE) continue;
    const isLoud = random() < IN_CAPITALS;
    const copy = isLoud ? text.text.toUpperCase() : titleCase(text.text);
    if (copy.length !== text.text.length) continue;
    const mentions = text.mentions.map((one) => ({ ...one, text: copy.slice(one.start, one.end) }));
    copies.push({ ...text, text: copy, mentions });
  }
  return copies;
}

function titleCase(text: string): string {
  return text.replace(WORD, (word: string, at: number) =>
    at > 0 && SMALL_WORD.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
}
