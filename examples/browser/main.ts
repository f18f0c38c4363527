import sample from '../sample-article.txt?raw';
import { showDigest, targetOf } from './digest';
import { createEditor } from './editor';
import { elementById } from './elements';
import { type Length, readText } from './read-text';

/** A pause in typing of so many milliseconds is taken as the end of it. */
const TYPING_PAUSE = 150;

const digest = elementById('digest', HTMLElement);
const editor = createEditor(() => {
  editor.clearPaint();
  clearTimeout(pause);
  pause = setTimeout(read, TYPING_PAUSE);
});
let pause: ReturnType<typeof setTimeout> | undefined;

for (const event of ['pointerover', 'focusin'] as const) {
  digest.addEventListener(event, ({ target }) => editor.lightUp(targetOf(target)));
}
for (const event of ['pointerleave', 'focusout'] as const) {
  digest.addEventListener(event, () => editor.lightUp(undefined));
}
digest.addEventListener('click', (event) => {
  const target = targetOf(event.target);
  if (target === undefined) return;
  event.preventDefault();
  editor.lightUp(target);
  editor.scrollToLight();
});
elementById('legend', HTMLElement).addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement) hideType(target.value, !target.checked);
});
document.querySelector('.lengths')?.addEventListener('change', read);
elementById('sample', HTMLButtonElement).addEventListener('click', () => editor.setText(sample));
elementById('clear', HTMLButtonElement).addEventListener('click', () => editor.setText(''));

// The first call makes the engines, which takes longer than any text on this page.
readText('Ready.', 'short');
editor.setText(sample);

function read(): void {
  const start = performance.now();
  const reading = readText(editor.text, chosenLength());
  showDigest(reading, performance.now() - start);
  editor.paint(reading);
  delete elementById('marks', HTMLElement).dataset.hidden;
}

function chosenLength(): Length {
  const chosen = document.querySelector<HTMLInputElement>('input[name="length"]:checked')?.value;
  return chosen === 'short' || chosen === 'long' ? chosen : 'medium';
}

/** The style sheet leaves the marks of hidden types unpainted. */
function hideType(type: string, isHidden: boolean): void {
  const { dataset } = elementById('marks', HTMLElement);
  const hidden = new Set(dataset.hidden?.split(' ') ?? []);
  if (isHidden) hidden.add(type);
  else hidden.delete(type);
  dataset.hidden = [...hidden].join(' ');
}
