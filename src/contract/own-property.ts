/**
 * A property that an object has itself. What it inherits counts as not there: anybody may have added to
 * `Object.prototype`. It is read once, since a caller's object may have getters.
 */
export function ownProperty(holder: object, key: PropertyKey): unknown {
  return Object.hasOwn(holder, key) ? Reflect.get(holder, key) : undefined;
}
