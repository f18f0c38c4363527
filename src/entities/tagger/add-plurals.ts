import type { DocumentWords } from './document-words';
import type { TaggedName } from './tagged-name';

/** As it is written it is no ordinary word: iPhone, PlayStation, 747 is none. */
const WRITTEN_AS_NAME = /\p{L}\p{Lu}\p{Ll}/u;

/** Adds the plurals of products that the tagger has not seen: "iPhones" where the text names the iPhone. */
export function addPlurals(
  names: readonly TaggedName[],
  { tokens, words, wordOf, regions }: DocumentWords,
): readonly TaggedName[] {
  const plurals = new Set<string>();
  for (const { firstToken, endToken, type } of names) {
    const value = tokens.values[firstToken] ?? '';
    if (type === 'product' && endToken - firstToken === 1 && WRITTEN_AS_NAME.test(value))
      plurals.add(`${value}s`);
  }
  if (!words.some(({ value }) => plurals.has(value))) return names;
  const added: TaggedName[] = [];
  let next = 0;
  for (const { firstToken, endToken, sentence } of regions) {
    for (let token = firstToken; token < endToken; token += 1) {
      while (next < names.length && (names[next]?.endToken ?? 0) <= token) next += 1;
      const isFree = (names[next]?.firstToken ?? token + 1) > token;
      if (isFree && plurals.has(words[wordOf[token] as number]?.value ?? '')) {
        added.push({ firstToken: token, endToken: token + 1, sentence: sentence.index, type: 'product' });
      }
    }
  }
  return [...names, ...added].sort((a, b) => a.firstToken - b.firstToken);
}
