import { describe, expect, test } from 'vitest';
import { TRAILING_PARTICIPLE } from '../../../../src/key-points/cuts/trailing-participle';
import { applyRule } from '../apply-rule';

describe('a phrase in -ing at the end is dropped', () => {
  test.each([
    ['The storm hit the coast, raising fears of a flood.', 'The storm hit the coast.'],
    ['The court rejected the appeal, clearing the way for the dam.', 'The court rejected the appeal.'],
    ['The fund sold its shares, sending the price down.', 'The fund sold its shares.'],
    ['The crew left the ship, leaving the cargo behind.', 'The crew left the ship.'],
    [
      'The mayor signed the plan, provided the bank agrees, hoping for rain.',
      'The mayor signed the plan, provided the bank agrees.',
    ],
    ['The bank cut its rate again, finally giving borrowers some relief.', 'The bank cut its rate again.'],
  ])('%s', (text, expected) => {
    expect(applyRule(TRAILING_PARTICIPLE, text)).toBe(expected);
  });
});

describe('a last phrase in -ing stays where it counts, hedges, cites or is part of the clause', () => {
  test.each([
    'A group of fans was filmed at the port, appearing to stop a ferry.',
    'The storm hit the coast, killing two sailors.',
    'The plan costs little compared with related, competing plans.',
    'The bus left the road, wounding the driver.',
    'The court froze the fund, claiming fraud.',
    'The fund cut its stake, losing 5% in a day.',
    '‘We lost the cup, leaving the field in tears,’ the coach said.',
    'The storm hit the coast, injuring dozens.',
    'The blast tore through the mill, destroying the roof.',
    'The fund sold its shares, raising $40 million.',
    'The fund sold its shares, pocketing two million.',
    'The film shows the clerk, armed with a knife, pouring oil.',
    'The paper reported the sale, citing two officials.',
    'The dam is safe, according to the engineers.',
    'The mayor resigned, saying she was tired.',
    'The mayor left office, denying the charge.',
    'The gang lived by robbing, beating and threatening drivers.',
    'The law is about exposing, punishing and shaming fraud.',
    'After years of debt, raising taxes hurts the town.',
    'The dam will open, barring a new appeal.',
    'The fee is due, depending on income.',
    'The dam will open in May, following a long dispute.',
    'The rate fell, possibly ending the crisis.',
    'The club lost again, not scoring once.',
    'The prize went to three towns, including Sella.',
    'Prices rose sharply in the evening.',
    'The engineer said, "We lost, leaving the cup behind."',
  ])('%s', (text) => {
    expect(applyRule(TRAILING_PARTICIPLE, text)).toBe(text);
  });
});
