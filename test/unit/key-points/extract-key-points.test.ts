import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PrecisError } from '../../../src/contract/errors';
import type { KeyPoint } from '../../../src/contract/types';
import { countWords } from '../../../src/contract/words';
import { analyze } from '../../../src/document/analyze';
import { extractKeyPoints } from '../../../src/key-points/extract-key-points';
import { rebuildPoint } from './rebuild-point';
import { LEANING, PLAIN } from './texts';

const ARTICLE = PLAIN.join(' ');
const LISTED = `The dam of Sella\n\nThe council of Sella met for six hours.\n\nKey points:\n\n- The council approved the dam by 9 votes to 4.\n- Works begin in May.\n- Farmers will appeal.\n\n${ARTICLE}\n`;

const texts = (points: readonly KeyPoint[]): readonly string[] => points.map((point) => point.text);

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

describe('length', () => {
  test.each([
    [{}, 5],
    [{ length: 'short' }, 3],
    [{ length: 'medium' }, 5],
    [{ length: 'long' }, 7],
    [{ limit: 1 }, 1],
    [{ limit: 6 }, 6],
  ] as const)('%j gives %i points of a text with enough', (options, count) => {
    expect(extractKeyPoints(ARTICLE, options)).toHaveLength(count);
  });

  test('a point is never longer than maxWords', () => {
    for (const maxWords of [5, 8, 12, 20, 35]) {
      const points = extractKeyPoints([...PLAIN, ...LEANING].join(' '), { maxWords, limit: 20 });
      for (const { text } of points) expect(countWords(text)).toBeLessThanOrEqual(maxWords);
    }
  });

  test('a longer ceiling gives at least one point where there was one', () => {
    expect(extractKeyPoints(ARTICLE, { maxWords: 9 }).length).toBeGreaterThan(0);
  });
});

describe('an author’s list', () => {
  test('comes first, as it stands, and is filled up without repeats', () => {
    const points = extractKeyPoints(LISTED);
    expect(points.map(({ origin }) => origin)).toEqual([
      'author',
      'author',
      'author',
      'extracted',
      'extracted',
    ]);
    expect(texts(points).slice(0, 3)).toEqual([
      'The council approved the dam by 9 votes to 4.',
      'Works begin in May.',
      'Farmers will appeal.',
    ]);
    expect(texts(points)).not.toContain(PLAIN[0]);
  });

  test('is left out of what is extracted when it is ignored', () => {
    const points = extractKeyPoints(LISTED, { authored: 'ignore', limit: 20 });
    expect(points.every(({ origin }) => origin === 'extracted')).toBe(true);
    expect(texts(points)).not.toContain('Works begin in May.');
  });

  test('is cut at the limit', () => {
    expect(texts(extractKeyPoints(LISTED, { limit: 2 }))).toEqual([
      'The council approved the dam by 9 votes to 4.',
      'Works begin in May.',
    ]);
  });

  test('loses an item that is over maxWords', () => {
    expect(texts(extractKeyPoints(LISTED, { maxWords: 5 })).slice(0, 2)).toEqual([
      'Works begin in May.',
      'Farmers will appeal.',
    ]);
  });
});

describe('repeats', () => {
  test('a sentence in other words is told once', () => {
    const points = extractKeyPoints(`${ARTICLE} On Monday a new dam was approved by the council of Sella.`, {
      limit: 20,
    });
    const dams = texts(points).filter((text) => text.includes('council'));
    expect(dams).toHaveLength(1);
  });

  test('two tolls are two facts', () => {
    const text =
      'The fire in Sella killed 12 people on Monday. The fire in Sella killed 15 people, the province said.';
    expect(extractKeyPoints(text)).toHaveLength(2);
  });
});

test('a caption that ran into a sentence is no point', () => {
  const points = extractKeyPoints(`${PLAIN[0]} Figure 1.2 Some engineers think that the wall is old.`);
  expect(texts(points)).toEqual([PLAIN[0]]);
});

test('a short item of a list is no point', () => {
  const points = extractKeyPoints(`${PLAIN[0]} • The Vantans did it. • The mayor did it.`);
  expect(texts(points)).toEqual([PLAIN[0]]);
});

