import type { NameType } from '../../contract/types';
import type { TokenSpan } from '../name-mention';

/** A name that was found, with what it names. */
export interface TaggedName extends TokenSpan {
  readonly type: NameType;
}
