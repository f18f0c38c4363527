import type { CreateMonitor } from './types';

/**
 * The few web globals that the interface of the specification is made of. All runtimes that precis is for have
 * them, but src is compiled without the types of any one of them, so that nothing else in it can name a global.
 * This folder alone may: a promise that can be aborted and a stream are what its callers ask for. None of them
 * reaches a file, the network or a clock.
 */
export interface WebPlatform {
  readonly AbortController: new () => AbortControllerLike;
  readonly DOMException: new (message: string, name: string) => Error;
  readonly Event: new (type: string) => object;
  readonly EventTarget: new () => EventTargetLike;
  readonly ReadableStream: new (
    source: StreamSource,
    strategy: { readonly highWaterMark: number },
  ) => ReadableStream<string>;
}

/** An `AbortSignal`, as far as it is used. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: 'abort', listener: () => void, options?: { readonly once: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** An `AbortController`, as far as it is used. */
export interface AbortControllerLike {
  readonly signal: AbortSignalLike;
  abort(reason: unknown): void;
}

/** An `EventTarget`, as far as it is used. */
interface EventTargetLike extends Pick<CreateMonitor, 'addEventListener' | 'removeEventListener'> {
  dispatchEvent(event: object): boolean;
}

/** What a stream of text gives its chunks to. */
interface StreamController {
  enqueue(chunk: string): void;
  close(): void;
  error(reason: unknown): void;
}

interface StreamSource {
  readonly type: undefined;
  start(controller: StreamController): void;
  pull(controller: StreamController): Promise<void>;
  cancel(): void;
}

/** The globals, looked up when they are used, so that importing this needs none of them. */
export function webPlatform(): WebPlatform {
  // globalThis has no types for them here; see WebPlatform.
  return globalThis as unknown as WebPlatform;
}
