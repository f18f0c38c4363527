import type { Tokens } from '../../document/analysis';
import { getVocabulary } from '../vocabulary';
import type { TaggedName } from './tagged-name';
import { wordsOf } from './words-of';

/** ChatGPT, PostgreSQL: neither a person nor an event is written so. */
const ENDS_IN_ACRONYM = /\p{Ll}\p{Lu}{2,}$/u;
/** iPhone, iPad: the small letter is a maker's habit. */
const SMALL_I = /^i\p{Lu}\p{Ll}+$/u;

/**
 * The sets that taught the tagger have few products, so it takes them for their makers or for events. A name is
 * a product by its form, or where it puts a product's word after a maker that the text names by itself
 * ("Zentrix" and "Zentrix Maps").
 */
export function recognizeProducts(names: readonly TaggedName[], tokens: Tokens): readonly TaggedName[] {
  const makers = new Set<string>();
  for (const name of names) if (name.type === 'organization') makers.add(wordsOf(name, tokens));
  return names.map((name) => (isProduct(name, tokens, makers) ? { ...name, type: 'product' } : name));
}

function isProduct(name: TaggedName, tokens: Tokens, makers: ReadonlySet<string>): boolean {
  const { firstToken, endToken, type } = name;
  if (type === 'product' || type === 'place') return false;
  if (endToken - firstToken === 1) {
    const value = tokens.values[firstToken] ?? '';
    return SMALL_I.test(value) || (type !== 'organization' && ENDS_IN_ACRONYM.test(value));
  }
  const { productHeads } = getVocabulary();
  if (type !== 'organization' || !productHeads.has(tokens.lowers[endToken - 1] ?? '')) return false;
  return makers.has(wordsOf({ ...name, endToken: endToken - 1 }, tokens));
}
