import type { Entity } from 'precis';
import { type Block, cutIntoBlocks } from './blocks';
import { make } from './elements';
import type { SentencePlace } from './messages';

/** What of the text is lit: a sentence, or all mentions of an entity, of which one may be pointed at. */
export type Light = { readonly sentence: number } | { readonly entity: number; readonly mention?: number };

/** Shows a text as it is read: paragraphs, with marks around the mentions. */
export interface Reader {
  /** Shows a text of which nothing is known yet. */
  showPlain(text: string): void;
  showSentences(text: string, sentences: readonly SentencePlace[]): void;
  showMentions(entities: readonly Entity[]): void;
  /** Puts out what was lit, and lights this, if anything; where asked, it is scrolled to. */
  light(light: Light | undefined, isScrolledTo: boolean): void;
}

interface MarkedStretch {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly entity: number;
  readonly mention: number;
}

/** A text of more blocks than this gets its marks only where it is in view, or nearly. */
const MAX_BLOCKS_AT_ONCE = 120;
const NEARLY_IN_VIEW = '600px 0px';
/** Where a lit line comes to stand, from the top of the reader. */
const LIT_LINE_AT = 0.3;
const BLANK_LINE = /\n\s*\n/u;
/** A paragraph of a text that is not yet read: as much of it as one element can hold without being slow. */
const PIECE = /\S.{0,4000}(?!\S)|\S.{0,4000}/gsu;
/** Letters on a line of the reader, more or less: tells how high a paragraph is before it is laid out. */
const LINE_CHARS = 62;
const SPACE = /\s/u;
/** Longer first words, such as addresses, must be free to break. */
const MAX_HEAD = 24;
/** Frames in which a jump within a large text may be set right. */
const MAX_CORRECTIONS = 4;

export function createReader(container: HTMLElement): Reader {
  let text = '';
  let sentences: readonly SentencePlace[] = [];
  let entities: readonly Entity[] = [];
  let blocks: readonly Block[] = [];
  let elements: readonly HTMLElement[] = [];
  let stretches: ReadonlyMap<number, readonly MarkedStretch[]> = new Map();
  const detailed = new Set<number>();

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (isIntersecting) addDetail(Number((target as HTMLElement).dataset.block));
      }
    },
    { root: container, rootMargin: NEARLY_IN_VIEW },
  );

  return {
    showPlain(plain) {
      clear();
      container.append(...plainPieces(plain).map((piece) => make('p', {}, piece)));
      container.classList.toggle('many', container.childElementCount > MAX_BLOCKS_AT_ONCE);
      container.scrollTop = 0;
    },
    showSentences(newText, places) {
      clear();
      text = newText;
      sentences = places;
      blocks = cutIntoBlocks(text, sentences);
      elements = blocks.map(blockElement);
      const isLarge = blocks.length > MAX_BLOCKS_AT_ONCE;
      container.classList.toggle('many', isLarge);
      for (const [index, element] of elements.entries()) {
        if (isLarge) observer.observe(element);
        else addDetail(index);
      }
      container.append(...elements);
    },
    showMentions(found) {
      entities = found;
      stretches = stretchesBySentence(entities);
      const known = [...detailed];
      detailed.clear();
      for (const index of known) addDetail(index);
    },
    light(light, isScrolledTo) {
      for (const lit of container.querySelectorAll('.lit, .walked')) lit.classList.remove('lit', 'walked');
      if (light === undefined) return;
      const target = 'sentence' in light ? lightSentence(light.sentence) : lightEntity(light);
      if (isScrolledTo && target !== undefined) scrollTo(target);
    },
  };

  function clear(): void {
    observer.disconnect();
    container.replaceChildren();
    detailed.clear();
    sentences = [];
    entities = [];
    blocks = [];
    elements = [];
    stretches = new Map();
  }

  function blockElement({ start, end, role, isContinued }: Block, index: number): HTMLElement {
    const element = make('p', { 'data-block': String(index), 'data-role': role }, text.slice(start, end));
    element.classList.toggle('continued', isContinued);
    element.style.setProperty('--lines', String(Math.ceil((end - start) / LINE_CHARS)));
    return element;
  }

  /** Replaces a block's bare text by its sentences and marks. */
  function addDetail(index: number): void {
    const block = blocks[index];
    if (block === undefined || detailed.has(index)) return;
    detailed.add(index);
    const content: (Node | string)[] = [];
    let offset = block.start;
    for (let number = block.firstSentence; number < block.endSentence; number += 1) {
      const { start = offset, end = offset } = sentences[number] ?? {};
      content.push(text.slice(offset, start));
      const marked = markStretches(text, start, end, stretches.get(number) ?? []);
      content.push(make('span', { id: `sentence-${number}`, 'data-sentence': String(number) }, ...marked));
      offset = end;
    }
    elements[index]?.replaceChildren(...content, text.slice(offset, block.end));
  }

  function lightSentence(number: number): HTMLElement | undefined {
    const index = blockOf(number);
    addDetail(index);
    const found = elements[index]?.querySelector<HTMLElement>(`[data-sentence="${number}"]`) ?? undefined;
    found?.classList.add('lit');
    elements[index]?.classList.add('lit');
    return found;
  }

  function lightEntity({ entity, mention }: { entity: number; mention?: number }): HTMLElement | undefined {
    const sentence = mention === undefined ? undefined : entities[entity]?.mentions[mention]?.sentence;
    if (sentence !== undefined) addDetail(blockOf(sentence));
    for (const mark of container.querySelectorAll(`mark[data-entity="${entity}"]`)) mark.classList.add('lit');
    if (mention === undefined) return undefined;
    const selector = `mark[data-entity="${entity}"][data-mention="${mention}"]`;
    const walked = container.querySelector<HTMLElement>(selector) ?? undefined;
    walked?.classList.add('walked');
    return walked;
  }

  /** The block that holds a sentence, found by halving. */
  function blockOf(sentence: number): number {
    let low = 0;
    let high = blocks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((blocks[middle]?.firstSentence ?? 0) <= sentence) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  function scrollTo(target: HTMLElement): void {
    const isLarge = container.classList.contains('many');
    const behavior = isLarge || prefersStillness() ? 'instant' : 'smooth';
    container.scrollBy({ top: distanceTo(target), behavior });
    // Of a large text, blocks on the way get their true height only now that they are drawn.
    if (isLarge) correct(target, MAX_CORRECTIONS);
  }

  function correct(target: HTMLElement, left: number): void {
    requestAnimationFrame(() => {
      const distance = distanceTo(target);
      if (distance === 0 || left === 0) return;
      container.scrollBy({ top: distance, behavior: 'instant' });
      correct(target, left - 1);
    });
  }

  /** How far the text must go up for the target to stand well; 0 where it is in view already. */
  function distanceTo(target: HTMLElement): number {
    const view = container.getBoundingClientRect();
    const { top, bottom } = target.getBoundingClientRect();
    const margin = Math.min(40, view.height / 8);
    if (top >= view.top + margin && bottom <= view.bottom - margin) return 0;
    return top - view.top - view.height * LIT_LINE_AT;
  }
}

