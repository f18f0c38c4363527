import { elementById } from './elements';
import type { Settings } from './messages';

const length = elementById('length', HTMLInputElement);
const diversity = elementById('diversity', HTMLInputElement);
const query = elementById('query', HTMLInputElement);

/** Tells of every change, and keeps the figures beside the sliders true. */
export function listenToSettings(onChange: () => void): void {
  const form = elementById('settings', HTMLFormElement);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => {
    showValues();
    onChange();
  });
  showValues();
}

export function currentSettings(): Settings {
  return { sentences: Number(length.value), diversity: Number(diversity.value), query: query.value.trim() };
}

function showValues(): void {
  const { sentences, diversity: share } = currentSettings();
  const lengthText = `${sentences} ${sentences === 1 ? 'sentence' : 'sentences'}`;
  elementById('length-value', HTMLOutputElement).value = lengthText;
  length.setAttribute('aria-valuetext', lengthText);
  elementById('diversity-value', HTMLOutputElement).value = share.toFixed(1);
}
