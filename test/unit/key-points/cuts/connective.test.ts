import { describe, expect, test } from 'vitest';
import { CONNECTIVE } from '../../../../src/key-points/cuts/connective';
import { applyRule } from '../apply-rule';

describe('a leading connective is dropped, and the next word gets its capital', () => {
  test.each([
    ['However, the bank raised its rate.', 'The bank raised its rate.'],
    ['But the bank raised its rate.', 'The bank raised its rate.'],
    ['And the bank raised its rate.', 'The bank raised its rate.'],
    ['Meanwhile, Orlo closed two plants.', 'Orlo closed two plants.'],
    ['Moreover, three bridges need repair.', 'Three bridges need repair.'],
    ['In addition, the city will plant trees.', 'The city will plant trees.'],
    ['As a result, trains were late all day.', 'Trains were late all day.'],
    ['For example, Orlo pays half of the fee.', 'Orlo pays half of the fee.'],
    ['On the other hand, rents have fallen.', 'Rents have fallen.'],
    ['So the council voted again.', 'The council voted again.'],
    ['Yet the council voted again.', 'The council voted again.'],
    ['Still, the river rose by night.', 'The river rose by night.'],
    ['Finally, the jury agreed on a winner.', 'The jury agreed on a winner.'],
    ['However, iPhone sales fell in May.', 'iPhone sales fell in May.'],
    ['But élan alone wins no race.', 'Élan alone wins no race.'],
  ])('%s', (text, expected) => {
    expect(applyRule(CONNECTIVE, text)).toBe(expected);
  });
});

describe('what carries meaning stays at the start', () => {
  test.each([
    'However hard the crew pulled, the ship stayed.',
    'But, not just any boat: a ferry of glass and steel.',
    'Unless it rains, the harvest is lost.',
    'Even if it rains, the harvest is lost.',
    'Allegedly, the owner set the fire.',
    'Perhaps the owner set the fire.',
    'Alas, poor growers, the dam broke.',
    'Still waters hid the wreck for years.',
    'So far, nobody has claimed the prize.',
    'So many voters came that the ballots ran out.',
    'Yet another storm hit the coast.',
    'But for the dam, the town would have flooded.',
    'But not every driver agreed.',
    'And then the lights went out.',
    'Instead of a fine, the firm got a warning.',
    'Otherwise, the plant will close in May.',
    'If the vote fails, the plant will close.',
    'In principle, the plan is legal.',
    'For $89, visitors see both museums.',
    'According to police, the road is closed.',
    'After the fire, the owner rebuilt the mill.',
    'First class seats cost twice as much.',
    'Thus far the talks have failed.',
  ])('%s', (text) => {
    expect(applyRule(CONNECTIVE, text)).toBe(text);
  });
});
