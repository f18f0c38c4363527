import { describe, expect, test } from 'vitest';
import { analysisOf, analyze } from '../../../../src/document/analyze';
import { summarize } from '../../../../src/index';

const PROSE = [
  'The mill on the lower river opened its gates to the public on Monday for the first time in forty years.',
  'Its wheel was taken apart in the winter, and eleven volunteers cleaned each of the ninety paddles by hand.',
  'Visitors may see the stones turn on Saturdays, and flour is sold in the yard as long as there is any.',
  'The town paid for the roof, while the wheel was a gift of a bakery that has used the mill since 1911.',
];

function repeatsOf(lines: readonly string[]): readonly string[] {
  const { text, sentences } = analysisOf(lines.join('\n\n'), {});
  return sentences
    .filter(({ isRepeat }) => isRepeat === true)
    .map(({ start, end }) => text.slice(start, end));
}

describe('a sentence that the text has twice', () => {
  test('is a repeat the second time, and stays text', () => {
    expect(repeatsOf([...PROSE, PROSE[1] ?? ''])).toEqual([PROSE[1]]);
    const roles = analyze([...PROSE, PROSE[1] ?? ''].join('\n\n')).sentences.map(({ role }) => role);
    expect(new Set(roles)).toEqual(new Set(['body']));
  });

  test('is found within a paragraph', () => {
    expect(repeatsOf([...PROSE, `${PROSE[1]} It rained all day.`])).toEqual([PROSE[1]]);
  });

  test('makes a copy of a paragraph that is mostly such sentences', () => {
    const copy = [...PROSE, 'And read on here.'].join(' ');
    expect(repeatsOf([...PROSE, copy])).toEqual([...PROSE, 'And read on here.']);
  });

  test('stands in a summary once', () => {
    const { sentences } = summarize([...PROSE, PROSE.join(' ')].join('\n\n'), { sentences: 8, diversity: 0 });
    expect(sentences.map(({ text }) => text)).toEqual(PROSE);
  });
});

describe('no repeat', () => {
  test.each<[string, readonly string[]]>([
    ['a short answer', [...PROSE, 'It turns again.', ...PROSE.slice(0, 0), 'It turns again.']],
    ['a sentence with another figure', [...PROSE, PROSE[3]?.replace('1911', '1912') ?? '']],
    [
      'what the author’s list of points says first',
      ['Key points:', `• ${PROSE[0]}\n• ${PROSE[2]}`, ...PROSE],
    ],
    ['what the page says above its text', [`${PROSE[0]} All rights reserved.`.slice(-20), ...PROSE]],
  ])('is %s', (_, lines) => {
    expect(repeatsOf(lines)).toEqual([]);
  });
});
