import type { EntityType, NameType, ValueType } from '../../src/index';

/** The five kinds of name. */
const NAMES: readonly NameType[] = ['person', 'organization', 'place', 'product', 'event'];

const VALUES: readonly ValueType[] = [
  'date',
  'time',
  'duration',
  'money',
  'percent',
  'email',
  'url',
  'hashtag',
  'handle',
];

/** All that can be asked of `extractEntities`. */
export const EVERY_TYPE: readonly EntityType[] = [...NAMES, ...VALUES];

/** Whether an entity is a name, and so has a salience. */
export function isName({ type }: { readonly type: EntityType }): boolean {
  return NAMES.some((name) => name === type);
}
