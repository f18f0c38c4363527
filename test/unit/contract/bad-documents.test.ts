import { describe, expect, test } from 'vitest';
import { fromHtml } from '../../../src/html/from-html';
import type { Document } from '../../../src/index';
import { summarize } from '../../../src/index';
import { errorOf } from './error-of';
import { WRITERS } from './functions';
import { thrower } from './hostile';

const HTML =
  '<h1>The mill</h1><p>The mill <b>reopened</b> in May. It employs 40&nbsp;people &amp; a cat.</p><ul><li>Grain comes by boat.</li></ul>';
const LENGTH = HTML.length;

/** A part of a copy, as a caller without types may change it. */
type Part = Record<string, unknown>;

/** The lists of a readable text, each with three entries at least. */
interface Parts {
  readonly readable: Part;
  readonly blocks: Part[];
  readonly segments: Part[];
}

function copyOf(): Document & { readonly readable: Part } {
  return JSON.parse(JSON.stringify(fromHtml(HTML)));
}

function changed(change: (parts: Parts) => void): Document {
  const copy = copyOf();
  // What fromHtml makes has both lists.
  const { blocks, segments } = copy.readable as unknown as Parts;
  change({ readable: copy.readable, blocks, segments });
  return copy;
}

/** What makes a readable text none of this source. */
const SPOILT: readonly (readonly [string, (parts: Parts) => unknown])[] = [
  ['its text is none', ({ readable }) => Object.assign(readable, { text: 7 })],
  ['its text is another', ({ readable }) => Object.assign(readable, { text: 'The mill' })],
  ['its title is no string', ({ readable }) => Object.assign(readable, { title: 7 })],
  ['its title is null', ({ readable }) => Object.assign(readable, { title: null })],
  ['it has no blocks', ({ readable }) => Object.assign(readable, { blocks: undefined })],
  ['its blocks are no list', ({ readable }) => Object.assign(readable, { blocks: { length: 0 } })],
  ['its blocks have holes', ({ readable }) => Object.assign(readable, { blocks: new Array(3) })],
  ['a block is none', ({ blocks }) => blocks.splice(1, 1, null as unknown as Part)],
  ['a block has an unknown kind', ({ blocks }) => Object.assign(blocks[1] ?? {}, { kind: 'toString' })],
  ['a block has an unknown role', ({ blocks }) => Object.assign(blocks[1] ?? {}, { role: 'villain' })],
  [
    'a block has a role that is no string',
    ({ blocks }) => Object.assign(blocks[1] ?? {}, { role: ['body'] }),
  ],
  ['a block has no level that there is', ({ blocks }) => Object.assign(blocks[0] ?? {}, { level: 7 })],
  ['a block has a level that is no number', ({ blocks }) => Object.assign(blocks[0] ?? {}, { level: '1' })],
  ['a block starts before the text', ({ blocks }) => Object.assign(blocks[0] ?? {}, { start: -1 })],
  ['a block starts at half a character', ({ blocks }) => Object.assign(blocks[0] ?? {}, { start: 0.5 })],
  ['a block ends behind the text', ({ blocks }) => Object.assign(blocks.at(-1) ?? {}, { end: 9e9 })],
  ['a block is empty', ({ blocks }) => Object.assign(blocks[0] ?? {}, { end: 0 })],
  ['blocks are out of order', ({ blocks }) => blocks.reverse()],
  ['it has no segments', ({ segments }) => segments.splice(0)],
  ['its first segment is missing', ({ segments }) => segments.shift()],
  ['a segment is missing', ({ segments }) => segments.splice(2, 1)],
  ['its last segment is missing', ({ segments }) => segments.pop()],
  ['segments are out of order', ({ segments }) => segments.reverse()],
  [
    'a source starts before the text',
    ({ segments }) => Object.assign(segments[0] ?? {}, { sourceStart: -5 }),
  ],
  [
    'a source starts behind the text',
    ({ segments }) => Object.assign(segments[0] ?? {}, { sourceStart: 9e9 }),
  ],
  ['a source starts behind its end', ({ segments }) => Object.assign(segments[0] ?? {}, { sourceStart: 20 })],
  [
    'a source ends behind the text',
    ({ segments }) => Object.assign(segments.at(-1) ?? {}, { sourceEnd: 9e9 }),
  ],
  [
    'a source ends just behind it',
    ({ segments }) => Object.assign(segments.at(-1) ?? {}, { sourceEnd: LENGTH + 1 }),
  ],
  ['a source is no number', ({ segments }) => Object.assign(segments[0] ?? {}, { sourceStart: '4' })],
  ['a source is NaN', ({ segments }) => Object.assign(segments[0] ?? {}, { sourceEnd: Number.NaN })],
  ['sources are out of order', ({ segments }) => Object.assign(segments[2] ?? {}, { sourceStart: 4 })],
];

