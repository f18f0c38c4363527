import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/document/analyze';
import { summarize } from '../../../src/summary/summarize';
import { HARBOUR, LIGHTHOUSE, MEETING } from './texts';

describe('every sentence of a summary is a slice of the text', () => {
  test.each([HARBOUR, LIGHTHOUSE, MEETING])('%#', (text) => {
    const document = analyze(text);
    for (const sentence of summarize(document, { sentences: 6 }).sentences) {
      expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
      expect(document.sentences[sentence.index]).toMatchObject({
        start: sentence.start,
        end: sentence.end,
        paragraph: sentence.paragraph,
      });
    }
  });

  test('sentences of one paragraph are joined by a space, paragraphs by a blank line', () => {
    const text = 'Rye is sown in autumn. Oats are sown in spring.\n\nBarley is cut in July.';
    expect(summarize(text).text).toBe(text);
  });
});

describe('orderBy', () => {
  test('gives the same sentences, in the order of the text or best first', () => {
    const byOffset = summarize(HARBOUR, { sentences: 5 }).sentences;
    const byRank = summarize(HARBOUR, { sentences: 5, orderBy: 'rank' }).sentences;
    const starts = byOffset.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(new Set(byRank.map(({ start }) => start))).toEqual(new Set(starts));
    const scores = byRank.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });
});

describe('reasons', () => {
  test.each([HARBOUR, LIGHTHOUSE, MEETING])('add up to the score, but for its scale: %#', (text) => {
    const { sentences } = summarize(text, { sentences: 9, query: 'crane keeper rubber' });
    const points = sentences.map(({ score, reasons }) => ({
      score,
      sum: reasons.reduce((sum, { contribution }) => sum + contribution, 0),
    }));
    const low = points.reduce((a, b) => (b.score < a.score ? b : a));
    const high = points.reduce((a, b) => (b.score > a.score ? b : a));
    expect(high.score).toBeGreaterThan(low.score);
    const slope = (high.sum - low.sum) / (high.score - low.score);
    expect(slope).toBeGreaterThan(0);
    for (const { score, sum } of points) expect(sum).toBeCloseTo(low.sum + slope * (score - low.score), 9);
  });

  test('come largest first, each signal once, none of them zero', () => {
    for (const { reasons } of summarize(HARBOUR).sentences) {
      const contributions = reasons.map(({ contribution }) => contribution);
      expect(contributions).toEqual([...contributions].sort((a, b) => b - a));
      expect(new Set(reasons.map(({ signal }) => signal)).size).toBe(reasons.length);
      expect(contributions).not.toContain(0);
    }
  });

  test('scores lie between 0 and 1, and the best sentence has 1', () => {
    const { sentences } = summarize(LIGHTHOUSE, { sentences: 20 });
    expect(Math.max(...sentences.map(({ score }) => score))).toBe(1);
    expect(Math.min(...sentences.map(({ score }) => score))).toBeGreaterThanOrEqual(0);
  });
});

describe('a query leans the choice', () => {
  test.each([
    ['helicopter food', 'A helicopter will bring food and letters every second week.'],
    ['which languages', 'Moss, 44, has worked on supply ships and speaks four languages.'],
    ['When were automatic lamps installed?', 'Automatic lamps replaced the last keeper in 1995.'],
    ['boats aground', 'Since then three fishing boats have run aground near the rock.'],
  ])('%s', (query, expected) => {
    expect(summarize(LIGHTHOUSE, { query, length: 'short' }).text).toBe(expected);
  });

  test('and says so', () => {
    const [first] = summarize(LIGHTHOUSE, { query: 'helicopter food', length: 'short' }).sentences;
    expect(first?.reasons[0]?.signal).toBe('query');
  });

  test.each(['', '   ', 'of the and', 'zeppelin', 'constructor __proto__'])(
    'one without a word of the text changes nothing: %j',
    (query) => {
      expect(summarize(LIGHTHOUSE, { query }).text).toBe(summarize(LIGHTHOUSE).text);
    },
  );
});

