import { describe, expect, test } from 'vitest';
import { renderPoint } from '../../../src/key-points/render-point';
import { draftText } from './apply-rule';

const tidied = (text: string): string => renderPoint({ ...draftText(text), isTidied: true }).text;

describe('spaces that parted a mark from its word are left out', () => {
  test.each([
    ['It is the valley ’ s oldest dam .', 'It is the valley’s oldest dam.'],
    ['The owners don ’ t agree .', 'The owners don’t agree.'],
    ['The dam ( built in May ) broke , Holm said .', 'The dam (built in May) broke, Holm said.'],
    ["' The dam is old, ' Holm said.", "'The dam is old,' Holm said."],
    ["Holm called it 'an old wall '.", "Holm called it 'an old wall'."],
    ['Holm called it ‘ reckless ’ at once.', 'Holm called it ‘reckless’ at once.'],
    ['" The dam is old , " Holm said .', '"The dam is old," Holm said.'],
    ['The dam broke,  and\nthe mill was lost.', 'The dam broke, and the mill was lost.'],
    ['The farms ’ owners left .', 'The farms’ owners left.'],
  ])('%s', (text, expected) => {
    expect(tidied(text)).toBe(expected);
  });
});

describe('spaces that belong there stay', () => {
  test.each([
    "The players' union said 'no' in the '90s.",
    'Holm ("Old Tom") dug the "grey" dam.',
    'The dam -- an old one - is safe.',
    'Orlo 4, Sella 3 – a match to remember.',
    'It costs $ 5 and 60 per cent of the fee.',
    'Add .NET to the list.',
  ])('%s', (text) => {
    expect(tidied(text)).toBe(text);
  });
});

test('a draft that is not tidied keeps them', () => {
  const text = 'It is the valley ’ s oldest dam .';
  expect(renderPoint(draftText(text))).toEqual({ text, edits: [] });
});
