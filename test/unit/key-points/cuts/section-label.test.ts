import { describe, expect, test } from 'vitest';
import { SECTION_LABEL } from '../../../../src/key-points/cuts/section-label';
import { applyRule } from '../apply-rule';

describe("a section's label, and a name told twice, are dropped", () => {
  test.each([
    ['RESULTS: The dam held in all tests.', 'The dam held in all tests.'],
    ['Conclusion: The dam is safe.', 'The dam is safe.'],
    ['Mira Holm: Mira Holm won the race.', 'Mira Holm won the race.'],
  ])('%s', (text, expected) => {
    expect(applyRule(SECTION_LABEL, text)).toBe(expected);
  });
});

describe('another word before a colon stays', () => {
  test.each([
    'Mira Holm: We won the race.',
    'Warning: The dam is not safe.',
    'Results: none of the dams held.',
    'Holm: Holm',
  ])('%s', (text) => {
    expect(applyRule(SECTION_LABEL, text)).toBe(text);
  });
});
