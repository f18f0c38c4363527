import type { Entity } from 'precis';
import { elementById, make } from './elements';

/** The kinds of names and values in the text, each with its mark; an unticked kind is not marked. */
export function createLegend(): { show(entities: readonly Entity[]): void } {
  const legend = elementById('legend', HTMLElement);
  const reader = elementById('reader', HTMLElement);
  const hidden = new Set<string>();
  legend.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.checked) hidden.delete(target.value);
    else hidden.add(target.value);
    reader.dataset.hidden = [...hidden].join(' ');
  });
  return {
    show(entities) {
      const counts = new Map<string, number>();
      for (const { type, mentions } of entities) counts.set(type, (counts.get(type) ?? 0) + mentions.length);
      legend.replaceChildren(
        ...[...counts].map(([type, count]) => legendItem(type, count, !hidden.has(type))),
      );
    },
  };
}

function legendItem(type: string, count: number, isShown: boolean): HTMLElement {
  const box = make('input', { type: 'checkbox', value: type });
  box.checked = isShown;
  return make(
    'label',
    { 'data-type': type },
    box,
    make('span', {}, make('span', { class: 'symbol' }), type, make('small', {}, count.toLocaleString('en'))),
  );
}
