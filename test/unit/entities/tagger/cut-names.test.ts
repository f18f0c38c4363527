import { describe, expect, test } from 'vitest';
import type { NameType } from '../../../../src/contract/types';
import { analysisOf } from '../../../../src/document/analyze';
import { cutNames } from '../../../../src/entities/tagger/cut-names';

/** What is left of a name that the tagger took for one. */
function cut(text: string, words: string, type: NameType): readonly string[] {
  const { tokens } = analysisOf(text, {});
  const start = text.indexOf(words);
  const firstToken = tokens.starts.indexOf(start);
  const endToken = tokens.ends.indexOf(start + words.length) + 1;
  return cutNames([{ firstToken, endToken, sentence: 0, type }], tokens).map(
    (name) =>
      `${name.type} ${text.slice(tokens.starts[name.firstToken] ?? 0, tokens.ends[name.endToken - 1] ?? 0)}`,
  );
}

describe('a name is cut', () => {
  test.each<[text: string, words: string, type: NameType, left: readonly string[]]>([
    ['It was found by dog walker Dana Orlan there.', 'walker Dana Orlan', 'person', ['person Dana Orlan']],
    ['They met American Dana Orlan there.', 'American Dana Orlan', 'person', ['person Dana Orlan']],
    [
      'Then Veloma star Dana Orlan sang.',
      'Veloma star Dana Orlan',
      'person',
      ['organization Veloma', 'person Dana Orlan'],
    ],
    [
      'The picture shows Dana Orlan hugs Ines Keel.',
      'Dana Orlan hugs Ines Keel',
      'person',
      ['person Dana Orlan', 'person Ines Keel'],
    ],
    [
      'She won the Orlan Championship into the night on Friday there.',
      'Orlan Championship into the night on Friday',
      'event',
      ['event Orlan Championship'],
    ],
    [
      'Boats sail from Halden to Sella each day.',
      'Halden to Sella',
      'place',
      ['place Halden', 'place Sella'],
    ],
    [
      'Keel Boats and the Norwegian airline Sella agreed.',
      'Keel Boats and the Norwegian airline Sella',
      'organization',
      ['organization Keel Boats', 'organization Sella'],
    ],
    [
      'The order went to Keel Boats AG of Sella on Monday.',
      'Keel Boats AG of Sella',
      'event',
      ['organization Keel Boats AG', 'place Sella'],
    ],
  ])('%s', (text, words, type, left) => {
    expect(cut(text, words, type)).toEqual(left);
  });
});

describe('a name stays whole', () => {
  test.each<[text: string, words: string, type: NameType]>([
    ['The letter was by Ludwig van Orlan himself.', 'Ludwig van Orlan', 'person'],
    ['They told of Catherine the Great once more.', 'Catherine the Great', 'person'],
    ['We saw that Dana orlan was here.', 'Dana orlan', 'person'],
    ['We saw that dana Orlan was here.', 'dana Orlan', 'person'],
    ['The book by Christian Orlan is good.', 'Christian Orlan', 'person'],
    ['He works for the Bank of Orlan now.', 'Bank of Orlan', 'organization'],
    ['He joined Doctors without Borders in May.', 'Doctors without Borders', 'organization'],
    ['They met Han Seo-jin at the station.', 'Han Seo-jin', 'person'],
  ])('%s', (text, words, type) => {
    expect(cut(text, words, type)).toEqual([`${type} ${words}`]);
  });
});
