import { describe, expect, test } from 'vitest';
import { analyze } from '../../../../src/index';

const REPORT = [
  'Tolvik came from behind to beat Lunde 2-1 and go top of the northern league on Saturday.',
  'Lunde led through a header by Nils Aas, but Per Moen levelled with a low shot before the break.',
  'The winner came from the spot in added time after Aas had fouled Moen in the area.',
];
const LOG = [
  'Match ends, Tolvik 2, Lunde 1.',
  'Second Half ends, Tolvik 2, Lunde 1.',
  'Attempt missed.',
  'Ole Vik (Lunde) right footed shot from outside the box is too high.',
  'Corner, Lunde.',
  'Conceded by Jon Berg.',
  'Foul by Per Moen (Tolvik).',
  'Nils Aas (Lunde) wins a free kick on the right wing.',
  'Substitution, Tolvik.',
  'Dag Lie replaces Ole Strand.',
];

function rolesOf(lines: readonly string[]): readonly string[] {
  return analyze(lines.join(' ')).sentences.map(({ role }) => role);
}

describe('the log of a match below its report', () => {
  test('is page furniture to its end, and the report is not', () => {
    const roles = rolesOf([...REPORT, ...LOG]);
    expect(roles.slice(0, REPORT.length)).toEqual(REPORT.map(() => 'body'));
    expect(new Set(roles.slice(REPORT.length))).toEqual(new Set(['boilerplate']));
  });

  test('ends where the text goes on', () => {
    expect(rolesOf([...REPORT, ...LOG, 'The next match is in May.']).at(-1)).toBe('body');
  });

  test.each<[string, readonly string[]]>([
    ['is the text itself', LOG],
    ['has a few lines of it', [...REPORT, 'The Second Half ends in tears.', ...LOG.slice(2, 5)]],
    [
      'tells of a match in words like these',
      [...REPORT, 'Foul by foul the Second Half ends.', 'Attempt missed. Attempt missed. Attempt missed.'],
    ],
  ])('is body where it %s', (_, lines) => {
    expect(rolesOf(lines)).not.toContain('boilerplate');
  });
});
