import { hasFiniteVerb } from '../grammar';
import type { Words } from '../words';

/** Before a subject these would make it a part of a phrase: "In Porto, the home of the club, fans sang". */
const FRONTED_TAGS: ReadonlySet<string> = new Set(['ADP', 'SCONJ', 'ADV', 'VERB', 'AUX', 'CCONJ', 'PART']);

/**
 * True when the words before the comma at `comma` are the whole subject of a clause: from the sentence's
 * start, or from the "that" of a claim, with no verb and no other comma.
 */
export function isSubject(words: Words, comma: number): boolean {
  let start = 0;
  for (let at = 0; at < comma; at += 1) {
    if (words.lowers[at] === 'that' && at > 0 && words.tags[at - 1] === 'VERB') start = at + 1;
  }
  if (start >= comma || FRONTED_TAGS.has(words.tags[start] ?? '')) return false;
  for (let at = start; at < comma; at += 1) if (words.values[at] === ',') return false;
  return !hasFiniteVerb(words, start, comma);
}
