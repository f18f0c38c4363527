import { describe, expect, test } from 'vitest';
import { APPOSITION } from '../../../../src/key-points/cuts/apposition';
import { applyRule } from '../apply-rule';

describe('an apposition between a name and its verb is dropped', () => {
  test.each([
    ['Ines Prado, the head of the port, opened the pier.', 'Ines Prado opened the pier.'],
    ['Anton Ruiz, a judge in Sella, dismissed the case.', 'Anton Ruiz dismissed the case.'],
    ['Orlo, the largest carmaker of the region, was sold.', 'Orlo was sold.'],
    ['Sella, the capital of the province, has two bridges.', 'Sella has two bridges.'],
    [
      'Mira Holm, a specialist on rivers at the University of Oslo, told the panel that the dam is safe.',
      'Mira Holm told the panel that the dam is safe.',
    ],
    [
      'Police said that Anton Ruiz, the owner of the mill, was abroad.',
      'Police said that Anton Ruiz was abroad.',
    ],
  ])('%s', (text, expected) => {
    expect(applyRule(APPOSITION, text)).toBe(expected);
  });
});

describe('lists, loaded titles and fronted phrases are no appositions to drop', () => {
  test.each([
    'Ines Prado, the sister of Mira Holm, said that she had left.',
    'Norway, the Netherlands and Spain, signed the treaty.',
    'Orlo, the bank, the city, was sued.',
    'Ines Prado, the reported winner, left the hall.',
    'Anton Ruiz, the convicted arsonist, left the court.',
    'Ines Prado, a mother, worked and studied at night.',
    'Sella, if the court agrees, gets a second bridge.',
    'Norway, the Netherlands, and Spain signed the treaty.',
    'Orlo, the union, the city and the bank agreed on a plan.',
    'Orlo, the union, are close to a deal.',
    'Anton Ruiz, the suspected arsonist, was arrested.',
    'Anton Ruiz, the only witness of the crash, was heard.',
    'Anton Ruiz, a suspect in the fire, was released.',
    'Anton Ruiz, the alleged leader of the gang, was released.',
    'On Monday, the head of the port, opened the pier.',
    'In Sella, the home of the club, fans sang all night.',
    'Anton Ruiz, the owner, based in Oslo, sold the mill.',
    'Mira Holm, a doctor, nursed, fed and housed the children.',
    'The ferry, the bus and the train were late.',
    'After Anton Ruiz, the owner of the mill, left town, prices fell.',
    'Mira Holm, the mayor, and Anton Ruiz opened the pier.',
    '"Anton Ruiz, the owner of the mill, lied," the judge said.',
  ])('%s', (text) => {
    expect(applyRule(APPOSITION, text)).toBe(text);
  });
});