describe('the readable text of a copy', () => {
  test('is read where it is as it was made', () => {
    expect(summarize(changed(() => {}))).toEqual(summarize(fromHtml(HTML)));
    expect(summarize(fromHtml(HTML))).not.toEqual(summarize(HTML, { title: 'The mill' }));
  });

  test.each(SPOILT)('is passed over where %s', (_name, spoil) => {
    for (const call of Object.values(WRITERS)) {
      expect(call(changed(spoil))).toEqual(call(HTML, { title: 'The mill' }));
    }
  });

  test.each([null, 7, 'text', [], {}, new Map()])('is passed over where it is %o', (readable) => {
    for (const call of Object.values(WRITERS)) {
      expect(call({ ...copyOf(), readable })).toEqual(call(HTML, { title: 'The mill' }));
    }
  });
});

/** The names on the way to every value of a tree, down to the first two entries of a list. */
function pathsOf(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value).slice(0, Array.isArray(value) ? 2 : undefined);
  return entries.flatMap(([key, inner]) => [[key], ...pathsOf(inner).map((path) => [key, ...path])]);
}

/** A copy in which one value is behind a getter, which answers so often and then throws. */
function withGetter(path: readonly string[], answers: number): Document {
  const copy = copyOf();
  const holder = path.slice(0, -1).reduce<object>((inner, key) => Reflect.get(inner, key) as object, copy);
  const key = path.at(-1) ?? '';
  const value: unknown = Reflect.get(holder, key);
  let asked = 0;
  Object.defineProperty(holder, key, {
    enumerable: true,
    get: () => {
      asked += 1;
      return asked > answers ? thrower() : value;
    },
  });
  return copy;
}

// The sentences and the language are found anew in the text.
const PATHS = pathsOf(copyOf()).filter(
  ([first, second]) => first !== 'language' && (first !== 'sentences' || second === undefined),
);

describe('a getter of a copy', () => {
  test.each(PATHS.map((path) => [path.join('.'), path] as const))('is asked for %s once', (_name, path) => {
    for (const call of Object.values(WRITERS)) {
      expect(call(withGetter(path, 1))).toEqual(call(copyOf()));
    }
  });

  test.each(PATHS.map((path) => [path.join('.'), path] as const))(
    'that throws for %s is refused',
    (_name, path) => {
      for (const call of Object.values(WRITERS)) {
        const document = withGetter(path, 0);
        const error = errorOf(() => call(document));
        expect([error.code, error.value]).toEqual(['invalid-input', document]);
      }
    },
  );
});

test('what an object inherits makes no Document of it', () => {
  for (const call of Object.values(WRITERS)) {
    expect(errorOf(() => call(Object.create(copyOf()))).code).toBe('invalid-input');
  }
  const inherited = Object.assign(Object.create({ title: 'Another' }), copyOf(), { readable: undefined });
  expect(summarize(inherited)).toEqual(summarize(HTML, { title: 'The mill' }));
});
