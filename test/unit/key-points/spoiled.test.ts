import { describe, expect, test } from 'vitest';
import { endsOpen, hasSpacedEnd, isSpoiled } from '../../../src/key-points/spoiled';
import { draftText } from './apply-rule';

describe('what the text spoiled is told', () => {
  test.each([
    'The town put flour in the. food basket on Monday.',
    'The board has a. holistic plan for the dam.',
    'Ruiz scored from a free kick Ticket prices? Entry was free for all.',
    'The crew left the page.Click on it to read more.',
    'The dam (built in May)Holm said would hold.',
    'The dam broke on Monday,the mayor said.',
    'Omega fats in fish This is the kind that doctors praise.',
    'Holm was carried off the pitch He will miss the cup.',
    'A guide to the dams of the valley One of the oldest broke in May.',
    'The carmaker sues a rival over its plans and …',
  ])('%s', (text) => {
    expect(isSpoiled(draftText(text).words)).toBe(true);
  });
});

describe('a sound sentence is not', () => {
  test.each([
    'Yahoo! said it would close the office.',
    'The U.S. economy grew by 3.5 per cent.',
    'Holm reads The Times and The New Valley Post.',
    'The talks at orlo.com were about Node.js and the price, approx. three coins.',
    '“The dam is safe.” Holm said.',
    '"Will it hold?" Holm asked.',
    'The film It Rained All Night won a prize.',
    'A player at No. 8 of J. K. Holm Ltd. signed.',
    'Person(s) in the hall must leave.',
    'Holm, Ruiz & Co. sold 1,200 bells.',
  ])('%s', (text) => {
    expect(isSpoiled(draftText(text).words)).toBe(false);
  });
});

test.each([
  ['The dam broke', true, false],
  ['The dam broke.', false, false],
  ['The dam broke .', false, true],
  ['Holm said “the dam broke.”', false, false],
  ['The dam broke (in May)', true, false],
])('%s: ends open %s, behind a space %s', (text, isOpen, isSpaced) => {
  const { words } = draftText(text);
  expect(endsOpen(words)).toBe(isOpen);
  expect(hasSpacedEnd(words)).toBe(isSpaced);
});