describe('what the next sentence takes back is no point', () => {
  test.each([
    'Orlo planned to open the dam on Sunday. But it put the opening off.',
    'Holm initially told the court that she had paid. However, the bank never had the money.',
  ])('%s', (text) => {
    const points = texts(extractKeyPoints(`${PLAIN[0]} ${text}`));
    expect(points.filter((point) => /planned|initially/u.test(point))).toEqual([]);
    expect(points).toContain(PLAIN[0]);
  });

  test('a plan that nothing takes back is one', () => {
    const points = extractKeyPoints(
      `${PLAIN[0]} Orlo planned to open the dam on Sunday. Visitors came from Sella.`,
    );
    expect(texts(points)).toContain('Orlo planned to open the dam on Sunday.');
  });
});

test('thanks to colleagues are no point', () => {
  const points = extractKeyPoints(`${PLAIN[0]} Ines Prado contributed to this report.`);
  expect(texts(points)).toEqual([PLAIN[0]]);
});

describe('what tells nothing by itself is no point', () => {
  test.each([
    ['thanks', 'And thank you, my dear friends, for the great work.'],
    ['a caption under its label', 'Safe at last: Holm is greeted by her crew at the pier.'],
    ['a statement in quotation marks that nobody makes', '“The old wall will break before spring.”'],
    ['an address', 'Tickets for the opening are sold at www.sella.example from Monday.'],
    ['a lost beginning', 'and has been sold to a bank in Porto since.'],
    [
      'what is said in a quotation that goes on',
      '“We lost the cup. The dam is old and grey. It will break,” Holm said.',
    ],
    ['a clause that is a name', 'How the old mill on the lake was built.'],
  ])('%s', (_, text) => {
    const points = texts(extractKeyPoints(`${PLAIN[0]} ${text}`));
    expect(points.filter((point) => /planned|initially/u.test(point))).toEqual([]);
    expect(points).toContain(PLAIN[0]);
  });
});

test('the mark that closes a quotation stays with it where it stands apart', () => {
  const text = `Holm called the dam 'an old wall. ' Rescuers closed the lower road after a landslide.`;
  const points = extractKeyPoints(text);
  expect(texts(points)).toEqual([
    "Holm called the dam 'an old wall.'",
    'Rescuers closed the lower road after a landslide.',
  ]);
  for (const { source } of points) expect(text.slice(source.start, source.end)).toBe(source.text);
});

describe('tidying', () => {
  test('drops a connective and gives the next word its capital', () => {
    const text = `${PLAIN[0]} ${LEANING[0]}`;
    const point = extractKeyPoints(text)[1];
    expect(point?.text).toBe('The mayor did not rule out a vote on the matter.');
    expect(point?.edits).toEqual([{ kind: 'dropped', start: 51, end: 61, replacement: 'T' }]);
    expect(point?.source.text).toBe(LEANING[0]);
  });

  test('keeps who claims a thing', () => {
    const text =
      'The dam will last a century, the builders claim. According to the court, the vote was void.';
    expect(texts(extractKeyPoints(text))).toEqual([
      'The dam will last a century, the builders claim.',
      'According to the court, the vote was void.',
    ]);
  });

  test('names who is meant where one name fits', () => {
    const text = 'Tom Hale owns the largest paper mill of the province. He bought two old ferries in May.';
    const point = extractKeyPoints(text)[1];
    expect(point?.text).toBe('Tom Hale bought two old ferries in May.');
    expect(point?.edits).toEqual([{ kind: 'resolved', start: 54, end: 56, replacement: 'Tom Hale' }]);
  });

  test('drops and names in one point', () => {
    const text =
      'Tom Hale owns the largest paper mill of the province. But he bought two old ferries in May.';
    const point = extractKeyPoints(text)[1];
    expect(point?.text).toBe('Tom Hale bought two old ferries in May.');
    expect(point && rebuildPoint(text, point)).toBe(point?.text);
  });
});

describe('verbatim', () => {
  const text = [...PLAIN, ...LEANING].join(' ');

  test('changes nothing', () => {
    for (const point of extractKeyPoints(text, { verbatim: true, limit: 20 })) {
      expect(point.edits).toEqual([]);
      expect(point.text).toBe(point.source.text);
    }
  });

  test('passes over a sentence that leans on another', () => {
    const points = texts(extractKeyPoints(text, { verbatim: true, limit: 20 }));
    expect(points).not.toContain(LEANING[0]);
    expect(points).not.toContain(LEANING[1]);
    expect(points).not.toContain(LEANING[7]);
  });
});

