import { elementById, make } from '../browser/elements';
import sample from '../sample-article.txt?raw';
import type { Answer, Question } from './worker';

const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
const box = elementById('text', HTMLTextAreaElement);
let lastId = 0;

box.addEventListener('input', ask);
worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
  // The text has changed since this was asked; its own answer is on the way.
  if (data.id === lastId) show(data);
});

box.value = sample;
ask();

function ask(): void {
  lastId += 1;
  const question: Question = { id: lastId, text: box.value };
  worker.postMessage(question);
}

function show({ summary, keyPoints, entities }: Answer): void {
  elementById('title', HTMLElement).textContent = summary.title ?? 'Untitled';
  elementById('summary', HTMLElement).textContent = summary.text;
  elementById('key-points', HTMLElement).replaceChildren(
    ...keyPoints.map(({ text }) => make('li', {}, text)),
  );
  elementById('entities', HTMLElement).textContent = entities.map(({ name }) => name).join(', ');
}
