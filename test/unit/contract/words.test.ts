import { describe, expect, test } from 'vitest';
import { countWords, estimateWords, wordEnds } from '../../../src/contract/words';

describe('the number of words', () => {
  test.each([
    ['', 0],
    [' \n\t\u00a0', 0],
    ['one', 1],
    ['The mill reopened – in May.', 6],
    ['l’été n’est pas', 3],
    ['你好', 2],
    ['你好，世界。', 4],
    ['用 iPhone 15 打电话。', 6],
    ['用iPhone打电话', 5],
    ['「はい」', 2],
    ['강이 범람했다.', 2],
    ['สวัสดี', 1],
    ['สวัสดีครับผม', 3],
    ['“…”', 1],
    ['。', 1],
    ['𠮷野家', 3],
  ])('of %j is %i', (text, count) => {
    expect(countWords(text)).toBe(count);
  });

  test('is never less than that of the runs between spaces', () => {
    for (const text of ['a “b” 你。 ， c', '。。 ！ 好', 'ก ข ค', '好a好 a好a']) {
      expect(countWords(text)).toBeGreaterThanOrEqual(text.split(/\s+/u).length);
    }
  });

  test('is the number of their ends, the last of which is that of the last word', () => {
    const text = '市政府 announced 新公园。 ';
    expect(wordEnds(text).length).toBe(countWords(text));
    expect(text.slice(0, wordEnds(text).at(-1))).toBe('市政府 announced 新公园。');
  });

  test('is for sizes estimated by pairs where each character is a word', () => {
    expect(estimateWords('市政府周二宣布建新公园。')).toBe(6);
    expect(estimateWords('The mill reopened in May.')).toBe(5);
  });
});
