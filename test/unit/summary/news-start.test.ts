import { describe, expect, test } from 'vitest';
import { analysisOf } from '../../../src/document/analyze';
import { measureFeatures } from '../../../src/summary/features';

function valuesOf(feature: string, text: string): readonly number[] {
  const { signals } = measureFeatures(analysisOf(text, {}), {});
  return [
    ...(signals.flatMap(({ features }) => features).find(({ name }) => name === feature)?.values ?? []),
  ];
}

const NEWS =
  'The council of Hill Valley approved a new bridge over the Linden river on Tuesday, mayor Ana Roldan said.';
const REST = [
  'The bridge will cost 40 million euros and replaces a ferry, Roldan told the council.',
  'Hill Valley has waited for a bridge over the Linden for twenty years.',
  'Engineers will begin with the pillars of the bridge in March, the mayor said.',
  'The council wants the river to stay open to ships of the valley.',
  'The ferry on the Linden river will run until the bridge is open.',
].join(' ');

describe('the place of a sentence', () => {
  test('counts from the first where that tells the news', () => {
    const [first, second, third] = valuesOf('rank-from-news', `${NEWS} ${REST}`);
    expect(first).toBeGreaterThan(0.9);
    expect(second).toBeLessThan(0.6);
    expect(third).toBeLessThan(0.4);
  });

  test.each([
    ['a scene', 'It was still dark outside. He was pulling on his boots when somebody knocked.'],
    ['a question', 'Who needs sleep? You and I do, and so does everybody else we know.'],
    ['somebody speaking', '"I could not believe my eyes." "We were all so happy that we cried."'],
    ['a saying', 'Good things take time. Sometimes they take a very long time indeed.'],
  ])('counts from behind %s', (_, opening) => {
    const text = `${opening} ${NEWS} ${REST}`;
    const [first, second, third] = valuesOf('rank-from-news', text);
    expect(third).toBeGreaterThan(0.65);
    expect(first).toBeLessThan(0.3);
    expect(second).toBeLessThan(0.3);
    const [before, , told] = valuesOf('before-news', text);
    expect(before).toBeGreaterThan(0.7);
    expect(told).toBeLessThan(0.2);
  });
});
