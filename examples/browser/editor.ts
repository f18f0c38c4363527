import { elementById, make } from './elements';
import type { Reading } from './read-text';

/** A stretch of the text with what the page knows of it. */
interface Slice {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly entity: number;
}

/** The text box, with a layer behind it that paints the text's names and lights up its sentences. */
export interface Editor {
  readonly text: string;
  setText(text: string): void;
  /** Paints the names and values of a reading, which must be of the text as it stands. */
  paint(reading: Reading): void;
  /** Takes the paint off, for as long as it would be out of place. */
  clearPaint(): void;
  /** Lights up a sentence, or every mention of an entity; `undefined` puts the light out. */
  lightUp(what: { sentence: number } | { entity: number } | undefined): void;
  /** Scrolls what is lit into view. */
  scrollToLight(): void;
}

/** Where in the box the lit line comes to stand, from its top. */
const LIT_LINE_AT = 0.3;

export function createEditor(onInput: () => void): Editor {
  const box = elementById('text', HTMLTextAreaElement);
  const layer = elementById('marks', HTMLDivElement);
  box.addEventListener('scroll', () => {
    layer.scrollTop = box.scrollTop;
  });
  box.addEventListener('input', onInput);

  return {
    get text() {
      return box.value;
    },
    setText(text) {
      box.value = text;
      box.scrollTop = 0;
      onInput();
    },
    paint(reading) {
      layer.replaceChildren(...paintSentences(reading), '\n');
      layer.scrollTop = box.scrollTop;
    },
    clearPaint() {
      layer.replaceChildren();
    },
    lightUp(what) {
      for (const lit of layer.querySelectorAll('.lit')) lit.classList.remove('lit');
      if (what === undefined) return;
      const selector =
        'sentence' in what ? `[data-sentence="${what.sentence}"]` : `[data-entity="${what.entity}"]`;
      for (const element of layer.querySelectorAll(selector)) element.classList.add('lit');
    },
    scrollToLight() {
      const lit = layer.querySelector<HTMLElement>('.lit');
      if (lit === null) return;
      box.scrollTo({ top: lit.offsetTop - box.clientHeight * LIT_LINE_AT, behavior: 'smooth' });
    },
  };
}

/** The text again, sentence by sentence, with a mark around every mention. */
function paintSentences({ document: { text, sentences }, entities }: Reading): readonly (Node | string)[] {
  const slicesBySentence = new Map<number, Slice[]>();
  for (const [entity, { type, mentions }] of entities.entries()) {
    for (const { start, end, sentence } of mentions) {
      const slices = slicesBySentence.get(sentence) ?? [];
      slices.push({ start, end, type, entity });
      slicesBySentence.set(sentence, slices);
    }
  }
  const painted: (Node | string)[] = [];
  let offset = 0;
  for (const [index, { start, end }] of sentences.entries()) {
    painted.push(text.slice(offset, start));
    const slices = (slicesBySentence.get(index) ?? []).sort((a, b) => a.start - b.start);
    painted.push(make('span', { 'data-sentence': String(index) }, ...paintSlices(text, start, end, slices)));
    offset = end;
  }
  return [...painted, text.slice(offset)];
}

function paintSlices(
  text: string,
  start: number,
  end: number,
  slices: readonly Slice[],
): readonly (Node | string)[] {
  const painted: (Node | string)[] = [];
  let offset = start;
  for (const slice of slices) {
    if (slice.start < offset) continue;
    painted.push(text.slice(offset, slice.start));
    painted.push(
      make(
        'mark',
        { 'data-type': slice.type, 'data-entity': String(slice.entity) },
        text.slice(slice.start, slice.end),
      ),
    );
    offset = slice.end;
  }
  return [...painted, text.slice(offset, end)];
}
