import { describe, expect, test } from 'vitest';
import { analysisOf } from '../../../src/document/analyze';
import { findOpenQuotations } from '../../../src/key-points/open-quotations';

const read = (text: string): readonly string[] => findOpenQuotations(analysisOf(text, {}));

describe('a sentence starts inside the quotation that an earlier one opened', () => {
  test.each([
    ['“We lost. The dam is old. It will break,” Holm said. The town slept.', 'none inside inside none'],
    ['"We lost. The dam is old. It will break," Holm said. The town slept.', 'none inside inside none'],
    ["'We lost. The dam is old. It will break,' Holm said. The town slept.", 'none inside inside none'],
    ["Holm said: ' We lost. The dam is old. ' The town slept.", 'none inside none'],
    ["'We lost the cup, ' Holm said. ' Prado left the hall. The town slept.", 'none ends none'],
    ["Prado sat down. ' Holm won ten games. 'I am glad, ' he said.", 'none ends none'],
  ])('%s', (text, expected) => {
    expect(read(text).join(' ')).toBe(expected);
  });
});

describe('apostrophes and closed quotations open nothing', () => {
  test.each([
    "The players' union met. The dam is old.",
    "In the '90s the dam broke. The town slept.",
    'It ’ s an old dam. The farms ’ owners know it. The town slept.',
    '“We lost,” Holm said. The dam is old.',
    'She calls it "the lake". The dam is old.',
    "They call them 'losers' here. The dam is old.",
    "Tell 'em the dam is old. The town slept.",
  ])('%s', (text) => {
    expect(new Set(read(text))).toEqual(new Set(['none']));
  });

  test('a quotation ends with its paragraph', () => {
    expect(read('“We lost. The dam is old.\n\nThe town slept on. Nobody came.').slice(2)).toEqual([
      'none',
      'none',
    ]);
  });

  test('a mark that is never closed is forgotten', () => {
    const text = `"We lost the cup that year. ${'The dam is old and grey. '.repeat(60)}`;
    expect(read(text).at(-1)).toBe('none');
  });
});
