import { describe, expect, test } from 'vitest';
import type { NameType } from '../../../../src/contract/types';
import { analysisOf } from '../../../../src/document/analyze';
import { settleTypes } from '../../../../src/entities/tagger/settle-types';
import type { TaggedName } from '../../../../src/entities/tagger/tagged-name';
import { tidyNames } from '../../../../src/entities/tagger/tidy-names';

/** The names of a text as they come out, given the words that were tagged, in text order. */
function tidied(
  text: string,
  ...tagged: readonly (readonly [words: string, type: NameType])[]
): readonly string[] {
  const { tokens, sentences } = analysisOf(text, {});
  let from = 0;
  const names = tagged.map(([words, type]): TaggedName => {
    const start = text.indexOf(words, from);
    from = start + words.length;
    const firstToken = tokens.starts.indexOf(start);
    const endToken = tokens.ends.indexOf(from) + 1;
    const sentence = sentences.findIndex((one) => one.firstToken <= firstToken && firstToken < one.endToken);
    return { firstToken, endToken, sentence, type };
  });
  return settleTypes(tidyNames(names, tokens, sentences), tokens, sentences).map(
    ({ firstToken, endToken, type }) =>
      `${type} ${text.slice(tokens.starts[firstToken] ?? 0, tokens.ends[endToken - 1] ?? 0)}`,
  );
}

describe('a name', () => {
  test('stands without its title', () => {
    expect(tidied('They met King Haldor there.', ['King Haldor', 'person'])).toEqual(['person Haldor']);
  });

  test('stands without the people that its title belongs to', () => {
    expect(tidied('They met Cuban President Ana Varga.', ['Cuban President Ana Varga', 'person'])).toEqual([
      'person Ana Varga',
    ]);
  });

  test('stands with its first name', () => {
    expect(tidied('April Jones won.', ['Jones', 'person'])).toEqual(['person April Jones']);
  });

  test('of a place stands without an article', () => {
    expect(tidied('The Netherlands won.', ['The Netherlands', 'place'])).toEqual(['place Netherlands']);
    expect(tidied('It lies near The Hague.', ['The Hague', 'place'])).toEqual(['place The Hague']);
  });

  test('of a country is a place whatever it was taken for', () => {
    expect(tidied('The United States agreed.', ['The United States', 'event'])).toEqual([
      'place United States',
    ]);
  });

  test('is no word for a people or a teaching', () => {
    expect(
      tidied('He studied Buddhism in Spanish.', ['Buddhism', 'organization'], ['Spanish', 'place']),
    ).toEqual([]);
  });

  test.each([
    ['South Korea said no.', 'South Korea', 'organization', ['place South Korea']],
    ['A cell of Al Qaeda was found.', 'Al Qaeda', 'person', ['organization Al Qaeda']],
    ['A South African bank was fined.', 'South African', 'place', []],
    ['The West Wing was shut.', 'West Wing', 'place', ['place West Wing']],
  ] as const)('is what the lists know it as: %s', (text, name, type, expected) => {
    expect(tidied(text, [name, type])).toEqual(expected);
  });

  test('is no longer in a headline than in the text', () => {
    const text = 'Zentrix Quietly Closes Plant\n\nThe maker Zentrix closed its plant.';
    expect(tidied(text, ['Zentrix Quietly', 'organization'], ['Zentrix', 'organization'])).toEqual([
      'organization Zentrix',
      'organization Zentrix',
    ]);
  });

  test('is what clearly most of its mentions are', () => {
    const text = 'Orlan rose. Orlan fell. Orlan is big. Few live in Orlan now.';
    const three = Array.from({ length: 3 }, () => ['Orlan', 'organization'] as const);
    expect(new Set(tidied(text, ...three, ['Orlan', 'place']))).toEqual(new Set(['organization Orlan']));
  });

  test('is what it is first where its kinds are as frequent', () => {
    const text = 'Orlan rose. Few live in Orlan now.';
    expect(tidied(text, ['Orlan', 'organization'], ['Orlan', 'place'])).toEqual([
      'organization Orlan',
      'organization Orlan',
    ]);
  });

  test('keeps three kinds of which none has half of its mentions', () => {
    const text = 'Orlan rose. Few live in Orlan now. Orlan smiled.';
    const kinds = ['organization', 'place', 'person'] as const;
    expect(tidied(text, ...kinds.map((kind) => ['Orlan', kind] as const))).toEqual(
      kinds.map((kind) => `${kind} Orlan`),
    );
  });
});

describe('a legal form at its end makes a name a company', () => {
  test.each<[text: string, words: string, type: NameType, left: string]>([
    ['Rivals such as Keelwerk AG had also bid.', 'Keelwerk AG', 'place', 'organization Keelwerk AG'],
    ['It was made by Orlan GmbH last year.', 'Orlan GmbH', 'product', 'organization Orlan GmbH'],
    ['Shares of Sella plc fell by a tenth.', 'Sella', 'person', 'organization Sella plc'],
  ])('%s', (text, words, type, left) => {
    expect(tidied(text, [words, type])).toEqual([left]);
  });

  test.each<[text: string, words: string, type: NameType, left: string]>([
    ['The Texas AG Dana Orlan sued them.', 'Texas', 'place', 'place Texas'],
    ['She moved to Sella Ag in May.', 'Sella Ag', 'place', 'place Sella Ag'],
  ])('but not in: %s', (text, words, type, left) => {
    expect(tidied(text, [words, type])).toEqual([left]);
  });
});

test('what has no letter is no name', () => {
  expect(tidied('Of them 80% said no.', ['80', 'person'])).toEqual([]);
  expect(tidied('The 49ers lost in May.', ['49ers', 'organization'])).toEqual(['organization 49ers']);
});
