import { expect, test } from 'vitest';
import { analysisOf } from '../../src/document/analyze';
import { readWithWink } from '../../src/engines/wink';
import { groupNames } from '../../src/entities/group-names';
import { analyze, extractEntities } from '../../src/index';
import { isTangled } from '../../src/markdown/is-tangled';
import { contextOf, traitsOf } from '../../src/summary/features';
import { trackChosen } from '../../src/summary/overlap';
import type { RankedSentence } from '../../src/summary/ranking';
import { readTurns } from '../../src/summary/turns';

// What docs/how-it-works.md says is capped, in its order.

const numbered = <T>(count: number, make: (number: number) => T): T[] =>
  Array.from({ length: count }, (_, number) => make(number));

test('a sentence of more than 250 tokens is parted', () => {
  const { sentences, text } = analyze(`The mill ${'ground corn, '.repeat(300)}and stopped.`);
  expect(sentences.length).toBeGreaterThan(2);
  for (const { start, end } of sentences) {
    expect(readWithWink(text.slice(start, end)).values.length).toBeLessThanOrEqual(250);
  }
});

test('characters without a space are read in pieces of 128', () => {
  expect(readWithWink('a'.repeat(300)).values.map(({ length }) => length)).toEqual([128, 128, 44]);
});

test('markdown of more than 3,000 marks in a paragraph, or a hundred lists deep, is read as plain text', () => {
  expect(isTangled(`${'*a* '.repeat(1_400)}end.`)).toBe(false);
  expect(isTangled(`${'*a* '.repeat(1_600)}end.`)).toBe(true);
  expect(isTangled(`${'- '.repeat(90)}deep`)).toBe(false);
  expect(isTangled(`${'- '.repeat(110)}deep`)).toBe(true);
});

test('a title is compared up to its 500th character', () => {
  const text = 'Ines Prado met Mira Holm in Sella. Mira Holm thanked Ines Prado.';
  const salienceOf = (title: string): number =>
    extractEntities(text, { title }).find(({ name }) => name === 'Mira Holm')?.salience ?? 0;
  const plain = salienceOf('x '.repeat(300));
  expect(salienceOf(`Mira Holm ${'x '.repeat(300)}`)).toBeGreaterThan(plain);
  expect(salienceOf(`${'x '.repeat(300)} Mira Holm`)).toBe(plain);
});

test('a surname of more than eight people belongs to none', () => {
  const groupsOf = (people: number): number => {
    const names = [
      ...numbered(people, (number) => `${FIRST_NAMES[number]} Holm`),
      ...numbered(20, () => 'Anna Holm'),
      'Holm',
    ];
    const mentions = names.map((text, index) => ({
      type: 'person' as const,
      text,
      start: index * 100,
      end: index * 100 + text.length,
      sentence: index,
      firstToken: index * 10,
      endToken: index * 10 + 1,
    }));
    return groupNames(mentions).length;
  };
  expect(groupsOf(7)).toBe(7);
  expect(groupsOf(8)).toBe(8);
  expect(groupsOf(9)).toBe(10);
});

test('the 25th speaker has no number', () => {
  const text = numbered(
    60,
    (number) => `Speaker${String.fromCharCode(65 + (number % 30))}: We have to mend the dam now.`,
  );
  const analysis = analysisOf(text.join('\n'), {});
  const turnOf = readTurns(analysis);
  const speakers = analysis.sentences.map((sentence) => turnOf(sentence).speaker);
  expect(Math.max(...speakers)).toBe(24);
  expect(speakers).toContain(0);
});

test('a stem is looked up in 64 chosen sentences', () => {
  const SHARED = 1;
  const sentence = (own: number): RankedSentence =>
    ({ candidate: { terms: [SHARED, own] } }) as unknown as RankedSentence;
  const repeatsLast = (chosen: number): boolean => {
    const tracked = trackChosen(0.5);
    for (const own of numbered(chosen, (number) => number + 10)) tracked.add(sentence(own));
    return tracked.repeats(sentence(chosen + 9));
  };
  expect(repeatsLast(64)).toBe(true);
  expect(repeatsLast(65)).toBe(false);
});

test('the first 4,000 tokens tell what a text is like', () => {
  const news = 'The council said on Monday that it had sold the mill. '.repeat(400);
  const traits = (text: string) => traitsOf(contextOf(analysisOf(text, {})));
  const talk = 'Yeah, so, um, I think we know that. '.repeat(400);
  expect(traits(news + talk).get('small talk')).toBe(0);
  expect(traits(talk + news).get('small talk')).toBeGreaterThan(0);
});

const FIRST_NAMES = ['Anna', 'Bert', 'Cora', 'Dora', 'Emil', 'Fred', 'Gina', 'Hugo', 'Iris', 'Jane'];
