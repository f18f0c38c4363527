import type { Entity } from 'precis';
import { elementById, make } from './elements';

/** More rows than this hide what matters, until they are asked for. */
const ROWS = 24;
const MORE_ROWS = 200;
/** A shorter bar looks like dirt. */
const LEAST_BAR = 0.04;

const list = elementById('entities', HTMLElement);
const moreButton = elementById('more-entities', HTMLButtonElement);

/** Shows the entities, most salient first. A row's bar is its salience against the greatest. */
export function showEntities(entities: readonly Entity[]): void {
  const greatest = entities.reduce((most, { salience }) => Math.max(most, salience), 0);
  const add = (count: number): void => {
    const from = list.childElementCount;
    const rows = entities.slice(from, from + count);
    list.append(...rows.map((entity, row) => entityRow(entity, from + row, greatest)));
    const left = entities.length - list.childElementCount;
    moreButton.hidden = left <= 0;
    moreButton.textContent = `Show ${Math.min(left, MORE_ROWS).toLocaleString('en')} more`;
  };
  list.replaceChildren();
  moreButton.onclick = () => add(MORE_ROWS);
  add(ROWS);
}

/** Says in a row, and aloud, which mention the reader is at. */
export function showWalk(entity: Entity, index: number, mention: number): void {
  const { name, mentions } = entity;
  for (const [row, count] of list.querySelectorAll('.count').entries()) {
    const isHere = row === index;
    if (isHere) count.setAttribute('data-walk', `${mention + 1} of ${mentions.length}`);
    else count.removeAttribute('data-walk');
  }
  elementById('walk', HTMLElement).textContent = `Mention ${mention + 1} of ${mentions.length} of ${name}`;
}

function entityRow(
  { name, type, salience, aliases, mentions, value }: Entity,
  index: number,
  greatest: number,
) {
  const shownValue = value === undefined ? name : showValue(value);
  const details = [...(shownValue === name ? [] : [shownValue]), ...aliases].join(', ');
  const row = make(
    'li',
    { 'data-type': type },
    make(
      'button',
      { type: 'button', 'data-entity': String(index), title: type },
      make('span', { class: 'symbol', 'aria-hidden': 'true' }),
      make(
        'span',
        { class: 'called' },
        make('span', { class: 'entity-name' }, name),
        make('span', { class: 'spoken' }, `, ${type}`),
        ...(details === '' ? [] : [make('span', { class: 'details' }, details)]),
      ),
      make('span', { class: 'count' }, `${mentions.length}×`),
    ),
  );
  const share = greatest > 0 ? salience / greatest : 0;
  row.style.setProperty('--share', String(share < LEAST_BAR ? 0 : share));
  return row;
}

function showValue(value: NonNullable<Entity['value']>): string {
  return typeof value === 'object' ? `${value.amount.toLocaleString('en')} ${value.currency}` : String(value);
}
