import { describe, expect, test } from 'vitest';
import { FINAL_APPOSITION } from '../../../../src/key-points/cuts/final-apposition';
import { applyRule } from '../apply-rule';

describe('what the last name, or the whole, is called at the end is dropped', () => {
  test.each([
    ['The board sold the mill to Orlo, a maker of turbines.', 'The board sold the mill to Orlo.'],
    ['A gang attacked the mill, a mass shooting that has shaken the town.', 'A gang attacked the mill.'],
    ['The board sold the mill, a step that surprised the town.', 'The board sold the mill.'],
    [
      'The mill was sold to Orlo, said Mira Holm, a clerk at the town hall.',
      'The mill was sold to Orlo, said Mira Holm.',
    ],
    [
      'The mill now keeps its files, according to Mira Holm, a change that comes after a long row.',
      'The mill now keeps its files, according to Mira Holm.',
    ],
  ])('%s', (text, expected) => {
    expect(applyRule(FINAL_APPOSITION, text)).toBe(expected);
  });
});

describe('what the claim needs, or what is no apposition, stays', () => {
  test.each([
    'The town bought a lamp, a chair and a bed.',
    'The town bought a lamp, a chair, a bed.',
    'The dam was, and is, a work of art.',
    'The town wants peace, bread, and in my case, a better mill.',
    'The mill was sold in May, a letter from the mayor has shown.',
    'The mayor is accused of fraud, a charge that he rejects.',
    'The mill may be sold, a claim that the board denied.',
    'According to the papers filed by the miller, a clerk at the hall took the money.',
    'The move gives Holm, who once ran a mill, a shorter way to work.',
    'The dam cost 5 coins, a fraction of its price.',
    'The crew found a small, a red and an old ship.',
  ])('%s', (text) => {
    expect(applyRule(FINAL_APPOSITION, text)).toBe(text);
  });
});
