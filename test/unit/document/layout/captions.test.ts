import { describe, expect, test } from 'vitest';
import { analyze } from '../../../../src/index';

const PROSE = [
  'The harbour council voted on Monday to open a second ferry line across the bay.',
  'Residents of the north shore had asked for it since the old bridge was closed to lorries.',
  'The first boat is to leave in April, once the new pier has been inspected by the port.',
];

function roleOf(line: string, ...after: readonly string[]): string | undefined {
  const lines = ['Ferry line approved', PROSE[0] ?? '', line, ...after, PROSE[1] ?? '', PROSE[2] ?? ''];
  const text = lines.join('\n');
  const start = text.indexOf(line);
  return analyze(text).sentences.find((sentence) => sentence.start === start)?.role;
}

describe('captions', () => {
  test.each([
    ['The ferry leaves the old pier on its last day of the season. Li Wei / AFP'],
    ['The ferry leaves the old pier on its last day of the season. (Li Wei/Reuters)'],
    ['The ferry leaves the old pier on its last day of the season. (Source: Port of Bay City)'],
    ['The ferry leaves the old pier on its last day of the season. Credit: Bay Herald'],
    ['The ferry leaves the old pier on its last day of the season. [Li Wei/Bay Herald]'],
    ['The ferry leaves the old pier on its last day of the season. REUTERS/Li Wei'],
    [
      'Council member Anna Holt, left, and Ben Marsh of the port wait for the boat at the pier on May 3, 2026.',
    ],
    ['Rep. Anna Holt speaks at the pier during the opening of the season, Monday, May 3, 2026, in Bay City.'],
    ['Mayor Clara Berg (12) celebrates with her crew at the end of the race in Bay City, May 3, 2026.'],
    ['This satellite image shows the two piers and the closed bridge between them.'],
    ['An artist’s impression of the boats that will sail from the new pier.'],
    ['A plane took this image of the bay in the first winter after the bridge was closed.'],
  ])('are left out: %j', (line) => {
    expect(roleOf(line)).toBe('boilerplate');
  });

  test('are left out where the credit stands in the next line', () => {
    expect(
      roleOf('The ferry leaves the old pier on its last day of the season.', '(Image credit: Li Wei)'),
    ).toBe('boilerplate');
  });

  test('are not the paragraph above a picture that has only a credit', () => {
    const told = 'The port will close the old pier in May, the council said.';
    const text = [...PROSE, told, '(Photo by Li Wei)', ...PROSE.map((line) => `Later ${line}`)].join('\n\n');
    expect(analyze(text).sentences.find((sentence) => sentence.text === told)?.role).toBe('body');
  });

  test('do not take a dateline with them', () => {
    const line =
      'LONDON (Reuters) - The port will close the old pier in May so that its piles can be seen to.';
    expect(roleOf(line)).toBe('body');
  });

  test.each([
    ['The contract with the port was signed at the town hall on May 3, 2026.'],
    ['Anna Holt speaks for the council when it comes to the boats.'],
    ['The left, the centre and the right voted for the line.'],
    ['Anna Holt, who had left, and Ben Marsh did not vote on the second line.'],
    ['He gave the port credit: without it there would be no boats at all this year.'],
    ['The choice between the two piers (North/South) was left to the port.'],
    ['The image of the bay suffers from the closed bridge, the council said.'],
    ['A picture of the old bridge hangs in the office of the port.'],
    ['The council pictured a bay with more boats than cars.'],
  ])('are not %j', (line) => {
    expect(roleOf(line)).toBe('body');
  });

  test('are text where there is little else', () => {
    const line = 'Anna Holt, left, speaks at the pier in Bay City, May 3, 2026.';
    expect(analyze(line).sentences[0]?.role).toBe('body');
  });
});
