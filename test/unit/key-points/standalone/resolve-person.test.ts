import { describe, expect, test } from 'vitest';
import { analysisOf } from '../../../../src/document/analyze';
import { draftOfTokens } from '../../../../src/key-points/draft';
import { renderPoint } from '../../../../src/key-points/render-point';
import { makeStandalone } from '../../../../src/key-points/standalone/make-standalone';

/** The last sentence of a text as it would stand alone, or nothing. */
function standAlone(text: string): string | undefined {
  const analysis = analysisOf(text, {});
  const last = analysis.sentences.at(-1);
  const draft =
    last && makeStandalone(draftOfTokens(analysis, last.index, last.firstToken, last.endToken), () => []);
  return draft && renderPoint(draft).text;
}

describe('a pronoun becomes the one name that it can stand for', () => {
  test.each([
    ['Tom Hale runs the mill. He bought it in May.', 'Tom Hale bought it in May.'],
    ['Mary Hale runs the mill. She bought it in May.', 'Mary Hale bought it in May.'],
    ['Mr. Hale runs the mill. He bought it in May.', 'Mr. Hale bought it in May.'],
    ['Sir Patrick wrote three books. He died in May.', 'Sir Patrick died in May.'],
    ['Tom Hale came first. Hale runs the mill. He bought it in May.', 'Tom Hale bought it in May.'],
    ['Tom Hale runs the mill. In 2010, he bought a ferry.', 'In 2010, Tom Hale bought a ferry.'],
    ['Tom Hale, a lawyer, runs the mill. He bought it in May.', 'Tom Hale bought it in May.'],
    ['Tom Hale met Mary Prado. He bought the mill in May.', 'Tom Hale bought the mill in May.'],
    ['Tom Hale runs the mill. He sold a ferry. He bought land.', 'Tom Hale bought land.'],
    ["Tom Hale's mill burned down. Tom Hale left. His son stayed.", "Tom Hale's son stayed."],
    ['President Mary Hale spoke first. She praised the miners.', 'Mary Hale praised the miners.'],
    ['Tom Hale runs the mill. Police said he bought it in May.', 'Police said Tom Hale bought it in May.'],
    ['Tom Hale lost the race but won the cup. He bought a ferry.', 'Tom Hale bought a ferry.'],
    ['Mary Hale is the mayor of Sella. She won the seat in May.', 'Mary Hale won the seat in May.'],
  ])('%s', (text, expected) => {
    expect(standAlone(text)).toBe(expected);
  });
});

describe('a pronoun that could stand for another, or for nobody named, is passed over', () => {
  test.each([
    'He bought the mill in May.',
    'The mill burned down. He bought it in May.',
    'Mary Hale runs the mill. He bought it in May.',
    'Tom Hale met John Prado. He bought the mill in May.',
    'Tom Hale and John Prado own the mill. He bought it in May.',
    'The judge freed Tom Hale. He bought the mill in May.',
    'Tom Hale told the judge a story. He bought the mill in May.',
    'Kim Hale runs the mill. He bought it in May.',
    'Zarquon Hale runs the mill. He bought it in May.',
    'Tom Hale runs the mill. He and Hale bought it in May.',
    'Tom Hale left. John Hale came. Hale runs the mill. He bought it in May.',
    'Tom Hale runs the mill. The mill burned down. He bought land.',
    'A brother of Tom Hale was there. Hale runs the mill. He bought it in May.',
    'Tom Hale runs the mill. They bought it in May.',
    'Tom Hale runs the mill. This pleased the town.',
    'Tom Hale runs the mill. His son stayed.',
    "Tom Hale runs the mill. He'll buy land.",
    'In Sella, Tom lives. He bought the mill in May.',
    'Tom Hale leads the list, but the old "King of Clay" drew nearer. He also won in Porto.',
    'Tom Hale runs the mill while a cousin owns the land. He bought a ferry.',
  ])('%s', (text) => {
    expect(standAlone(text)).toBeUndefined();
  });
});
