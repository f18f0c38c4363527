import { describe, expect, test } from 'vitest';
import { MIDDLE_RELATIVE } from '../../../../src/key-points/cuts/middle-relative';
import { applyRule } from '../apply-rule';

describe('a relative clause about the subject is dropped', () => {
  test.each([
    ['The ferry, which was built in Gdansk, sank in May.', 'The ferry sank in May.'],
    ['Mira Holm, who grew up in Sella, won the seat.', 'Mira Holm won the seat.'],
    ['The report, which was written in June, blames the pilot.', 'The report blames the pilot.'],
    ['The explosions, which woke the whole town, wounded 78 people.', 'The explosions wounded 78 people.'],
    [
      'Engineers found that the dam, which feeds three towns, is safe.',
      'Engineers found that the dam is safe.',
    ],
  ])('%s', (text, expected) => {
    expect(applyRule(MIDDLE_RELATIVE, text)).toBe(expected);
  });
});

describe('a relative clause stays where it is restricted, loaded, or part of a list', () => {
  test.each([
    'The ferry, which may have been overloaded, sank in May.',
    'The plant, which must close if the court agrees, was sold.',
    'The mayor, who allegedly took a bribe, resigned.',
    '‘The dam, which I built, is safe,’ the engineer said.',
    'The nurse, who says she was not paid, left the ward.',
    'Anton Ruiz, who denied the charge, left the court.',
    'Anton Ruiz, who was accused of arson, left the court.',
    'Anton Ruiz, who police said was armed, left the bank.',
    'The plant, which has never made a profit, was sold.',
    'The man who sold the mill left town.',
    'The gang, which robbed, beat and threatened drivers, was caught.',
    'The robber, who opened the safe, took the cash and ran.',
    'The crew drove to the pier, which was closed, turned and left.',
    'In Sella, which has two bridges, traffic stopped.',
    'The drug, which only helps at night, was approved.',
    '"The dam, which I built, is safe," the engineer said.',
    'The ferry, which sank, and the tug were raised.',
    'The thief, who lives with Mira Holm, took the car while she was asleep.',
  ])('%s', (text) => {
    expect(applyRule(MIDDLE_RELATIVE, text)).toBe(text);
  });
});
