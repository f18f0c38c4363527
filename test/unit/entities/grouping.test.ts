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
      'an acronym without an "and" at the end',
      [
        ['organization', 'Office for River Safety and Repair'],
        ['organization', 'ORS'],
      ],
      [['Office for River Safety and Repair', 'ORS']],
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
    [
      'an acronym that keeps the article',
      [
        ['organization', 'The Lantern Trust'],
        ['organization', 'TLT'],
      ],
      [['The Lantern Trust', 'TLT']],
    ],
    [
      'an acronym without the country in front',
      [
        ['organization', 'Arden National Water Council'],
        ['organization', 'NWC'],
      ],
      [['Arden National Water Council', 'NWC']],
    ],
    [
      'an acronym with a society that looks like a person',
      [
        ['person', 'Theta Kappa Omega'],
        ['organization', 'TKO'],
        ['organization', 'TKO'],
      ],
      [['Theta Kappa Omega', 'TKO']],
    ],
    [
      'hyphens',
      [
        ['organization', 'al-Nadir'],
        ['organization', 'al Nadir'],
      ],
      [['al Nadir', 'al-Nadir']],
    ],
    [
      'a name turned round',
      [
        ['organization', 'University of Calver'],
        ['organization', 'Calver University'],
      ],
      [['University of Calver', 'Calver University']],
    ],
    [
      'a department with and without its country',
      [
        ['organization', 'U.S. Department of Justice'],
        ['organization', 'Justice Department'],
        ['organization', 'Department of Justice'],
      ],
      [['U.S. Department of Justice', 'Justice Department', 'Department of Justice']],
    ],
    [
      'a country in front, whichever comes first',
      [
        ['organization', 'Navy'],
        ['organization', 'U.S. Navy'],
      ],
      [['U.S. Navy', 'Navy']],
    ],
    [
      'the end of a long name',
      [
        ['organization', 'Arden Securities Commission'],
        ['organization', 'Securities Commission'],
      ],
      [['Arden Securities Commission', 'Securities Commission']],
    ],
    [
      'the head of a long name after it',
      [
        ['organization', 'Border Trade Department'],
        ['organization', 'Department'],
      ],
      [['Border Trade Department', 'Department']],
    ],
    [
      'the head of a name with "of" after it',
      [
        ['organization', 'Ministry of Transport'],
        ['organization', 'Ministry'],
      ],
      [['Ministry of Transport', 'Ministry']],
    ],
    [
      'a surname taken for an organization',
      [
        ['person', 'Lisa Zweynert'],
        ['organization', 'Zweynert'],
      ],
      [['Lisa Zweynert', 'Zweynert']],
    ],
    [
      'a company and its name without what it does',
      [
        ['organization', 'Brandt'],
        ['organization', 'Brandt Energy'],
      ],
      [['Brandt Energy', 'Brandt']],
    ],
    [
      'a lone name in a headline and the company',
      [
        ['person', 'Brandt'],
        ['organization', 'Brandt Energy'],
        ['organization', 'Brandt Energy'],
      ],
      [['Brandt Energy', 'Brandt']],
    ],
    [
      'a short first name',
      [
        ['person', 'Michael Arden'],
        ['person', 'Mike Arden'],
        ['person', 'Arden'],
      ],
      [['Michael Arden', 'Mike Arden', 'Arden']],
    ],
    [
      'a short first name alone',
      [
        ['person', 'Charles Moor'],
        ['person', 'Charlie'],
      ],
      [['Charles Moor', 'Charlie']],
    ],
    [
      'a ruler without the number',
      [
        ['person', 'Aldric III'],
        ['person', 'Aldric'],
      ],
      [['Aldric III', 'Aldric']],
    ],
    [
      'a surname without its article',
      [
        ['person', 'Karim al-Sadi'],
        ['person', 'Sadi'],
      ],
      [['Karim al-Sadi', 'Sadi']],
    ],
    [
      'a generation',
      [
        ['person', 'Tomas Reyl Jr.'],
        ['person', 'Reyl'],
      ],
      [['Tomas Reyl Jr.', 'Reyl']],
    ],
    [
      'a surname in capitals',
      [
        ['person', 'COOK'],
        ['person', 'Tim Cook'],
      ],
      [['Tim Cook', 'COOK']],
    ],
    [
      'a city with what it is',
      [
        ['place', 'City of Calver'],
        ['place', 'Calver'],
      ],
      [['City of Calver', 'Calver']],
    ],
    [
      'a street and its short form',
      [
        ['place', 'Elm St.'],
        ['place', 'Elm Street'],
      ],
      [['Elm Street', 'Elm St.']],
    ],
    [
      'a country taken for an organization',
      [
        ['organization', 'U.S.'],
        ['place', 'United States'],
        ['place', 'United States'],
      ],
      [['United States', 'U.S.']],
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
    [
      'a network and its news',
      [
        ['organization', 'Norvik'],
        ['organization', 'Norvik News'],
      ],
      2,
    ],
    [
      'an acronym and a company that begins with it',
      [
        ['organization', 'NTB'],
        ['organization', 'NTB Energy'],
      ],
      2,
    ],
    [
      'a head and two names that end in it',
      [
        ['organization', 'Arden Police Department'],
        ['organization', 'Calver Police Department'],
        ['organization', 'Police Department'],
      ],
      3,
    ],
    [
      'a head and a name that comes later',
      [
        ['organization', 'Bank'],
        ['organization', 'Bank of Calver'],
        ['organization', 'Northern Trade Bank'],
      ],
      3,
    ],
    [
      'a person of the name and a company',
      [
        ['person', 'Helena Brandt'],
        ['person', 'Brandt'],
        ['organization', 'Brandt Energy'],
      ],
      2,
    ],
    [
      'a person and a place that has the surname',
      [
        ['person', 'Kerry Paris'],
        ['place', 'Paris'],
      ],
      2,
    ],
    [
      "a league and the women's league",
      [
        ['organization', 'National Rowing League'],
        ['organization', "Women's National Rowing League"],
      ],
      2,
    ],
    [
      'two clubs',
      [
        ['organization', 'Calver Park Rangers'],
        ['organization', 'Rangers'],
      ],
      2,
    ],
    [
      'a place that ends like an organization and its first word',
      [
        ['organization', 'West Bank'],
        ['organization', 'West'],
      ],
      2,
    ],
    [
      'a university and its town',
      [
        ['place', 'Calver'],
        ['organization', 'Calver University'],
      ],
      2,
    ],
    [
      'a county and its town',
      [
        ['place', 'Arden'],
        ['place', 'Arden County'],
      ],
      2,
    ],
    [
      'two people whose first names are short for others',
      [
        ['person', 'Daniel Moor'],
        ['person', 'David Moor'],
      ],
      2,
    ],
    [
      'a first name that two people bear',
      [
        ['person', 'Jana Keel'],
        ['person', 'Jana Voss'],
        ['person', 'Jana'],
      ],
      3,
    ],
    [
      'an acronym and the first word of a wrong name',
      [
        ['person', 'FBI Agent Pack'],
        ['person', 'FBI'],
      ],
      2,
    ],
    [
      'a name in brackets that shares no initial',
      [
        ['organization', 'Lantern Trust'],
        ['organization', 'QVX'],
      ],
      2,
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

  test.each<[claim: string, names: readonly string[], groups: string[][]]>([
    [
      'who is named far more often',
      ['Ada Clay', 'Clay', 'Ada Clay', 'Bert Clay', 'Clay'],
      [['Ada Clay', 'Clay'], ['Bert Clay']],
    ],
    [
      'the one who is not called by the first name',
      ['Liam Stroud', 'Liam', 'Nora Stroud', 'Stroud'],
      [
        ['Liam Stroud', 'Liam'],
        ['Nora Stroud', 'Stroud'],
      ],
    ],
    [
      'a surname rather than a first name',
      ['Dick Arden', 'Bruce Dick', 'Dick'],
      [['Dick Arden'], ['Bruce Dick', 'Dick']],
    ],
  ])('a bare name that two may bear is %s', (_, names, groups) => {
    expect(groupsOf(names.map((name) => ['person', name] as const))).toEqual(groups);
  });
});

test('who reports from a place is not the place', () => {
  const text = 'Halden, Norway (NRK) spoke of Norway.';
  const mentionOf = (name: string, type: NameMention['type']): NameMention => {
    const start = text.indexOf(name);
    return { type, text: name, start, end: start + name.length, sentence: 0, firstToken: 0, endToken: 1 };
  };
  expect(groupNames([mentionOf('Norway', 'place'), mentionOf('NRK', 'organization')], text)).toHaveLength(2);
});

test('an acronym in brackets belongs to the name before it', () => {
  const text = 'The Nordic Canal Investment House (NCX) met the Lantern Trust (QVX).';
  const mentions = ['Nordic Canal Investment House', 'NCX', 'Lantern Trust', 'QVX'].map(
    (name): NameMention => {
      const start = text.indexOf(name);
      const end = start + name.length;
      return { type: 'organization', text: name, start, end, sentence: 0, firstToken: 0, endToken: 1 };
    },
  );
  expect(groupNames(mentions, text).map(({ name, aliases }) => [name, ...aliases])).toEqual([
    ['Nordic Canal Investment House', 'NCX'],
    ['Lantern Trust'],
    ['QVX'],
  ]);
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
