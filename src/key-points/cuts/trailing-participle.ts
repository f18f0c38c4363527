import { hasFiniteVerb, hasMainVerb, isIngForm } from '../grammar';
import { quotedWords } from '../quoted-words';
import type { WordRange, Words } from '../words';
import type { CutRule } from './cut-rule';
import { endStop, isHarmless, tellsToll } from './guards';

/** A phrase in -ing at the end of the sentence: "..., raising hopes of a deal." */
export const TRAILING_PARTICIPLE: CutRule = { name: 'trailing participle', find: findTrailingParticiple };

/** Words in -ing that are no verbs of an action. */
const PREPOSITIONS: ReadonlySet<string> = new Set([
  'during',
  'following',
  'regarding',
  'concerning',
  'considering',
  'notwithstanding',
  'according',
  'starting',
  'beginning',
  'something',
  'everything',
  'anything',
  'nothing',
  'evening',
  'morning',
  'including',
]);

/** Words that open a clause, which has a subject of its own. */
const CLAUSE_MARKS: ReadonlySet<string> = new Set(
  'that who which where what how why when as after before because while'.split(' '),
);

/** How many words before a comma another participle of the same list is looked for. */
const MAX_LISTED_WORDS = 4;

function findTrailingParticiple(words: Words): readonly WordRange[] {
  const stop = endStop(words);
  const comma = words.values.lastIndexOf(',');
  if (stop < 0 || comma < 1) return [];
  const verb = words.tags[comma + 1] === 'ADV' ? comma + 2 : comma + 1;
  const range = { from: comma, to: stop };
  const isSafe =
    isParticiple(words, verb) &&
    !isAdjectiveBefore(words, comma) &&
    !hasFiniteVerb(words, verb + 1, firstClauseMark(words, verb + 1, stop)) &&
    !isListOfParticiples(words, comma, stop) &&
    !isAfterAside(words, comma) &&
    hasMainVerb(words, 0, comma) &&
    !tellsToll(words, range) &&
    isHarmless(words, range, quotedWords(words));
  return isSafe ? [range] : [];
}

function isParticiple(words: Words, at: number): boolean {
  const lower = words.lowers[at] ?? '';
  if (!isIngForm(lower) || words.values[at] !== lower || PREPOSITIONS.has(lower)) return false;
  // The engine tags "clearing the way" a noun; before a determiner it is none.
  return words.tags[at] === 'VERB' || (words.tags[at] === 'NOUN' && words.tags[at + 1] === 'DET');
}

/** "compared with related, competing plans": the comma parts two adjectives of one noun. */
function isAdjectiveBefore({ tags, lowers }: Words, comma: number): boolean {
  return (
    tags[comma - 1] === 'ADJ' ||
    (tags[comma - 1] === 'VERB' && tags[comma - 2] === 'ADP' && lowers[comma - 2] !== 'to')
  );
}

/** A verb before any "that", "who" or "where" would have the phrase as its subject: "..., raising taxes hurts growth." */
function firstClauseMark(words: Words, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    if (CLAUSE_MARKS.has(words.lowers[at] ?? '')) return at;
  }
  return to;
}

/** In "shows the man, armed with a knife, pouring oil" the phrase goes on behind an aside. */
function isAfterAside(words: Words, comma: number): boolean {
  const previous = words.values.lastIndexOf(',', comma - 1);
  return previous > 0 && !hasFiniteVerb(words, previous + 1, comma);
}

/** "by exposing, punishing and shaming" has another participle just before the comma, or one after an "and". */
function isListOfParticiples(words: Words, comma: number, stop: number): boolean {
  const previousComma = words.values.lastIndexOf(',', comma - 1);
  const before = Math.max(previousComma, comma - MAX_LISTED_WORDS, 0);
  for (let at = before; at < comma; at += 1) if (isIngForm(words.lowers[at] ?? '')) return true;
  for (let at = comma + 1; at < stop; at += 1) {
    if (words.tags[at] === 'CCONJ' && isIngForm(words.lowers[at + 1] ?? '')) return true;
  }
  return false;
}
