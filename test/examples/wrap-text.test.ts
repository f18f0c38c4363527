import { describe, expect, test } from 'vitest';
import { displayWidth, wrapText } from '../../examples/wrap-text';

describe('displayWidth', () => {
  test.each([
    ['plain', 5],
    ['Zoë', 3],
    ['Zoe\u0308', 3],
    ['東京', 4],
    ['🎉', 2],
    ['', 0],
  ])('%j fills %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('wrapText', () => {
  test.each([
    ['breaks at spaces', 'one two three', 7, ['one two', 'three']],
    ['breaks a word that is longer than a line', 'abcdefgh ij', 3, ['abc', 'def', 'gh', 'ij']],
    ['counts wide characters twice', '東京 大阪', 5, ['東京', '大阪']],
    ['drops other white space', ' one\t\n two ', 20, ['one two']],
    ['keeps an empty line', '', 20, ['']],
  ])('%s', (_name, text, columns, lines) => {
    expect(wrapText(text, columns)).toEqual(lines);
  });
});
