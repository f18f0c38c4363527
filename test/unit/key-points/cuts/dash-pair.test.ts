import { describe, expect, test } from 'vitest';
import { DASH_PAIR } from '../../../../src/key-points/cuts/dash-pair';
import { applyRule } from '../apply-rule';

describe('words between two dashes are dropped', () => {
  test.each([
    ['The necklace -- a gift from the king -- was stolen.', 'The necklace was stolen.'],
    ['The necklace — a gift from the king — was stolen.', 'The necklace was stolen.'],
    ['The necklace—a gift from the king—was stolen.', 'The necklace was stolen.'],
    ['The necklace – a gift from the king – was stolen.', 'The necklace was stolen.'],
    ['The necklace - a gift from the king - was stolen.', 'The necklace was stolen.'],
    [
      'Divers found the bell -- the last part of the wreck -- near the pier.',
      'Divers found the bell near the pier.',
    ],
    ['The mayor -- he and his wife own the mill -- voted for the dam.', 'The mayor voted for the dam.'],
  ])('%s', (text, expected) => {
    expect(applyRule(DASH_PAIR, text)).toBe(expected);
  });
});

describe('dashes that are no pair, or hold what the claim needs, stay', () => {
  test.each([
    'The team plays in Sella -- a mill town -- where the club was founded.',
    'The prize went to Holm -- a miller -- who built the dam.',
    'According to a report released at the start of the fair -- the oldest of the valley -- sales will rise.',
    'Holm left the race in 2001 -- with a bad knee -- a step that she regrets.',
    'The plane that fell into the lake -- killing its crew -- had turned back.',
    'The voters of Sella, Ohio -- a mill town -- chose Holm.',
    'The season 2010–2014 was dry and 2015–2016 was wet.',
    'Had the dam broken -- as many feared -- the mill was lost.',
    'When the dam broke -- a year after the war -- it drowned the mill.',
    'The voters -- a third of them, anyway -- want the dam.',
    'The crew -- at least the older men -- stayed on board.',
    'The drug -- mostly in children -- lowers the fever.',
    'The owner -- reportedly in debt -- sold the mill.',
    'The dam -- according to the builders -- will last a century.',
    '‘The dam -- our pride -- broke,’ the engineer said.',
    'The plan is simple -- build the dam first.',
    'The mill -- built in 1901 -- burned -- and nobody knows why.',
    'The dam -- if it is ever built -- will feed three towns.',
    'The owner -- who denies the charge -- sold the mill.',
    'The fire -- police said it was arson -- spread to the pier.',
    'The town picked its coach - Hale, and its new captain - Prado.',
    'The mill - Tom Hale built it - made him rich.',
    'The vote -- not the first -- failed again.',
    'The drug -- but only at night -- helps most patients.',
    'The owner will pay whoever finds - and returns - the stolen cup.',
    'I hate the lake - it scares me at night - for it is dark.',
    'Only half of the farms -- that stand by the river -- were insured.',
    'Ruiz made a choice -- to leave the valley for good -- with a heavy heart.',
    'Even in the hills -- a dry and stony land -- farmers grow rice.',
    'A well-known author and a first-rate cook won.',
    '"The dam -- our pride and joy -- broke," the engineer said.',
    'Three boats -- the Alma, the Brisa and the Cora -- and a raft sank.',
  ])('%s', (text) => {
    expect(applyRule(DASH_PAIR, text)).toBe(text);
  });
});
