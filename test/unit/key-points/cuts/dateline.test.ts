import { describe, expect, test } from 'vitest';
import { DATELINE } from '../../../../src/key-points/cuts/dateline';
import { applyRule } from '../apply-rule';

describe('a dateline is dropped', () => {
  test.each([
    ['LISBON (Reuters) - The port reopened on Friday.', 'The port reopened on Friday.'],
    ['Lisbon (CNN) -- The port reopened on Friday.', 'The port reopened on Friday.'],
    ['(CNN) The port reopened on Friday.', 'The port reopened on Friday.'],
    ['(CNN) -- The port reopened on Friday.', 'The port reopened on Friday.'],
    ['Porto, Portugal (AP) — Rescuers found the ferry.', 'Rescuers found the ferry.'],
    ['PORTO, March 3 (AFP) — Rescuers found the ferry.', 'Rescuers found the ferry.'],
    ['NEW DELHI — Farmers blocked the road again.', 'Farmers blocked the road again.'],
    ['(The Sella Courier)The port reopened on Friday.', 'The port reopened on Friday.'],
    ['OSLO – The fund sold its shares.', 'The fund sold its shares.'],
    ['Oslo (CNN Business) The fund sold its shares.', 'The fund sold its shares.'],
    ['Oslo (Reuters) - "We sold the shares," the fund said.', '"We sold the shares," the fund said.'],
  ])('%s', (text, expected) => {
    expect(applyRule(DATELINE, text)).toBe(expected);
  });
});

describe('what only looks like a dateline stays', () => {
  test.each([
    'Orlo (ORL) said sales fell in May.',
    'HR-TD is tested on several tasks.',
    "ORLO - the owner of Vanta's mill - said sales fell in May.",
    'Orlo Motors (the carmaker) said sales fell in May.',
    'Porto (Portugal) hosted the talks in May.',
    'The mayor (CNN called him early) won again.',
    'Ines Prado — a doctor — won the seat.',
    'UNESCO said the bridge would be listed.',
    'Oslo (AP) and Bergen share one team.',
    'In Oslo (the capital), the fund sold its shares.',
  ])('%s', (text) => {
    expect(applyRule(DATELINE, text)).toBe(text);
  });
});
