import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countWords } from '../../../src/contract/words';
import { analyze } from '../../../src/document/analyze';
import { makeHeadline } from '../../../src/summarizer/make-headline';
import { nastyText } from '../../property/nasty-text';
import { ARTICLE, UNTITLED } from './article';

function headlineOf(text: string, words = 12): string {
  return makeHeadline(analyze(text), words, '');
}

describe('a headline', () => {
  test('is the title where that fits', () => {
    expect(headlineOf(ARTICLE)).toBe('Harbour of Tolvik to Close for Two Years');
  });

  test('is the first part of a title that does not', () => {
    const title =
      'Harbour of Tolvik to Close for Two Years: What Shops, Ferries and Three Hundred Workers Must Know';
    const document = analyze(UNTITLED, { title });
    expect(makeHeadline(document, 12, '')).toBe('Harbour of Tolvik to Close for Two Years');
  });

  test.each([12, 17, 22])("never has more than %i words, and every one is the text's own", (words) => {
    const line = headlineOf(UNTITLED, words);
    expect(line.split(' ').length).toBeLessThanOrEqual(words);
    const text = UNTITLED.split(/[\s.,]+/u);
    let at = -1;
    for (const word of line.split(/[\s,]+/u)) {
      at = text.indexOf(word, at + 1);
      expect(at, word).toBeGreaterThanOrEqual(0);
    }
  });

  test.each([
    [
      'at a clause',
      'The council of Nordvik opened a school for two hundred children on Tuesday, while parents waited outside in the rain.',
      'The council of Nordvik opened a school for two hundred children',
    ],
    [
      'before a phrase',
      'Orlo Motors bought a plant with nine hundred workers in the north of Sella after a long search.',
      'Orlo Motors bought a plant with nine hundred workers',
    ],
  ])('is cut %s', (_name, text, expected) => {
    expect(headlineOf(text)).toBe(expected);
  });

  test.each([
    [
      'The harbour of Tolvik will close for two years from April so that its oldest quay can be rebuilt, the port authority said on Monday.',
      'The harbour of Tolvik will close for two years, the port authority said',
    ],
    [
      'The council of Nordvik opened a school for two hundred children in the old mill beside the river, the mayor announced on Tuesday.',
      'The council of Nordvik opened a school, the mayor announced',
    ],
  ])('keeps its source where that stands at the end: %s', (text, expected) => {
    expect(headlineOf(text, 14)).toBe(expected);
  });

  test('names what the text is about, not what it opens with to please', () => {
    const text = `Hold on to your hats. The council of Nordvik wants to sell the old mill. The mill has stood empty for nine years, and
nobody in Nordvik will miss it. A buyer for the mill must keep its wheel.`;
    expect(headlineOf(text)).toBe('The council of Nordvik wants to sell the old mill');
  });

  test('does not end on a verb that wants more', () => {
    const text =
      'The chief of Orlo Motors has admitted before a court in the north of Sella that he lied to owners. A bakery in Sella won a prize.';
    expect(headlineOf(text, 9)).not.toMatch(/admitted$/u);
  });

  test.each([
    [
      'who claims it',
      'The bridge over the river Skell in Nordvik is unsafe for all lorries, according to one engineer.',
    ],
    ['a condition', 'Orlo Motors will open its new plant in the north of Sella unless the court forbids it.'],
    ['a denial', 'The old mayor took a large sum of money from the builders, but no proof was ever found.'],
  ])('does not lose %s', (_name, text) => {
    const line = headlineOf(`${text} The court of Sella met on Monday.`);
    expect(text.startsWith(line)).toBe(false);
  });

  test.each([
    ['a word', 'Harbour'],
    [
      'no verb',
      'Nine hundred new places for the children of Nordvik and the towns around it by the autumn of 2029',
    ],
    [
      'one long clause',
      'Because the quay of Tolvik had cracks that nobody had seen for years before the fisherman came, ferries sail.',
    ],
    ['no spaces', 'x'.repeat(500)],
  ])('is there for a text of %s', (_name, text) => {
    const line = headlineOf(text);
    expect(line).not.toBe('');
    expect(line.split(' ').length).toBeLessThanOrEqual(12);
    expect(line).not.toMatch(/ (?:the|of|and|a|by|for|that|to)$/u);
  });

  test("ends without a full stop and keeps the stop of an abbreviation's dots", () => {
    expect(headlineOf('Orlo Motors opened a plant in Sella.')).toBe('Orlo Motors opened a plant in Sella');
  });
});

