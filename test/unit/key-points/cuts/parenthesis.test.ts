import { describe, expect, test } from 'vitest';
import { PARENTHESIS } from '../../../../src/key-points/cuts/parenthesis';
import { applyRule } from '../apply-rule';

describe('a parenthesis is dropped', () => {
  test.each([
    [
      'On Monday, a grey shark (the largest so far) was seen off the pier.',
      'On Monday, a grey shark was seen off the pier.',
    ],
    ['In the old hall (built of oak), Holm spoke.', 'In the old hall, Holm spoke.'],
    ['The trail (which opened in 1921) runs along the cliff.', 'The trail runs along the cliff.'],
    ['Workers moved 40 tons (88,000 pounds) of rock.', 'Workers moved 40 tons of rock.'],
    ['The Port Safety Board (PSB) closed the pier.', 'The Port Safety Board closed the pier.'],
    ['The Board for Safety in Ports (BSP) met in May.', 'The Board for Safety in Ports met in May.'],
    ['Guests pay at the desk (cards are welcome).', 'Guests pay at the desk.'],
    ['The choir (its members are all farmers) sang twice.', 'The choir sang twice.'],
    ['The mill (built by "Old Tom" Hale) burned down.', 'The mill burned down.'],
    [
      'The fund (Europe’s largest), which is Norwegian, sold shares.',
      'The fund, which is Norwegian, sold shares.',
    ],
  ])('%s', (text, expected) => {
    expect(applyRule(PARENTHESIS, text)).toBe(expected);
  });
});

describe('a parenthesis that the claim needs stays', () => {
  test.each([
    'In the days after the vote (in the spring of last year) the board denunciation came.',
    'When the dam broke (in the first days of May) the town fled.',
    'Harbour Church (USA) changed its rules.',
    'Most guests (at least the older ones) stayed.',
    'The toll (estimated at forty) shocked the town.',
    'The owner (a suspect in the fire) left town.',
    'The plan (pending a vote) starts in May.',
    'Ruiz fought on both sides (for the crown and then for the town.)',
    'The Farm Advice (Scotland) Act changed the rules.',
    'Guests who look rich (and paid for it) cannot complain.',
    'The (former) mayor opened the bridge.',
    'The person(s) in the car ran away.',
    'Voters (but not in Sella) chose the lake plan.',
    'The drug works (if taken at night) in most patients.',
    'The fire killed nine (police said eleven) in the mill.',
    'The blaze (allegedly set by the owner) destroyed the mill.',
    'The owner (who denied the charge) left town.',
    'The plant may (or may not) close in May.',
    'The board chose (1) a name and (2) a site.',
    'Clause 4 (b) covers the cost of repair.',
    'Every shop (except the bakery) was flooded.',
    'The coach said "we (the team) lost our nerve" on air.',
    'The club (Tom Hale runs it) says he will stay.',
    'The bell, (1865), rang for an hour.',
    '‘They (the crew) lost their nerve,’ the coach said.',
    'The band played the ballad (Down by) The River twice.',
    'The treaty (unless it is renewed) ends in June.',
  ])('%s', (text) => {
    expect(applyRule(PARENTHESIS, text)).toBe(text);
  });
});
