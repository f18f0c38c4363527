import type { Entity, KeyPoint, Summary } from 'precis';
import { elementById, make } from './elements';
import type { Reading } from './read-text';

/** What of the text an element of the digest stands for. */
export type Target = { readonly sentence: number } | { readonly entity: number };

/** More rows than this hide what matters. */
const MAX_ENTITIES = 24;

/** Shows a reading: title, summary, key points, entities and the legend of their kinds. */
export function showDigest(reading: Reading, milliseconds: number): void {
  const { document, summary, keyPoints, entities } = reading;
  const words = countWords(document.text);
  elementById('digest', HTMLElement).hidden = words === 0;
  elementById('word-count', HTMLElement).textContent =
    words === 0 ? '' : `${words.toLocaleString('en')} words`;
  elementById('title', HTMLElement).textContent = summary.title ?? 'Untitled';
  elementById('measure', HTMLElement).textContent =
    `${words.toLocaleString('en')} words in, ${countWords(summary.text)} out, in ${milliseconds.toFixed(0)} ms`;
  elementById('summary', HTMLElement).replaceChildren(...summaryParagraphs(summary));
  elementById('key-points', HTMLElement).replaceChildren(...keyPoints.map(keyPointItem));
  elementById('entities', HTMLElement).replaceChildren(...entityItems(entities));
  elementById('legend', HTMLElement).replaceChildren(...legendItems(entities));
}

/** What the pointer or the keyboard is at, if it is a part of the digest that stands for a part of the text. */
export function targetOf(element: EventTarget | null): Target | undefined {
  const link = element instanceof Element ? element.closest<HTMLElement>('[data-target]') : null;
  const [kind, number] = link?.dataset.target?.split(' ') ?? [];
  if (kind === 'sentence') return { sentence: Number(number) };
  return kind === 'entity' ? { entity: Number(number) } : undefined;
}

function summaryParagraphs({ sentences }: Summary): readonly HTMLElement[] {
  const paragraphs: HTMLElement[] = [];
  let current: number | undefined;
  for (const { text, index, paragraph, reasons } of sentences) {
    if (paragraph !== current) paragraphs.push(make('p'));
    current = paragraph;
    const why = reasons.map(({ signal, contribution }) => `${signal} ${contribution.toFixed(2)}`).join('\n');
    paragraphs.at(-1)?.append(link(`sentence ${index}`, text, `Chosen for\n${why}`), ' ');
  }
  return paragraphs;
}

function keyPointItem({ text, origin, source, edits }: KeyPoint): HTMLElement {
  const isEdited = edits.length > 0;
  return make(
    'li',
    {},
    link(`sentence ${source.sentence}`, text, isEdited ? `In the text: ${source.text}` : 'As in the text'),
    make(
      'span',
      { class: 'tags' },
      make('span', { class: `tag ${origin}` }, origin === 'author' ? 'by the author' : 'extracted'),
      ...(isEdited ? [make('span', { class: 'tag' }, 'edited')] : []),
      make('span', { class: 'quiet' }, `sentence ${source.sentence + 1}`),
    ),
  );
}

function entityItems(entities: readonly Entity[]): readonly HTMLElement[] {
  const greatest = entities.reduce((most, { salience }) => Math.max(most, salience), 0);
  return entities.slice(0, MAX_ENTITIES).map(({ name, type, salience, aliases, mentions, value }, index) => {
    const share = greatest > 0 ? salience / greatest : 0;
    const details = [...(value === undefined ? [] : [showValue(value)]), ...aliases].join(', ');
    return make(
      'li',
      { 'data-type': type, style: `--share: ${share.toFixed(3)}` },
      link(`entity ${index}`, name, `${type}, salience ${salience.toFixed(2)}`),
      make('span', { class: 'quiet details' }, details),
      make('span', { class: 'quiet count' }, `${mentions.length}×`),
    );
  });
}

function legendItems(entities: readonly Entity[]): readonly HTMLElement[] {
  const counts = new Map<string, number>();
  for (const { type, mentions } of entities) counts.set(type, (counts.get(type) ?? 0) + mentions.length);
  return [...counts].map(([type, count]) =>
    make(
      'label',
      { 'data-type': type },
      make('input', { type: 'checkbox', value: type, checked: '' }),
      make('span', {}, `${type} `, make('small', {}, String(count))),
    ),
  );
}

function link(target: string, text: string, title: string): HTMLElement {
  return make('a', { href: '#text', 'data-target': target, title }, text);
}

function showValue(value: NonNullable<Entity['value']>): string {
  return typeof value === 'object' ? `${value.amount.toLocaleString('en')} ${value.currency}` : String(value);
}

function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}
