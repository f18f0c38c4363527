import { describe, expect, test } from 'vitest';
import { extractEntities } from '../../../src/entities/extract-entities';
import { groupNames, nameKey } from '../../../src/entities/group-names';
import type { NameMention } from '../../../src/entities/name-mention';

type Named = readonly [type: NameMention['type'], text: string];

/** Mentions one after another, as the tagging stage gives them. */
function mentionsOf(names: readonly Named[]): readonly NameMention[] {
  return names.map(([type, text], index) => ({
    type,
    text,
    start: index * 100,
    end: index * 100 + text.length,
    sentence: index,
    firstToken: index * 10,
    endToken: index * 10 + 1,
  }));
}

function groupsOf(names: readonly Named[]): readonly string[][] {
  return groupNames(mentionsOf(names)).map(({ name, aliases }) => [name, ...aliases]);
}

describe('puts together', () => {
  test.each<[claim: string, names: readonly Named[], groups: string[][]]>([
    [
      'a surname',
      [
        ['person', 'Tim Cook'],
        ['person', 'Cook'],
      ],
      [['Tim Cook', 'Cook']],
    ],
    [
      'a first name',
      [
        ['person', 'Serena Vale'],
        ['person', 'Serena'],
      ],
      [['Serena Vale', 'Serena']],
    ],
    [
      'a name before its full form',
      [
        ['person', 'Cook'],
        ['person', 'Tim Cook'],
      ],
      [['Tim Cook', 'Cook']],
    ],
    [
      'a surname of two words',
      [
        ['person', 'Louis van Gaal'],
        ['person', 'van Gaal'],
      ],
      [['Louis van Gaal', 'van Gaal']],
    ],
    [
      'a middle initial',
      [
        ['person', 'George W. Bush'],
        ['person', 'George Bush'],
      ],
      [['George W. Bush', 'George Bush']],
    ],
    [
      'case',
      [
        ['organization', 'VELOMA'],
        ['organization', 'Veloma'],
        ['organization', 'Veloma'],
      ],
      [['Veloma', 'VELOMA']],
    ],
    [
      'an article',
      [
        ['organization', 'The Ledger'],
        ['organization', 'the Ledger'],
      ],
      [['The Ledger', 'the Ledger']],
    ],
    [
      'a company suffix',
      [
        ['organization', 'Apple'],
        ['organization', 'Apple Inc.'],
      ],
      [['Apple Inc.', 'Apple']],
    ],
    [
      'a group',
      [
        ['organization', 'Alibaba Group'],
        ['organization', 'Alibaba'],
      ],
      [['Alibaba Group', 'Alibaba']],
    ],
    [
      'an acronym',
      [
        ['organization', 'European Central Bank'],
        ['organization', 'ECB'],
      ],
      [['European Central Bank', 'ECB']],
    ],
    [
      'an acronym without "of"',
      [
        ['organization', 'University of Southern California'],
        ['organization', 'USC'],
      ],
      [['University of Southern California', 'USC']],
    ],
    [
      'the names of a country',
      [
        ['place', 'the U.S.'],
        ['place', 'United States'],
        ['place', 'US'],
        ['place', 'America'],
      ],
      [['United States', 'the U.S.', 'US', 'America']],
    ],
    [
      'full stops',
      [
        ['place', 'UK'],
        ['place', 'U.K.'],
      ],
      [['UK', 'U.K.']],
    ],
    [
      'a plural of a product',
      [
        ['product', 'iPhones'],
        ['product', 'iPhone'],
      ],
      [['iPhone', 'iPhones']],
    ],
    [
      'initials',
      [
        ['person', 'A.J. Pero'],
        ['person', 'AJ Pero'],
      ],
      [['A.J. Pero', 'AJ Pero']],
    ],
  ])('%s', (_, names, groups) => {
    expect(groupsOf(names)).toEqual(groups);
  });
});

describe('keeps apart', () => {
  test.each<[claim: string, names: readonly Named[], count: number]>([
    [
      'two people of one surname',
      [
        ['person', 'Bill Clinton'],
        ['person', 'Hillary Clinton'],
      ],
      2,
    ],
    [
      'a surname that two people bear',
      [
        ['person', 'Bill Clinton'],
        ['person', 'Hillary Clinton'],
        ['person', 'Clinton'],
      ],
      3,
    ],
    [
      'two middle names',
      [
        ['person', 'George W. Bush'],
        ['person', 'George H. Bush'],
      ],
      2,
    ],
    [
      'a brand and its product',
      [
        ['organization', 'Apple'],
        ['product', 'Apple Intelligence'],
      ],
      2,
    ],
    [
      'a person and a company of one name',
      [
        ['person', 'Ford'],
        ['organization', 'Ford'],
      ],
      2,
    ],
    [
      'an acronym that two names have',
      [
        ['organization', 'Bank of Arden'],
        ['organization', 'Board of Appeal'],
        ['organization', 'BA'],
      ],
      3,
    ],
    [
      'two companies',
      [
        ['organization', 'Veloma Group'],
        ['organization', 'Velora'],
      ],
      2,
    ],
    [
      'two places',
      [
        ['place', 'North Korea'],
        ['place', 'South Korea'],
        ['place', 'Korea'],
      ],
      3,
    ],
  ])('%s', (_, names, count) => {
    expect(groupNames(mentionsOf(names))).toHaveLength(count);
  });

  test('a bare surname belongs to the first of two people until the second is introduced', () => {
    const groups = groupNames(
      mentionsOf([
        ['person', 'Denise Harker'],
        ['person', 'Harker'],
        ['person', 'Michael Harker'],
        ['person', 'Harker'],
      ]),
    );
    expect(groups.map(({ name, mentions }) => [name, mentions.map(({ sentence }) => sentence)])).toEqual([
      ['Denise Harker', [0, 1]],
      ['Michael Harker', [2]],
      ['Harker', [3]],
    ]);
  });
});

test.each([
  ['The U.S.', 'us'],
  ['Apple Inc.', 'apple inc'],
  ['Sotheby’s', "sotheby's"],
  ['New\n  York', 'new york'],
  ['Version 2.0', 'version 2.0'],
])('the key of %j is %j', (text, key) => {
  expect(nameKey(text)).toBe(key);
});

describe('an entity', () => {
  const text =
    'Helena Brandt leads the Meridian Trade Council. The Meridian Trade Council (MTC) met in the U.S. on Friday. ' +
    'Brandt said the MTC was ready. Brandt’s deputy agreed. "The United States will follow," she said.';

  test('has every mention, and each is a slice of the text', () => {
    const entities = extractEntities(text);
    for (const { mentions } of entities) {
      for (const { text: mention, start, end } of mentions) expect(text.slice(start, end)).toBe(mention);
    }
    expect(
      entities.find(({ name }) => name === 'Helena Brandt')?.mentions.map((mention) => mention.text),
    ).toEqual(['Helena Brandt', 'Brandt', 'Brandt']);
  });

  test('has its other names as aliases', () => {
    const aliases = new Map(extractEntities(text).map((entity) => [entity.name, entity.aliases]));
    expect(aliases.get('Helena Brandt')).toEqual(['Brandt']);
    expect(aliases.get('Meridian Trade Council')).toEqual(['MTC']);
    expect(aliases.get('United States')).toEqual(['U.S.']);
  });
});
