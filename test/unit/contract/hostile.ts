/** What a getter of a hostile caller does. */
export function thrower(): never {
  throw new Error('hostile');
}

/** Throws at everything that it is asked. */
export const ANGRY: object = new Proxy(
  {},
  {
    get: thrower,
    has: thrower,
    ownKeys: thrower,
    getPrototypeOf: thrower,
    getOwnPropertyDescriptor: thrower,
  },
);

/** A proxy that can no longer be asked anything. */
export function revoked(): object {
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  return proxy;
}

/** The result of a call while `Object.prototype` has one property more. */
export function whilePolluted<Result>(
  name: string,
  property: PropertyDescriptor,
  call: () => Result,
): Result {
  Object.defineProperty(Object.prototype, name, { configurable: true, enumerable: true, ...property });
  try {
    return call();
  } finally {
    Reflect.deleteProperty(Object.prototype, name);
  }
}