describe('a headline in a script without spaces between words', () => {
  const CHINESE =
    '海明市政府星期一宣布，位于老城区的海明港将从四月起关闭两年，以便重建最古老的码头。市长李华说，工人们将得到补偿。';
  const JAPANESE =
    '東京都は月曜日、港の古い岸壁を建て直すため四月から二年間閉鎖すると発表した。フェリーは「北の新しい港」に着く。';
  const THAI =
    'เมืองท่าจะปิดท่าเรือเก่าเป็นเวลาสองปีตั้งแต่เดือนเมษายนเพื่อสร้างท่าเทียบเรือที่เก่าแก่ที่สุดขึ้นใหม่ซึ่งน้ำท่วมทำให้พังลงเมื่อปีก่อน';

  test.each([
    ['Chinese', CHINESE],
    ['Chinese and English', `iPhone 15 Pro ${CHINESE}`],
    ['Japanese', JAPANESE],
    [
      'Japanese with marks of their own',
      'ガギグゲゴの港を二年間閉鎖すると発表した東京都は月曜日に'.normalize('NFD'),
    ],
    ['Thai', THAI],
    ['Khmer', 'ក្ត្រី'.repeat(100)],
    ['emoji between ideographs', '東👍🏽京👨‍👩‍👧‍👦会🇳🇴っ葛\u{e0100}城'.repeat(9)],
  ])('has at most 12, 17 and 22 words of %s, each a whole character', (_, text) => {
    const edges = new Set(Array.from(new Intl.Segmenter().segment(text), ({ index }) => index));
    for (const words of [12, 17, 22]) {
      const line = headlineOf(text, words);
      expect(text.startsWith(line)).toBe(true);
      expect(countWords(line)).toBeLessThanOrEqual(words);
      expect(countWords(line)).toBeGreaterThan(words - 3);
      expect(edges.has(line.length)).toBe(true);
    }
  });

  test.each([
    ['a comma', CHINESE, 10, '海明市政府星期一宣布'],
    [
      'an open quotation',
      '港務局の「新しい港」計画は月曜日に発表されたものであると東京都の市長が話した。',
      4,
      '港務局の',
    ],
    ['half a syllable', 'ก็ตั้งแต่เดือนเมษายนเพื่อสร้างท่าเทียบเรือ', 4, 'ก็ตั้งแต่เดือนเมษายน'],
  ])('does not end on %s', (_, text, words, expected) => {
    expect(headlineOf(text, words)).toBe(expected);
  });

  test('is as short as a title of too many words that has no first part', () => {
    const document = analyze('', { title: CHINESE.replace(/，/gu, '') });
    expect(countWords(makeHeadline(document, 12, ''))).toBe(12);
  });
});

test('a headline of any text keeps to its words', () => {
  const spaceless = fc
    .array(fc.constantFrom('市', '港', 'か\u3099', 'น้ำ', 'เ', '👍🏽', '「', '，', 'x', '\ud83d'), {
      maxLength: 60,
    })
    .map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(fc.oneof(nastyText, spaceless), fc.constantFrom(12, 17, 22), (text, words) => {
      expect(countWords(headlineOf(text, words))).toBeLessThanOrEqual(words);
    }),
    { numRuns: 300 },
  );
});
