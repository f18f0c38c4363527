import { elementById, make } from '../browser/elements';
import type { Reading } from '../browser/read-text';
import sample from '../sample-article.txt?raw';

const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
const box = elementById('text', HTMLTextAreaElement);
let isBusy = false;
let isStale = false;

box.addEventListener('input', ask);
worker.addEventListener('message', ({ data }: MessageEvent<Reading>) => {
  isBusy = false;
  if (isStale) ask();
  else show(data);
});

box.value = sample;
ask();

/** Asks one question at a time: of all that is typed while the worker reads, only the last counts. */
function ask(): void {
  isStale = isBusy;
  if (isBusy) return;
  isBusy = true;
  worker.postMessage(box.value);
}

function show({ summary, keyPoints, entities }: Reading): void {
  elementById('title', HTMLElement).textContent = summary.title ?? 'Untitled';
  elementById('summary', HTMLElement).textContent = summary.text;
  elementById('key-points', HTMLElement).replaceChildren(
    ...keyPoints.map(({ text }) => make('li', {}, text)),
  );
  elementById('entities', HTMLElement).textContent = entities.map(({ name }) => name).join(', ');
}
