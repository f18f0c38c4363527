import { describe, expect, test } from 'vitest';
import { fromHtml } from '../../../src/html/from-html';
import { analyze } from '../../../src/index';
import { FUNCTIONS, optionsOf, WRITERS } from './functions';
import { thrower, whilePolluted } from './hostile';

const TEXT =
  'The mill in Oslo reopened on 3 May 2024. Ida Holm said it employs forty people. It cost $4 million. The owner plans a second line. Farmers welcomed it.';
const COPY: unknown = JSON.parse(JSON.stringify(fromHtml(`<p>${TEXT}</p>`)));

/** All that is called, with whatever it takes. */
const CALLS: Readonly<Record<string, () => unknown>> = Object.fromEntries([
  ...Object.entries(FUNCTIONS).map(([name, call]) => [`${name}(text)`, () => call(TEXT)]),
  ...Object.entries(WRITERS).flatMap(([name, call]) => [
    [`${name}(Document)`, () => call(analyze(TEXT))],
    [`${name}(copy of a Document)`, () => call(COPY)],
    [`${name}(Document, options)`, () => call(analyze(TEXT), { boilerplate: 'keep' })],
  ]),
]);

const OPTIONS = [...new Set(Object.values(FUNCTIONS).flatMap(optionsOf))];

/** Good for some options and bad for others; none may be looked at. */
const VALUES = ['Oslo', 'short', 'rank', 1, 0.25, true, null, { Oslo: 'person' }, ['date']];

const BEFORE = new Map(Object.entries(CALLS).map(([name, call]) => [name, JSON.stringify(call())]));

/** The calls that answer otherwise, or throw, while `Object.prototype` has one property more. */
function changedBy(option: string, property: PropertyDescriptor): readonly string[] {
  return Object.entries(CALLS).flatMap(([name, call]) => {
    try {
      const during = whilePolluted(option, property, () => JSON.stringify(call()));
      return during === BEFORE.get(name) ? [] : [name];
    } catch (error) {
      return [`${name}: ${error}`];
    }
  });
}

// A library that a page loads may add to `Object.prototype`: that is no option of ours.
describe.each(OPTIONS)('Object.prototype.%s', (option) => {
  test.each(VALUES.map((value) => [value]))('changes nothing where it is %j', (value) => {
    expect(changedBy(option, { value, writable: true })).toEqual([]);
  });

  test('is not even read', () => {
    const changed = changedBy(option, { get: thrower, set: () => {} });
    // The parser of markdown lists what its own tables inherit.
    expect(changed.filter((name) => !name.startsWith('fromMarkdown'))).toEqual([]);
  });
});
