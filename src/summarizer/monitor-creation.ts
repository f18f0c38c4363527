import type { CreateMonitor, DownloadProgressEvent } from './types';
import { webPlatform } from './web-platform';

/** Tells a monitor how much of the model is loaded, 0 to 1. */
export type TellProgress = (loaded: number) => void;

/** Makes the event target of the specification and gives it to the caller's function, whose errors go through. */
export function monitorCreation(monitor: (target: CreateMonitor) => unknown): TellProgress {
  const { Event, EventTarget } = webPlatform();
  const target = new EventTarget();
  const created: CreateMonitor = Object.assign(target, { ondownloadprogress: null });
  target.addEventListener('downloadprogress', (event) => {
    const { ondownloadprogress } = created;
    if (typeof ondownloadprogress === 'function') ondownloadprogress.call(created, event);
  });
  monitor(created);
  return (loaded) => {
    // Node and Workers have no ProgressEvent; what it would tell is put on a plain event.
    const progress: Omit<DownloadProgressEvent, 'type'> = { loaded, total: 1, lengthComputable: true };
    target.dispatchEvent(Object.assign(new Event('downloadprogress'), progress));
  };
}