describe('small texts', () => {
  test.each(['', '   \n\n ', 'Sella', '?', 'Who built the dam?', 'He left the town.', 'They cheered.'])(
    '%j has no point',
    (text) => {
      expect(extractKeyPoints(text)).toEqual([]);
    },
  );

  test('one sentence is its own point', () => {
    const [point, ...others] = extractKeyPoints('The council of Sella approved a new dam.');
    expect(point).toMatchObject({
      text: 'The council of Sella approved a new dam.',
      origin: 'extracted',
      score: 1,
      edits: [],
      source: { start: 0, end: 40, sentence: 0 },
    });
    expect(others).toEqual([]);
  });
});

describe('the contract', () => {
  test('points stand in text order, with scores from 0 to 1', () => {
    const points = extractKeyPoints(ARTICLE, { length: 'long' });
    const starts = points.map(({ source }) => source.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    for (const { score } of points) {
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });

  test('a Document gives what its text gives', () => {
    expect(extractKeyPoints(analyze(LISTED))).toEqual(extractKeyPoints(LISTED));
  });

  test('a query leans the choice', () => {
    const [point] = extractKeyPoints(ARTICLE, { limit: 1, query: 'trout in the river' });
    expect(point?.text).toContain('trout');
  });

  test.each([
    [{ limit: 0 }, 'limit'],
    [{ length: 'short', limit: 2 }, 'limit'],
    [{ maxWords: 2.5 }, 'maxWords'],
    [{ verbatim: 'yes' }, 'verbatim'],
    [{ sentences: 3 }, 'sentences'],
  ])('%j is refused', (options, option) => {
    const call = (): unknown => extractKeyPoints(ARTICLE, options as never);
    expect(call).toThrow(PrecisError);
    expect(call).toThrow(expect.objectContaining({ code: 'invalid-option', option }));
  });
});

describe('over shuffled texts', () => {
  const sentences = fc.shuffledSubarray([...PLAIN, ...LEANING], { minLength: 1 });
  const joint = fc.constantFrom(' ', '\n', '\n\n', '  ', '\r\n');

  test('edits rebuild every point, and every word is a word of the input', () => {
    fc.assert(
      fc.property(sentences, joint, fc.integer({ min: 6, max: 40 }), (chosen, separator, maxWords) => {
        const input = chosen.join(separator);
        const known = new Set(wordsOf(input));
        for (const point of extractKeyPoints(input, { limit: 20, maxWords })) {
          expect(input.slice(point.source.start, point.source.end)).toBe(point.source.text);
          expect(rebuildPoint(input, point)).toBe(point.text);
          for (const word of wordsOf(point.text)) expect(known).toContain(word);
          expect(countWords(point.text)).toBeLessThanOrEqual(maxWords);
          expect(point.text).toMatch(/^[\p{Lu}\p{N}"“]/u);
          expect(point.text).toMatch(/[.!?]["”]?$/u);
          let cursor = point.source.start;
          for (const edit of point.edits) {
            expect(edit.start).toBeGreaterThanOrEqual(cursor);
            expect(edit.end).toBeGreaterThan(edit.start);
            cursor = edit.end;
          }
          expect(cursor).toBeLessThanOrEqual(point.source.end);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('any string is read without an error, and its points rebuild', () => {
    const nasty = fc.array(
      fc.constantFrom(
        'He said',
        'However,',
        '(CNN)',
        '--',
        '—',
        ',',
        '.',
        '"',
        '“',
        '”',
        '(',
        ')',
        'which',
        'who',
        'raising',
        'the',
        'dam',
        'constructor',
        '__proto__',
        '👩‍👩‍👧',
        '🇵🇹',
        'é',
        '\u00a0',
        '\r\n',
        '\ud800',
        'Key points:',
        '- ',
        'It',
        'broke',
        'Prado',
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(nasty, (parts) => {
        const input = parts.join(' ');
        for (const point of extractKeyPoints(input)) expect(rebuildPoint(input, point)).toBe(point.text);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a sentence that says "I" outside quotations', () => {
  const said = 'I told the crew to leave the old dam at once.';

  test('is no point of a text whose author does not: its marks were lost', () => {
    const text = [...PLAIN, said].join(' ');
    expect(texts(extractKeyPoints(text, { limit: 20 }))).not.toContain(said);
  });

  test('is a point where the author tells of himself', () => {
    const text = `${said} I walked to the lake of Sella before the rain. The council paid for a new road.`;
    expect(texts(extractKeyPoints(text, { limit: 20 }))).toContain(said);
  });
});