function plainPieces(text: string): readonly string[] {
  return text.split(BLANK_LINE).flatMap((paragraph) => paragraph.match(PIECE) ?? []);
}

function stretchesBySentence(entities: readonly Entity[]): ReadonlyMap<number, readonly MarkedStretch[]> {
  const bySentence = new Map<number, MarkedStretch[]>();
  for (const [entity, { type, mentions }] of entities.entries()) {
    for (const [mention, { start, end, sentence }] of mentions.entries()) {
      const stretches = bySentence.get(sentence) ?? [];
      stretches.push({ start, end, type, entity, mention });
      bySentence.set(sentence, stretches);
    }
  }
  return bySentence;
}

function markStretches(
  text: string,
  start: number,
  end: number,
  stretches: readonly MarkedStretch[],
): readonly (Node | string)[] {
  const content: (Node | string)[] = [];
  let offset = start;
  for (const stretch of [...stretches].sort((a, b) => a.start - b.start)) {
    if (stretch.start < offset) continue;
    content.push(text.slice(offset, stretch.start));
    const { type, entity, mention } = stretch;
    content.push(
      make(
        'mark',
        { 'data-type': type, 'data-entity': String(entity), 'data-mention': String(mention), title: type },
        ...withHead(text.slice(stretch.start, stretch.end)),
      ),
    );
    offset = stretch.end;
  }
  return [...content, text.slice(offset, end)];
}

/** A mention, its first word apart: the style sheet keeps its symbol on one line with it. */
function withHead(mention: string): readonly (Node | string)[] {
  const space = mention.search(SPACE);
  const length = space < 0 ? mention.length : space;
  const head = length <= MAX_HEAD ? length : 1;
  return [make('span', { class: 'head' }, mention.slice(0, head)), mention.slice(head)];
}

function prefersStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
