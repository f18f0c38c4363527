import { letOthersRun, onAbort } from './abort';
import { type AbortSignalLike, webPlatform } from './web-platform';

/**
 * A stream of pieces of text, which are made when the first is asked for. It errors with the reason of the first
 * signal that is aborted, until its end.
 */
export function streamPieces(
  signals: readonly AbortSignalLike[],
  makePieces: () => readonly string[],
): ReadableStream<string> {
  let pieces: Iterator<string> | undefined;
  let forget = (): void => {};
  let isAborted = false;
  return new (webPlatform().ReadableStream)(
    {
      // Else one is looked for on `Object.prototype`.
      type: undefined,
      start(controller) {
        forget = onAbort(signals, (reason) => {
          isAborted = true;
          forget();
          controller.error(reason);
        });
      },
      async pull(controller) {
        await letOthersRun();
        if (isAborted) return;
        pieces ??= makePieces()[Symbol.iterator]();
        const piece = pieces.next();
        if (piece.done !== true) {
          controller.enqueue(piece.value);
          return;
        }
        forget();
        controller.close();
      },
      cancel: () => forget(),
    },
    // Nothing is made before it is read.
    { highWaterMark: 0 },
  );
}
