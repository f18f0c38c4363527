import { describe, expect, test } from 'vitest';
import { startsDangling } from './key-points.ts';

describe('startsDangling', () => {
  test.each([
    'He left the company in May.',
    'It then opened a second plant.',
    'However, the plan was dropped.',
    'These figures were revised.',
    "They're ready to sign.",
    'But the court disagreed.',
  ])('holds for %j', (text) => {
    expect(startsDangling(text)).toBe(true);
  });

  test.each([
    'Hearings begin on Monday.',
    'Italy won the match.',
    'It is the first time that a woman leads the bank.',
    'This week the council votes.',
    'So-called smart meters were recalled.',
    'Stillwater mines reopened.',
  ])('does not hold for %j', (text) => {
    expect(startsDangling(text)).toBe(false);
  });
});
