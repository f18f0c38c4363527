import { expect, test } from 'vitest';
import { extractEntities } from '../../../../src/entities/extract-entities';

test('a line of capitals is no event', () => {
  const text =
    'WINDS OF UP TO 90 KM/H ARE EXPECTED ON TUESDAY. THE AIRPORT REMAINS OPEN, SAID ANA BERG. DELAYS ARE LIKELY IN NORWAY.';
  const names = extractEntities(text, { types: ['person', 'place', 'event', 'product'] });
  expect(names.map(({ name, type }) => `${type} ${name}`).sort()).toEqual([
    'person ANA BERG',
    'place NORWAY',
  ]);
});
