import type { NameType } from '../../contract/types';

/** What the tagger tells apart; `other` (works, peoples, awards) is learned so as not to be taken for the rest. */
export const NAME_CLASSES: readonly (NameType | 'other')[] = [
  'person',
  'organization',
  'place',
  'product',
  'event',
  'other',
];

/** Label of a token outside of names; each class has one label for a first token and one for those that follow. */
export const OUTSIDE = 0;
export const LABEL_COUNT = 1 + 2 * NAME_CLASSES.length;

/** Label of the first token of a name of a class. */
export function beginOf(nameClass: number): number {
  return 1 + 2 * nameClass;
}

/** Label of a later token of a name of a class. */
export function insideOf(nameClass: number): number {
  return 2 + 2 * nameClass;
}

/** Number of the class that a label belongs to; -1 outside. */
export function classOf(label: number): number {
  return label === OUTSIDE ? -1 : (label - 1) >> 1;
}

/** True for the labels that go on with a name, which must follow a label of the same class. */
export function isInside(label: number): boolean {
  return label !== OUTSIDE && label % 2 === 0;
}
