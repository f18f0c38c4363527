import { describe, expect, test } from 'vitest';
import { analysisOf } from '../../../src/document/analyze';
import { openingOf } from '../../../src/summary/opening';

/** How the second sentence of a text opens. */
function openingOfSecond(sentence: string): string {
  const { tokens, sentences } = analysisOf(`Ana Roldan left the city on Monday. ${sentence}`, {});
  const second = sentences[1];
  return second === undefined ? 'none' : openingOf(tokens, second.firstToken, second.endToken, false);
}

describe('a sentence opens', () => {
  test.each([
    ['pronoun', 'She took the train.'],
    ['pronoun', 'The pair met in Hill Valley in the spring.'],
    ['pronoun', 'The latter is the older of the bridges.'],
    ['pronoun', 'Both were seen at the station.'],
    ['connective', 'But the train was late.'],
    ['connective', 'Another train left at noon.'],
    ['connective', 'The train, however, was late by an hour.'],
    ['connective', 'The mayor also said that the train was late.'],
    ['connective', 'After that, the train was late.'],
    ['pointer', 'The council hopes to ease this burden with a new bridge.'],
    ['pointer', 'The engineers of Hill Valley have never seen such damage.'],
  ])('with a %s: %s', (opening, sentence) => {
    expect(openingOfSecond(sentence)).toBe(opening);
  });

  test.each([
    'The train was late.',
    'The council opens the bridge this week and the tunnel this spring.',
    'A burden falls on the city, and the council hopes to ease this burden with a bridge.',
    'The city has bridges such as the old one at the mill.',
    'The pair programming course starts in spring.',
    'Both the mayor and the council want a new bridge.',
    'The mayor wants not only a bridge but also a tunnel under the river.',
    'The council voted for a bridge, although the engineers of the city had also asked for a tunnel.',
  ])('by itself: %s', (sentence) => {
    expect(openingOfSecond(sentence)).toBe('free');
  });

  test.each([
    ['free', 'These pictures show the new bridge over the river.'],
    ['free', 'It was the day on which the bridge opened.'],
    ['pronoun', 'He was the first who crossed the bridge.'],
  ])('%s at the start of a text: %s', (opening, text) => {
    const { tokens, sentences } = analysisOf(text, {});
    expect(
      sentences.map(({ firstToken, endToken }) => openingOf(tokens, firstToken, endToken, true)),
    ).toEqual([opening]);
  });
});
