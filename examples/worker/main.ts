// Web Worker: precis off the main thread, so that typing never waits for it. `npm run worker` serves this page.
import sample from '../sample-article.txt?raw';
import type { Digest } from './read-text';

const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
const box = document.querySelector('textarea');
let isBusy = false;
let isStale = false;

box?.addEventListener('input', ask);
worker.addEventListener('message', ({ data }: MessageEvent<Digest>) => {
  isBusy = false;
  if (isStale) ask();
  else show(data);
});

if (box !== null) box.value = sample;
ask();

/** Asks one question at a time: of all that is typed while the worker reads, only the last counts. */
function ask(): void {
  isStale = isBusy;
  if (isBusy) return;
  isBusy = true;
  worker.postMessage(box?.value ?? '');
}

function show({ summary, keyPoints, entities }: Digest): void {
  setText('title', summary.title ?? 'Untitled');
  setText('summary', summary.text);
  setText('entities', entities.map(({ name }) => name).join(', '));
  const points = keyPoints.map(({ text }) => {
    const item = document.createElement('li');
    item.textContent = text;
    return item;
  });
  document.getElementById('key-points')?.replaceChildren(...points);
}

function setText(id: string, text: string): void {
  const element = document.getElementById(id);
  if (element !== null) element.textContent = text;
}
