import { describe, expect, test } from 'vitest';
import { FINAL_RELATIVE } from '../../../../src/key-points/cuts/final-relative';
import { applyRule } from '../apply-rule';

describe('a relative clause at the end is dropped', () => {
  test.each([
    ['The board approved the dam, which feeds the valley.', 'The board approved the dam.'],
    ['The prize went to Mira Holm, who grew up in Sella.', 'The prize went to Mira Holm.'],
    ['The ferry returned to Porto, where crowds waited.', 'The ferry returned to Porto.'],
    ['The council cut the tax, which pleased the shops.', 'The council cut the tax.'],
    ['The fund sold its shares in Orlo, which makes small cars.', 'The fund sold its shares in Orlo.'],
  ])('%s', (text, expected) => {
    expect(applyRule(FINAL_RELATIVE, text)).toBe(expected);
  });
});

describe('a last clause stays where it limits, hedges, counts or is not the last', () => {
  test.each([
    'Holm founded Paper Mills Inc., which sells books.',
    'Divers found the wreck, where 40 people died.',
    'The ferry struck the pier, which injured a nurse.',
    'The board chose Ruiz, who claims to be a doctor.',
    'The town sued Orlo, which must pay for the spill.',
    'The bank sold the mill, which is worth 3 million.',
    'The board approved the dam, which could flood two farms.',
    'The board approved the dam, which critics said was too high.',
    'The jury freed Anton Ruiz, who denied the charge.',
    'The ferry hit the pier, which killed two sailors.',
    'The fund sold its shares, which had lost 40% in a year.',
    'The prize went to Mira Holm, who has not spoken since.',
    'The board approved the dam, which feeds three towns, and the road.',
    'The dam feeds towns which lie in the valley.',
    'The board sent the plan to Ruiz, who rejected it, and to Holm.',
    'Which of the plans wins, who pays and where the dam will stand.',
    'The police arrested Ruiz, who was suspected of arson.',
    'The board approved the dam, which opens unless the court objects.',
    'The engineer called it "a dam, which feeds three towns."',
  ])('%s', (text) => {
    expect(applyRule(FINAL_RELATIVE, text)).toBe(text);
  });
});
