import { describe, expect, test } from 'vitest';
import { PrecisError } from '../../../src/contract/errors';
import { analyze } from '../../../src/document/analyze';
import { extractEntities } from '../../../src/entities/extract-entities';

const ARTICLE =
  'Zentrix opens a plant in Norway\n\nZentrix, a battery maker, will open a plant in Norway in April 2026. ' +
  'The plant will cost €3bn, said chief executive Laura Chen. Chen expects sales to rise 11%.\n\n' +
  'Zentrix competes with Veloma. Veloma shares fell 2 percent on Friday.';

describe('salience', () => {
  test('adds up to 1 over the names, whatever is asked for', () => {
    const all = extractEntities(ARTICLE);
    const sum = all.reduce((total, { salience }) => total + salience, 0);
    expect(sum).toBeCloseTo(1, 10);
    const places = extractEntities(ARTICLE, { types: ['place'] });
    expect(places.map(({ salience }) => salience)).toEqual(
      all.filter(({ type }) => type === 'place').map(({ salience }) => salience),
    );
  });

  test('puts what the text is about first, and values last', () => {
    const entities = extractEntities(ARTICLE);
    expect(entities[0]?.name).toBe('Zentrix');
    const firstValue = entities.findIndex(({ salience }) => salience === 0);
    expect(entities.slice(firstValue).every(({ salience }) => salience === 0)).toBe(true);
  });

  test('rises with a title that the caller gives', () => {
    const text = 'Veloma met Zentrix. The talks with Zentrix were short, and Veloma left.';
    const salience = (title: string): number =>
      extractEntities(text, { title }).find(({ name }) => name === 'Zentrix')?.salience ?? 0;
    expect(salience('What Zentrix wants')).toBeGreaterThan(salience('What they want'));
  });
});

describe('options', () => {
  test('types choose what is returned, in the default seven kinds and more', () => {
    const text = 'Mail a.b@example.org or see https://example.org/x at 5 p.m. for two weeks. #demo @demo';
    expect(extractEntities(text)).toEqual([]);
    const kinds = ['email', 'url', 'time', 'duration', 'hashtag', 'handle'] as const;
    expect(extractEntities(text, { types: kinds }).map(({ type, name }) => `${type} ${name}`)).toEqual([
      'email a.b@example.org',
      'url https://example.org/x',
      'time 5 p.m.',
      'duration two weeks',
      'hashtag #demo',
      'handle @demo',
    ]);
  });

  test('limit keeps the most salient', () => {
    const all = extractEntities(ARTICLE);
    expect(extractEntities(ARTICLE, { limit: 2 })).toEqual(all.slice(0, 2));
  });

  test('minSalience above 0 leaves values out', () => {
    const entities = extractEntities(ARTICLE, { minSalience: 0.1 });
    expect(entities.length).toBeGreaterThan(0);
    expect(entities.every(({ salience }) => salience >= 0.1)).toBe(true);
  });

  test.each([{ limit: 0 }, { types: ['company'] }, { minSalience: 2 }, { lexicon: { '': 'person' } }])(
    'refuses %j',
    (options) => {
      expect(() => extractEntities(ARTICLE, options as never)).toThrow(PrecisError);
    },
  );

  test('a Document gives what its text gives', () => {
    expect(extractEntities(analyze(ARTICLE))).toEqual(extractEntities(ARTICLE));
  });
});

describe('lexicon', () => {
  const find = (text: string, lexicon: Record<string, 'product' | 'organization' | 'person' | 'money'>) =>
    extractEntities(text, { lexicon }).flatMap(({ type, mentions }) =>
      mentions.map((mention) => `${type} ${mention.text}`),
    );

  test('wins over what is found', () => {
    expect(find('Paris was sold.', { Paris: 'product' })).toEqual(['product Paris']);
  });

  test('finds whole words only, in the case given', () => {
    expect(find('a flux, a Fluxion and a Flux', { Flux: 'product' })).toEqual(['product Flux']);
  });

  test('takes the longest name', () => {
    expect(
      find('We use Flux Pro Max and Flux.', { Flux: 'product', 'Flux Pro Max': 'organization' }).sort(),
    ).toEqual(['organization Flux Pro Max', 'product Flux']);
  });

  test('finds lower-case names, signs and names across a line break', () => {
    expect(
      find('We like c++ and blue\nbox.', { 'c++': 'product', 'blue box': 'organization' }).sort(),
    ).toEqual(['organization blue\nbox', 'product c++']);
  });

  test('takes kinds of value', () => {
    expect(find('It costs a bob or two.', { 'a bob': 'money' })).toEqual(['money a bob']);
  });

  test('does not leak into the next call', () => {
    find('We like blorp.', { blorp: 'product' });
    expect(extractEntities('We like blorp.')).toEqual([]);
  });

  test('knows names that are properties of every object', () => {
    expect(find('The constructor met toString.', { constructor: 'person' } as never)).toEqual([
      'person constructor',
    ]);
  });
});

test('mentions in page furniture do not count, unless it is kept', () => {
  const text = `${ARTICLE}\n\nSubscribe to the Brixly newsletter\n\n© 2026 Brixly Media. All rights reserved.`;
  const names = (boilerplate: 'drop' | 'keep') =>
    extractEntities(text, { boilerplate }).map(({ name }) => name);
  expect(names('drop').some((name) => name.includes('Brixly'))).toBe(false);
  expect(names('keep').some((name) => name.includes('Brixly'))).toBe(true);
});

test.each(['', ' \n ', 'a', 'I', '\uD800', '👩‍👩‍👧 🇫🇷', `${' '.repeat(70_000)}Oslo`, 'A '.repeat(3000)])(
  'any text gives entities whose mentions are slices (case %#)',
  (text) => {
    for (const { mentions } of extractEntities(text)) {
      for (const { start, end, text: mention } of mentions) expect(text.slice(start, end)).toBe(mention);
    }
  },
);
