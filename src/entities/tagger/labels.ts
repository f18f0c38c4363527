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

/**
 * A feature has no weight of its own for each label but for what labels are made of: outside, first, later, and the
 * classes. The label of a first or later token of a class scores the sum of two. Fewer weights, which learn from more.
 */
export const PART_COUNT = 3 + NAME_CLASSES.length;

/** Spreads the scores of the parts, from `from` on and counted in `step`, over the labels, from `to` on. */
export function spreadParts(
  parts: Int32Array | Float64Array,
  from: number,
  labels: Float32Array | Float64Array,
  to: number,
  step = 1,
): void {
  labels[to] = (parts[from] as number) * step;
  const first = parts[from + 1] as number;
  const later = parts[from + 2] as number;
  for (let nameClass = 0; nameClass < NAME_CLASSES.length; nameClass += 1) {
    const share = parts[from + 3 + nameClass] as number;
    labels[to + 1 + 2 * nameClass] = (first + share) * step;
    labels[to + 2 + 2 * nameClass] = (later + share) * step;
  }
}

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
