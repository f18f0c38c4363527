import { describe, expect, test } from 'vitest';
import { isCaption } from '../../../src/key-points/label';
import { draftText } from './apply-rule';

const NAMES: ReadonlySet<string> = new Set(['Holm', 'Mira', 'Orlo', 'Sella']);
const read = (text: string): boolean => isCaption(draftText(text).words, (word) => NAMES.has(word));

describe("a picture's caption under a label is told", () => {
  test.each([
    'Emotional: Holm hugs his wife at the end of the race.',
    'Vital: The dam was built to last a century.',
    'Pictured: the new dam in the valley of Sella was opened in May.',
    "'Invasion': The latest of the ships was seen near Sella.",
    'Two steps from glory: Holm was beaten by Ruiz.',
    'Major break: Holm went to Sella and won the race.',
    'At ease: The two talk between the shots.',
    'Let us talk dams: The new plan, with its date and its place.',
    'The new dam was opened by Holm, pictured here in May.',
  ])('%s', (text) => {
    expect(read(text)).toBe(true);
  });
});

describe('a speaker, a clause, a score and a list of one sentence are no caption', () => {
  test.each([
    'Holm: We will win the race.',
    'Mira Holm: "We will win the race."',
    'Orlo 4, Sella 3: Ruiz scored twice in the last minutes.',
    'The mayor made it plain: The dam will go.',
    'The plan has two parts: The wall is built, and the lake is filled.',
    'Warning: the dam is not safe.',
    'Holm was pictured leaving the hall.',
  ])('%s', (text) => {
    expect(read(text)).toBe(false);
  });
});
