import { expect, test } from 'vitest';
import { porterStem } from '../../../src/engines/porter';

test.each([
  ['relational', 'relat'],
  ['ponies', 'poni'],
  ['agreed', 'agre'],
  ['', ''],
  ['a', 'a'],
  // Words that every object has.
  ['constructor', 'constructor'],
  ['__proto__', '__proto__'],
  ['tostring', 'tostr'],
  ['hasownproperty', 'hasownproperti'],
  // What is no word of its alphabet stays as it is.
  ['東京', '東京'],
  ['\ud83d', '\ud83d'],
])('the stem of %j is %j, again and again', (word, expected) => {
  expect(porterStem(word)).toBe(expected);
  porterStem('relational');
  expect(porterStem(word)).toBe(expected);
});
