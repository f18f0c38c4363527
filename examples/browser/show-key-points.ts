import type { KeyPoint } from 'precis';
import { elementById, make } from './elements';

/** Shows the key points: where each is from, and what was changed. */
export function showKeyPoints(keyPoints: readonly KeyPoint[]): void {
  elementById('key-points', HTMLElement).replaceChildren(...keyPoints.map(keyPointItem));
}

function keyPointItem({ text, origin, source, edits }: KeyPoint): HTMLElement {
  return make(
    'li',
    {},
    make('a', { href: `#sentence-${source.sentence}`, 'data-sentence': String(source.sentence) }, text),
    make(
      'div',
      { class: 'tags' },
      make('span', { class: `tag ${origin}` }, origin === 'author' ? 'by the author' : 'extracted'),
      ...(edits.length > 0 ? [changes(source.text)] : []),
    ),
  );
}

function changes(source: string): HTMLElement {
  return make(
    'details',
    {},
    make('summary', { class: 'tag' }, 'tidied'),
    make('p', {}, `In the text: ${source}`),
  );
}