describe('a title leans the choice', () => {
  const text =
    'Three roads lead into Marlow. A bakery stands on the square. The school has 80 pupils. ' +
    'Bees are kept on the roof of the library. Buses leave every hour.';

  test.each([
    ['The school and its pupils', 'The school has 80 pupils.'],
    ['Bees on the library roof', 'Bees are kept on the roof of the library.'],
  ])('%s', (title, expected) => {
    const summary = summarize(text, { title, sentences: 1 });
    expect(summary.text).toBe(expected);
    expect(summary.title).toBe(title);
    expect(summary.sentences[0]?.reasons.map(({ signal }) => signal)).toContain('title');
  });

  test('without one there is none, and no reason names it', () => {
    const summary = summarize(text);
    expect(summary).not.toHaveProperty('title');
    for (const { reasons } of summary.sentences) {
      expect(reasons.map(({ signal }) => signal)).not.toContain('title');
    }
  });
});

describe('what is not the text itself is never chosen', () => {
  test.each(['Old harbour crane', 'By Ruth Calloway', 'Cost and doubts', 'Subscribe'])('%s', (piece) => {
    const { text } = summarize(HARBOUR, { sentences: 100, diversity: 0 });
    expect(text).not.toContain(piece);
  });

  test("the author's own points are left to the key points", () => {
    const points = 'Ferries stop in June\n\nKey points\n\n- The ferry ends.\n- A bridge opens.\n\n';
    const body =
      'The ferry to Haldon stops in June after 200 years. A bridge opens two weeks later. ' +
      'The crew of nine will work on the bridge, the town said.';
    const { sentences } = summarize(points + body, { sentences: 10, diversity: 0 });
    expect(sentences).toHaveLength(3);
    for (const { start } of sentences) expect(start).toBeGreaterThanOrEqual(points.length);
  });
});

describe('small and odd inputs', () => {
  test.each(['', ' ', '\n\n\t', '\u00a0'])('blank %j gives an empty summary', (text) => {
    expect(summarize(text)).toEqual({ text: '', sentences: [], truncated: false });
  });

  test.each(['Rain', 'It rained.', 'constructor', '__proto__ toString valueOf', '...and then?'])(
    '%j is its own summary',
    (text) => {
      expect(summarize(text).text).toBe(text);
      expect(summarize(text).sentences[0]?.score).toBe(1);
    },
  );

  test('a list alone is summarized by its items', () => {
    const items = ['Sow rye in autumn', 'Water the oats twice', 'Cut barley in July', 'Dry hops in a loft'];
    const { sentences } = summarize(items.map((item) => `- ${item}`).join('\n'), { sentences: 2 });
    expect(sentences).toHaveLength(2);
    for (const { text } of sentences) expect(items.some((item) => text.includes(item))).toBe(true);
  });

  test('property names of objects are words like any other', () => {
    const text =
      'The constructor calls __proto__ twice. Every toString has a valueOf beside it. ' +
      'The constructor of hasOwnProperty is a constructor.';
    expect(summarize(text, { sentences: 3, diversity: 0 }).sentences).toHaveLength(3);
  });

  test('the same call gives the same summary', () => {
    expect(summarize(MEETING)).toEqual(summarize(MEETING));
  });
});

describe('where there is little room', () => {
  const story =
    'The council of Hill Valley voted on Tuesday to close the old stone bridge over the river to all traffic for two ' +
    'years, after engineers said that its middle arch could fall in the next flood. ' +
    'Mayor Ana Roldan said on Tuesday that the council had closed the bridge. ' +
    'The bridge was built in 1874. ' +
    'Engineers said that the arch had cracks in it. ' +
    'The river flooded the valley in 2019, officials said.';

  test('one sentence of news is the one that tells it, long as it is', () => {
    expect(summarize(story, { sentences: 1 }).sentences[0]?.index).toBe(0);
    expect(summarize(`River bridge closes. ${story}`, { length: 'short' }).text).toContain(
      'council of Hill Valley voted',
    );
  });

  test.each([{ words: 45 }, { words: 60 }, { characters: 300 }])('%o holds what opens the news', (budget) => {
    expect(summarize(story, budget).sentences[0]?.index).toBe(0);
  });

  test('a sentence says so in its reasons', () => {
    const [only] = summarize(story, { sentences: 1 }).sentences;
    expect(only?.reasons.map(({ signal }) => signal)).toContain('position');
    expect(only?.score).toBe(1);
  });
});
