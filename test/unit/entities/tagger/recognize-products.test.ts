import { describe, expect, test } from 'vitest';
import { extractEntities } from '../../../../src/index';

const MAKER =
  'Zentrix Inc. said on Monday that profits rose. Shares of Zentrix gained, and Zentrix hired forty people.';

function typeOf(text: string, name: string): string | undefined {
  return extractEntities(text).find((entity) => entity.name === name || entity.aliases.includes(name))?.type;
}

describe('products', () => {
  test.each([
    ['Zentrix Maps', `${MAKER} Zentrix Maps, introduced last year, shows every road in Norway.`],
    ['iPhone', `${MAKER} The company also repairs the iPhone in its shops.`],
    ['Zentrix Assistant', `${MAKER} The absence of Zentrix Assistant in Norway has hurt sales.`],
  ])('%s is one', (name, text) => {
    expect(typeOf(text, name)).toBe('product');
  });

  test('a plural is a mention of what it is the plural of', () => {
    const text = `${MAKER} The company repairs the iPhone in its shops. Old iPhones are sold again.`;
    const entity = extractEntities(text).find(({ name }) => name === 'iPhone');
    expect(entity?.mentions.map((mention) => mention.text)).toEqual(['iPhone', 'iPhones']);
  });

  // The tagger cuts the name short, or does not see it at all: no rule can mend its kind.
  test.fails.each([['PostgreSQL', `${MAKER} Its engineers moved the search back to PostgreSQL last month.`]])(
    'known failure: %s is one',
    (name, text) => {
      expect(typeOf(text, name)).toBe('product');
    },
  );

  test('the maker stays an organization', () => {
    expect(typeOf(`${MAKER} Zentrix Maps shows every road.`, 'Zentrix Inc.')).toBe('organization');
  });

  test('a company whose name ends in an acronym is none', () => {
    expect(
      typeOf(
        'BrightAI said on Monday that profits rose. Shares of BrightAI gained four percent.',
        'BrightAI',
      ),
    ).toBe('organization');
  });
});

describe('names joined by "and"', () => {
  test.each([
    [
      'Halden',
      'Sella Bank',
      'Halden and Sella Bank have signed a contract, the two companies said. Halden makes pumps in Oslo. Sella Bank pays.',
    ],
    [
      'Halden',
      'Norrby',
      'Halden and Norrby have signed a treaty, the two companies said. Halden makes pumps in Oslo. Norrby, a Swedish company, sells them.',
    ],
    [
      'Ridgeway',
      'Norrby',
      'Ridgeway and Norrby have signed a contract, the two companies said. Ridgeway makes pumps in Oslo. Shares in Norrby rose.',
    ],
  ])('are two where the text names them by themselves: %s, %s', (one, other, text) => {
    expectTwo(one, other, text);
  });
});

function expectTwo(one: string, other: string, text: string): void {
  const names = extractEntities(text).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining([one, other]));
  expect(names).not.toContain(`${one} and ${other}`);
}
