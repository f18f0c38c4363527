import { describe, expect, test } from 'vitest';
import { extractEntities } from '../../../../src/index';

const namesOf = (text: string): readonly string[] =>
  extractEntities(text, { types: ['person', 'organization', 'place', 'product'] }).flatMap(
    ({ name, aliases }) => [name, ...aliases],
  );

const BODY =
  'The ministers of both countries chose Holm Energy on Monday. Holm Energy will build the line, which is 40 kilometres long. A spokesman for Holm Energy said that the work begins in June.';

describe('a headline', () => {
  test('gives its verb to no name that the text has without it', () => {
    const names = namesOf(`Norway and Denmark Pick Holm Energy for Sea Pipeline\n\n${BODY}`);
    expect(names).toContain('Holm Energy');
    expect(names).not.toContain('Pick Holm Energy');
  });

  test.each([
    [
      'New York Backs the Plan',
      'The city of New York backs the plan, its mayor said. York in England does not.',
      'New York',
    ],
    [
      'New Zealand Opens a Tunnel',
      'On Friday New Zealand opened a tunnel. The Zealand museum in Denmark sent flowers.',
      'New Zealand',
    ],
  ])('keeps the first word of a name that the text has with it: %s', (title, body, name) => {
    expect(namesOf(`${title}\n\n${body}`)).toContain(name);
  });
});
