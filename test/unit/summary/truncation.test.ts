import { describe, expect, test } from 'vitest';
import { countWords } from '../../../src/contract/words';
import { summarize } from '../../../src/summary/summarize';

const FAMILY = '👨‍👩‍👧‍👦';
const THUMB = '👍🏽';
const SCOTLAND = '🏴󠁧󠁢󠁳󠁣󠁴󠁿';

describe('a summary that is cut within its first word', () => {
  test.each([
    ['an emoji', '👍👍👍', 1, ''],
    ['an emoji', '👍👍👍', 3, '👍'],
    ['an emoji', '👍👍👍', 4, '👍👍'],
    ['an emoji with its colour of skin', `${THUMB}${THUMB}`, 3, ''],
    ['an emoji with its colour of skin', `${THUMB}${THUMB}`, 7, THUMB],
    ['an emoji of several', `${FAMILY}${FAMILY}`, 10, ''],
    ['an emoji of several', `${FAMILY}${FAMILY}`, 21, FAMILY],
    ['a sign that a selector makes an emoji', '❤️❤️', 3, '❤️'],
    ['a digit in a key', '1️⃣2️⃣', 5, '1️⃣'],
    ['a flag', '🇳🇴🇸🇪🇩🇰', 2, ''],
    ['a flag', '🇳🇴🇸🇪🇩🇰', 7, '🇳🇴'],
    ['a flag', '🇳🇴🇸🇪🇩🇰', 8, '🇳🇴🇸🇪'],
    ['a flag of tags', `${SCOTLAND}${SCOTLAND}`, 20, SCOTLAND],
    ['a letter and its mark', 'e\u0301te\u0301', 1, ''],
    ['a letter and its mark', 'e\u0301te\u0301', 4, 'e\u0301t'],
    ['a syllable of Devanagari', 'क्षेत्र', 2, ''],
    ['a vowel of Thai', 'นำน้ำ', 3, 'นำ'],
    ['a vowel of Thai before its letter', 'คนแก่', 3, 'คน'],
    ['a syllable of Korean letters', '\u1112\u1161\u11ab\u1100\u1173\u11af', 4, '\u1112\u1161\u11ab'],
    ['a kana and its sound mark', 'か\u3099き\u3099く', 3, 'か\u3099'],
    ['a half-width kana and its sound mark', 'ｶﾞｷﾞ', 3, 'ｶﾞ'],
    ['an ideograph and its variant', '葛\u{e0100}城市', 2, ''],
    ['an ideograph and its variant', '葛\u{e0100}城市', 4, '葛\u{e0100}城'],
    ['a letter of an old script', '𐌰𐌱𐌲', 3, '𐌰'],
  ])('never parts %s (%s at %i)', (_, word, characters, expected) => {
    const text = `${word} foxes`;
    const summary = summarize(text, { characters });
    expect(summary.text).toBe(expected);
    expect(summary.truncated).toBe(true);
    expect(summary.sentences.map(({ start, end }) => text.slice(start, end))).toEqual(
      expected === '' ? [] : [expected],
    );
  });

  test.each([
    ['か\u3099き\u3099く東京', 1, 'か\u3099'],
    ['か\u3099き\u3099く東京', 2, 'か\u3099き\u3099'],
    ['葛\u{e0100}城市で会った', 2, '葛\u{e0100}城'],
    ['ក្ត្រីក្ត្រីក្ត្រី', 1, 'ក្ត្រី'],
  ])('holds words and parts no character: %s in %i', (text, words, expected) => {
    const summary = summarize(text, { words });
    expect(summary.text).toBe(expected);
    expect(countWords(summary.text)).toBeLessThanOrEqual(words);
  });

  test.each([
    ['a lone half', '\ud83d\ud83d', 1, '\ud83d'],
    ['two halves in the wrong order', '\udc4d\ud83d', 1, '\udc4d'],
  ])('takes %s for a character', (_, word, characters, expected) => {
    expect(summarize(`${word} foxes`, { characters }).text).toBe(expected);
  });

  test('is found in a long row of marks and of flags', () => {
    expect(summarize(`a${'\u0301'.repeat(300)} foxes`, { characters: 200 }).text).toBe('');
    expect(summarize(`${'🇳🇴'.repeat(30)} foxes`, { characters: 119 }).text).toHaveLength(116);
  });
});
