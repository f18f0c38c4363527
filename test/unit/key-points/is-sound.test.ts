import { describe, expect, test } from 'vitest';
import { isSound } from '../../../src/key-points/is-sound';
import { draftText } from './apply-rule';

describe('a whole sentence is sound', () => {
  test.each([
    'The council approved the dam.',
    'Prado said that the dam is safe.',
    'The man who sold the mill left town.',
    'After the fire, the owner rebuilt the mill.',
    '“The dam is safe,” Holm said (again).',
    'Remove the cover before you clean the filter.',
  ])('%s', (text) => {
    expect(isSound(draftText(text).words)).toBe(true);
  });
});

describe('a fragment, or a sentence with a loose mark, is not', () => {
  test.each([
    'A mill on the river.',
    'The man who sold the mill.',
    'If the vote fails.',
    'Hoping to win the seat.',
    'The council approved the dam," Holm said.',
    'The council (in Sella approved the dam.',
    'The council, , approved the dam.',
    'The council approved the dam,.',
    ', the council approved the dam.',
    'To win the seat.',
  ])('%s', (text) => {
    expect(isSound(draftText(text).words)).toBe(false);
  });
});
