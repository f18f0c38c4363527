import type { Entity } from 'precis';
import { elementById } from './elements';
import type { SentencePlace } from './messages';
import { createReader, type Light } from './reader';

/** The text, either to be read, with its marks, or to be edited, in a plain box. */
export interface TextPane {
  readonly text: string;
  setText(text: string): void;
  /** What was found out about the text as it stands. */
  showSentences(sentences: readonly SentencePlace[]): void;
  showMentions(entities: readonly Entity[]): void;
  /** Lights up a place; who was editing goes back to reading. */
  light(light: Light | undefined, isScrolledTo: boolean): void;
}

/** Files above this are no texts that anybody reads. */
const MAX_FILE_BYTES = 20_000_000;

export function createTextPane(onInput: () => void): TextPane {
  const pane = elementById('pane', HTMLElement);
  const box = elementById('text', HTMLTextAreaElement);
  const container = elementById('reader', HTMLElement);
  const editButton = elementById('edit', HTMLButtonElement);
  const fileInput = elementById('file', HTMLInputElement);
  const reader = createReader(container);
  let sentences: readonly SentencePlace[] | undefined;
  let entities: readonly Entity[] | undefined;
  /** What of the text, its sentences and its entities the reader shows already. */
  let shown: 'nothing' | 'text' | 'sentences' | 'entities' = 'nothing';

  editButton.addEventListener('click', () => (isEditing() ? read() : edit()));
  box.addEventListener('input', () => {
    forget();
    onInput();
  });
  box.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && box.value !== '') read();
  });
  elementById('open', HTMLButtonElement).addEventListener('click', () => fileInput.click());
  fileInput.addEventListener('change', () => void openFile(fileInput.files?.[0]));
  listenForDrops();
  listenForPastes();

  const textPane: TextPane = {
    get text() {
      return box.value;
    },
    setText(text) {
      box.value = text;
      forget();
      if (text === '') edit();
      else read();
      onInput();
    },
    showSentences(places) {
      sentences = places;
      entities = undefined;
      if (shown !== 'nothing') shown = 'text';
      if (!isEditing()) bringUpToDate();
    },
    showMentions(found) {
      entities = found;
      if (!isEditing()) bringUpToDate();
    },
    light(light, isScrolledTo) {
      if (light !== undefined && isEditing()) read();
      reader.light(light, isScrolledTo);
    },
  };
  return textPane;

  function isEditing(): boolean {
    return !box.hidden;
  }

  function edit(): void {
    switchTo(true);
    box.focus({ preventScroll: true });
  }

  function read(): void {
    if (box.value.trim() === '') return;
    const hadFocus = document.activeElement === box;
    bringUpToDate();
    switchTo(false);
    if (hadFocus) container.focus({ preventScroll: true });
  }

  function switchTo(isToEdit: boolean): void {
    box.hidden = !isToEdit;
    container.hidden = isToEdit;
    editButton.setAttribute('aria-pressed', String(isToEdit));
  }

  /** The text is another one now: nothing is known of it. */
  function forget(): void {
    sentences = undefined;
    entities = undefined;
    shown = 'nothing';
  }

  /** Shows what is known and not shown yet. A hidden reader is left as it is, so that typing costs nothing. */
  function bringUpToDate(): void {
    if (shown === 'nothing') {
      if (sentences === undefined) reader.showPlain(box.value);
      shown = 'text';
    }
    if (shown === 'text' && sentences !== undefined) {
      reader.showSentences(box.value, sentences);
      shown = 'sentences';
    }
    if (shown === 'sentences' && entities !== undefined) {
      reader.showMentions(entities);
      shown = 'entities';
    }
  }

  async function openFile(file: File | undefined): Promise<void> {
    fileInput.value = '';
    if (file === undefined || file.size > MAX_FILE_BYTES) return;
    textPane.setText(await file.text());
  }

  /** A file, or a piece of text, dropped anywhere on the page is read. */
  function listenForDrops(): void {
    let depth = 0;
    const count = (change: number): void => {
      depth = change === 0 ? 0 : Math.max(0, depth + change);
      pane.classList.toggle('drop', depth > 0);
    };
    addEventListener('dragenter', () => count(1));
    addEventListener('dragleave', () => count(-1));
    addEventListener('dragover', (event) => event.preventDefault());
    addEventListener('drop', (event) => {
      event.preventDefault();
      count(0);
      const file = event.dataTransfer?.files[0];
      const text = event.dataTransfer?.getData('text/plain') ?? '';
      if (file !== undefined) void openFile(file);
      else if (text !== '') textPane.setText(text);
    });
  }

  /** A text pasted anywhere but into a box takes the place of the one that is shown. */
  function listenForPastes(): void {
    addEventListener('paste', (event) => {
      if (event.target instanceof HTMLInputElement || event.target === box) return;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text.trim() !== '') textPane.setText(text);
    });
  }
}
