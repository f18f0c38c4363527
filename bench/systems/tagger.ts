import nlp from 'compromise';
import type { Library } from '../library.ts';
import type { TypedSpan } from '../metrics/spans.ts';

/** Something that finds names. */
export interface Tagger {
  readonly name: string;
  readonly tag: (text: string) => readonly TypedSpan[];
}

/** What compromise calls its matches, of which only text and offset are read. */
interface CompromiseMatch {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
}

const NAME_TYPES = ['person', 'organization', 'place', 'product', 'event'] as const;

/** compromise includes the punctuation around a name in its span; cut off, so that it is judged by its names. */
const EDGE_BEFORE = /^[\s\p{P}]+/u;
const EDGE_AFTER = /(?:['’]s)?[\s\p{P}]+$|['’]s$/u;

/** precis with page furniture kept, since the sets mark names everywhere. */
export function createPrecisTagger(library: Library): Tagger {
  return {
    name: 'precis',
    tag: (text) =>
      library
        .extractEntities(text, { types: NAME_TYPES, boilerplate: 'keep' })
        .flatMap(({ type, mentions }) => mentions.map(({ start, end }) => ({ start, end, type }))),
  };
}

/** compromise's people, organizations and places. */
export const compromiseTagger: Tagger = {
  name: 'compromise',
  tag: (text) => {
    const read = nlp(text);
    return [
      ...spansOf(read.people(), 'person'),
      ...spansOf(read.organizations(), 'organization'),
      ...spansOf(read.places(), 'place'),
    ];
  },
};

function spansOf(view: { json: (options: object) => unknown }, type: string): readonly TypedSpan[] {
  // compromise types its JSON as any shape at all; with offsets asked for it is always this one.
  const matches = view.json({ offset: true }) as readonly CompromiseMatch[];
  return matches.map(({ text, offset }) => {
    const before = EDGE_BEFORE.exec(text)?.[0].length ?? 0;
    const after = EDGE_AFTER.exec(text.slice(before))?.[0].length ?? 0;
    return { start: offset.start + before, end: offset.start + text.length - after, type };
  });
}
