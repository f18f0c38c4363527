import { describe, expect, test } from 'vitest';
import type { EntityType } from '../../../src/contract/types';
import { analysisOf } from '../../../src/document/analyze';
import { extractEntities } from '../../../src/entities/extract-entities';
import { findNameMentions } from '../../../src/entities/find-name-mentions';
import { findCredits, findDatelineEnd } from '../../../src/entities/source-mentions';

const LEXICON: Readonly<Record<string, EntityType>> = {
  Halden: 'place',
  Norway: 'place',
  Veloma: 'organization',
  Newswire: 'organization',
  'Orla Penrose': 'person',
  'Ines Okafor': 'person',
  'Tomas Reyl': 'person',
};

describe('the most salient', () => {
  test.each<[claim: string, text: string, title: string | undefined, name: string]>([
    [
      'is what is named most often',
      'Orla Penrose met the board of Veloma. The sale of Veloma was agreed. Workers left Veloma in tears.',
      undefined,
      'Veloma',
    ],
    [
      'is what is named first, of two named as often',
      'A ferry to Halden sank on Friday. Divers searched the wreck. It was built for Veloma.',
      undefined,
      'Halden',
    ],
    [
      'is what the title names, of two named as often',
      'Orla Penrose left after ten years. A new head of Veloma will be found.',
      'Trouble ahead for Veloma',
      'Veloma',
    ],
    [
      'is the matter, not who speaks of it',
      'Orla Penrose said the ferry was safe. The harbour of Halden was closed. "Nobody knew," Orla Penrose said. Halden is quiet.',
      undefined,
      'Halden',
    ],
    [
      'is no publisher in a dateline',
      'Norway (Newswire) A ferry sank on Friday. Police told Newswire that the harbour of Halden was closed.',
      undefined,
      'Halden',
    ],
    [
      'is no writer in the credits',
      'The harbour of Halden was closed. Ines Okafor contributed to this report. Ines Okafor reported from Norway.',
      undefined,
      'Halden',
    ],
  ])('%s', (_, text, title, name) => {
    const [top] = extractEntities(text, { lexicon: LEXICON, title });
    expect(top?.name).toBe(name);
  });
});

describe('a dateline', () => {
  const rest = (text: string): string => {
    const analysis = analysisOf(text, { lexicon: LEXICON });
    const end = findDatelineEnd(analysis, findNameMentions(analysis));
    return analysis.tokens.values.slice(end, end + 2).join(' ');
  };

  test.each([
    ['(Newswire)The ferry sank.', 'The ferry'],
    ['(Newswire) The ferry sank.', 'The ferry'],
    ['Halden (Newswire)The ferry sank.', 'The ferry'],
    ['Halden, Norway (Newswire) The ferry sank.', 'The ferry'],
    ['Halden, Norway (Newswire) - The ferry sank.', '- The'],
  ])('is passed in %j', (text, expected) => {
    expect(rest(text)).toBe(expected);
  });

  test.each([
    ['Orla Penrose (1867-1934) was a painter.', 'Orla Penrose'],
    ['Veloma (VLM) shares rose.', 'Veloma ('],
    ['Veloma (Halden) Has A New Head', 'Veloma ('],
    ['Halden (Norway) is growing.', 'Halden ('],
    ['Halden (population 40,000) Is Growing', 'Halden ('],
    ['The ferry sank.', 'The ferry'],
    ['', ''],
  ])('is not seen in %j', (text, expected) => {
    expect(rest(text)).toBe(expected);
  });
});

test('credits are told from sentences about reports', () => {
  const text =
    'Tomas Reyl contributed to the fund. The report was late. Ines Okafor contributed to this report.';
  expect([...findCredits(analysisOf(text, {}))]).toEqual([2]);
});
