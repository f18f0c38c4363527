import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EntityType } from '../../../src/contract/types';
import type { Analysis } from '../../../src/document/analysis';
import { analysisOf } from '../../../src/document/analyze';
import { findLexiconMentions } from '../../../src/entities/lexicon-mentions';

type Lexicon = Readonly<Record<string, EntityType>>;

/** The text as one sentence, so that every name counts. */
function inOneSentence(text: string, lexicon: ReadonlyMap<string, EntityType>): Analysis {
  const analysis = analysisOf('A.', {});
  const sentences = analysis.sentences.map((sentence) => ({ ...sentence, start: 0, end: text.length }));
  return { ...analysis, text, sentences, lexicon };
}

function find(text: string, lexicon: Lexicon): readonly string[] {
  const names = new Map(Object.entries(lexicon));
  return findLexiconMentions(inOneSentence(text, names)).map(({ type, text: own }) => `${type} ${own}`);
}

const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;
const CHINESE = /[市民]/u;

/** What is promised, put in the plainest words: at each place every name is tried. */
function findByTrying(text: string, lexicon: ReadonlyMap<string, EntityType>): readonly string[] {
  const isEdge = (at: number): boolean => {
    const [left, right] = [text.charAt(at - 1), text.charAt(at)];
    const isInWord = [left, right].every((sign) => WORD_CHARACTER.test(sign) && !CHINESE.test(sign));
    return !isInWord;
  };
  const found: string[] = [];
  for (let at = 0; at < text.length; ) {
    let best = { end: at, type: 'person' as EntityType };
    for (const [name, type] of lexicon) {
      const form = name.trim().split(/\s+/u).map(escapeSigns).join('\\s+');
      const end = at + (new RegExp(`^${form}`, 'u').exec(text.slice(at))?.[0].length ?? 0);
      const isFound = end > at && isEdge(at) && isEdge(end);
      if (isFound && end > best.end) best = { end, type };
    }
    if (best.end > at) found.push(`${best.type} ${text.slice(at, best.end)}`);
    at = Math.max(best.end, at + 1);
  }
  return found;
}

function escapeSigns(piece: string): string {
  return piece.replace(/[.+]/gu, '\\$&');
}

describe('the names of a lexicon', () => {
  test('are found where trying each name at each place finds them', () => {
    const text = fc.array(
      fc.constantFrom('a', 'b', 'ab', ' ', ' ', '\n', '.', '+', '市', '民', '\u0301', '😀'),
      {
        maxLength: 24,
      },
    );
    const name = fc
      .array(fc.constantFrom('a', 'b', ' ', '  ', '.', '+', '市', '民'), { minLength: 1, maxLength: 6 })
      .map((pieces) => pieces.join(''))
      .filter((joined) => joined.trim() === joined && joined !== '');
    const types = fc.constantFrom<EntityType>('person', 'place', 'product', 'event', 'money');
    const lexicon = fc.array(fc.tuple(name, types), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(text, lexicon, (pieces, entries) => {
        const joined = pieces.join('');
        const names = new Map(entries);
        const mentions = findLexiconMentions(inOneSentence(joined, names));
        expect(mentions.map(({ type, text: own }) => `${type} ${own}`)).toEqual(findByTrying(joined, names));
      }),
      { numRuns: 2_000 },
    );
  });

  test.each<readonly [string, string, Lexicon, readonly string[]]>([
    [
      'the longest that begins first, not the longest of all',
      'Bank of North Sella Energy',
      { 'Bank of North': 'organization', 'North Sella Energy': 'product' },
      ['organization Bank of North'],
    ],
    [
      'a short one where the long one does not go on',
      'a b a b a c',
      { 'a b a b a b': 'place', 'b a c': 'person', a: 'product' },
      ['product a', 'product a', 'person b a c'],
    ],
    [
      'names within names',
      'New York, York, New York Times',
      { York: 'person', 'New York': 'place', 'New York Times': 'organization' },
      ['place New York', 'person York', 'organization New York Times'],
    ],
    [
      'the first of names that differ in their spaces alone',
      'A  B',
      { 'A B': 'person', 'A   B': 'place' },
      ['person A  B'],
    ],
    ['no part of a number or a word', 'x2 2x 2', { 2: 'product' }, ['product 2']],
    ['no name that goes on behind a sign', 'Yahoo! Yahoo !', { 'Yahoo!': 'product' }, ['product Yahoo!']],
    [
      'letters outside of the first plane as whole words',
      '𝐀𝐁 x 𝐀𝐁 x 𝐀',
      { 'x 𝐀': 'product' },
      ['product x 𝐀'],
    ],
  ])('%s', (_, text, lexicon, expected) => {
    expect(find(text, lexicon)).toEqual(expected);
  });

  test('begin in a sentence, and leave the words between sentences free', () => {
    const names = new Map<string, EntityType>([
      ['Oslo Fjord', 'place'],
      ['Fjord', 'product'],
    ]);
    const analysis = inOneSentence('Oslo Fjord Line', names);
    const sentences = analysis.sentences.map((sentence) => ({ ...sentence, start: 5 }));
    expect(findLexiconMentions({ ...analysis, sentences }).map(({ text }) => text)).toEqual(['Fjord']);
  });

  test.each([
    ['a word', 'x'.repeat(2_500)],
    ['many words', 'x '.repeat(2_500).trim()],
    ['signs', '!'.repeat(2_500)],
  ])('may be as long as %s of thousands of letters, and are found whole', (_, name) => {
    expect(find(`so ${name} it`, { [name]: 'product' })).toEqual([`product ${name}`]);
    expect(find(`so ${name}x it`, { [`${name.slice(0, -1)}y`]: 'product' })).toEqual([]);
  });

  test('of a thousand letters do not end within a longer word', () => {
    expect(find('x'.repeat(2_000), { ['x'.repeat(1_000)]: 'product' })).toEqual([]);
  });
});
