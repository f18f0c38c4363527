import { hasMainVerb } from '../grammar';
import type { WordRange, Words } from '../words';
import type { CutRule } from './cut-rule';

/** What is shown: "This is the shocking moment a dam broke." */
const MOMENT = 'moment';
const MAX_ADJECTIVES = 4;
const LINKS: ReadonlySet<string> = new Set(['when', 'that']);
/** A subject that may open the sentence when the rest is gone. */
const SUBJECT_TAGS: ReadonlySet<string> = new Set(['DET', 'PROPN', 'NOUN', 'NUM', 'ADJ']);
/** What they announce holds. */
const TRUISMS: readonly (readonly string[])[] = [
  ['no', 'secret', 'that'],
  ['no', 'surprise', 'that'],
  ['no', 'coincidence', 'that'],
  ['clear', 'that'],
];
const POINTERS: ReadonlySet<string> = new Set(['this', 'that', 'these', 'those']);

/** Words that present a picture or a piece of news: "This is the moment", "It's official:", "It is no secret that". */
export const PRESENTATION: CutRule = { name: 'presentation', find: findPresentation };

function findPresentation(words: Words): readonly WordRange[] {
  const to = momentEnd(words) ?? announcedEnd(words);
  return to !== undefined && hasMainVerb(words, to) ? [{ from: 0, to }] : [];
}

function momentEnd({ lowers, tags, length }: Words): number | undefined {
  if (lowers[0] !== 'this' || lowers[1] !== 'is' || lowers[2] !== 'the') return undefined;
  let noun = 3;
  while (noun < 3 + MAX_ADJECTIVES && lowers[noun] !== MOMENT) noun += 1;
  if (lowers[noun] !== MOMENT) return undefined;
  const start = LINKS.has(lowers[noun + 1] ?? '') ? noun + 2 : noun + 1;
  const opens = SUBJECT_TAGS.has(tags[start] ?? '');
  // "This is the moment the new dam was made for" lacks its end: what the moment is for.
  return opens && start < length && lowers[length - 2] !== 'for' ? start : undefined;
}

function announcedEnd({ lowers, tags }: Words): number | undefined {
  if (lowers[0] !== 'it' || (lowers[1] !== "'s" && lowers[1] !== '’s' && lowers[1] !== 'is'))
    return undefined;
  const told = TRUISMS.find((truism) => truism.every((word, at) => lowers[2 + at] === word));
  if (told !== undefined) {
    const start = 2 + told.length;
    return SUBJECT_TAGS.has(tags[start] ?? '') && !POINTERS.has(lowers[start] ?? '') ? start : undefined;
  }
  const isOfficial = lowers[2] === 'official' && lowers[3] === ':';
  return isOfficial && SUBJECT_TAGS.has(tags[4] ?? '') && !POINTERS.has(lowers[4] ?? '') ? 4 : undefined;
}
