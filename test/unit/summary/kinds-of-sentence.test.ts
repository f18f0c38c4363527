import { describe, expect, test } from 'vitest';
import { analysisOf } from '../../../src/document/analyze';
import { measureFeatures } from '../../../src/summary/features';

/** What a feature says of each sentence of a text. */
function valuesOf(feature: string, text: string): readonly number[] {
  const { signals } = measureFeatures(analysisOf(text, {}), {});
  return [
    ...(signals.flatMap(({ features }) => features).find(({ name }) => name === feature)?.values ?? []),
  ];
}

const TOLD = 'The council approved a new bridge over the river on Tuesday.';
const THEN = 'Building starts in March and takes two years, the mayor said.';

describe('a scrap', () => {
  test.each([
    ['a nod after its speaker', 'Project Manager: Yeah, okay, sure.'],
    ['a speaker with an office and a party', 'The Chair (Ms. Ana Roldan (Hill Valley, Ind.)): Thank you.'],
    ['a word by itself', 'Confidence.'],
  ])('is %s', (_, sentence) => {
    expect(valuesOf('scrap', `${TOLD} ${sentence} ${THEN}`)).toEqual([0, 1, 0]);
  });

  test.each([
    ['what a speaker tells', 'Project Manager: The casing costs eleven euros and the chip four.'],
    ['a list after a colon', 'There are three colours for the casing: red, green and blue.'],
  ])('is not %s', (_, sentence) => {
    expect(valuesOf('scrap', `${TOLD} ${sentence} ${THEN}`)).toEqual([0, 0, 0]);
  });
});

describe('a caption', () => {
  test.each([
    ['points into its picture', 'Ana Roldan (left) meets the engineers who will build the bridge.'],
    ['says who is pictured', 'The engineers are pictured at the site of the new bridge in Hill Valley.'],
    ['has a label', 'Ready at last: The bridge in Hill Valley will open to traffic in the spring.'],
  ])('%s', (_, sentence) => {
    expect(valuesOf('caption', `${TOLD} ${sentence} ${THEN}`)).toEqual([0, 1, 0]);
  });

  test.each([
    ['an aside', 'The engineers (most of them from Hill Valley) left the site at noon.'],
    ['a time', 'The bridge opens at 10: The mayor will cross it first.'],
    ['what the left says', 'Members of the left voted against the bridge and its cost.'],
  ])('is not %s', (_, sentence) => {
    expect(valuesOf('caption', `${TOLD} ${sentence} ${THEN}`)).toEqual([0, 0, 0]);
  });
});

test('word classes are shares of the tokens of a sentence', () => {
  // "Ships", "sail" and the full stop; "slowly" is an adverb.
  expect(valuesOf('adverbs', 'Ships sail slowly. Ships carry grain.')).toEqual([1 / 4, 0]);
});
