import type { Analysis } from '../../document/analysis';
import type { NamesOfSentence } from './resolve-organization';

/** The names of single sentences, found when a pronoun asks for them. */
export function namesNear(_analysis: Analysis): NamesOfSentence {
  return () => [];
}
