import type { Tokens } from '../../document/analysis';
import type { TaggedName } from './tagged-name';

/** The words of a name, joined by spaces: what two mentions of the same name share. */
export function wordsOf(
  { firstToken, endToken }: Pick<TaggedName, 'firstToken' | 'endToken'>,
  { values }: Pick<Tokens, 'values'>,
): string {
  return values.slice(firstToken, endToken).join(' ');
}
