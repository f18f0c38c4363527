import { isFiniteVerb } from '../grammar';
import { isCapitalised, type Words } from '../words';
import { genderOfNoun } from './human-nouns';

/** Capitalised, and nobody: days, months, and the many that "he" is never said of. */
const NOBODY: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday i police officials authorities prosecutors congress parliament christmas easter while when after before during since'.split(
    ' ',
  ),
);

/** The last words of names that are no person's. */
const BODIES: ReadonlySet<string> = new Set(
  'police council city united court department university school hospital club party union bank group inc corp association board commission ministry office agency church college airport street road avenue park war cup league act day times post house senate congress parliament committee institute foundation trust museum airlines airways motors company district county state states kingdom republic river lake island islands bay beach valley centre center station stadium tower bridge hall square award awards prize championship championships games olympics festival theatre theater army navy force guard service services news media network magazine project programme program system'.split(
    ' ',
  ),
);

/** A name behind one of these is a place, a time or a body: "In Sella, he ..." leaves "he" open. */
const BEFORE_PLACES: ReadonlySet<string> = new Set(
  'in at near across outside inside during since until on throughout within around toward towards this last next every'.split(
    ' ',
  ),
);

/** What may follow a name that opens a sentence. */
const BEHIND_NAME = /^(?:,|['’]s?|and|\(|of|--|—)$/u;

/** A name that may be a person's, or a noun for one. */
export function canBePerson(words: Words, at: number): boolean {
  const lower = words.lowers[at] ?? '';
  if (genderOfNoun(lower) !== undefined) return true;
  if (isYearsOld(words, at)) return true;
  if (words.tags[at] !== 'PROPN' || !isCapitalised(words.values[at] ?? '') || NOBODY.has(lower)) return false;
  // "Doctors", with the capital of its place.
  if (lower.endsWith('s') && genderOfNoun(lower.slice(0, -1)) !== undefined) return false;
  if (isBody(words, at)) return false;
  const isPartOfRun = words.tags[at - 1] === 'PROPN' && isCapitalised(words.values[at - 1] ?? '');
  if (!isPartOfRun && BEFORE_PLACES.has(words.lowers[at - 1] ?? '')) return isHeadedByPerson(words, at);
  if (isDestination(words, at)) return false;
  // "Russian liberals": an adjective with a capital.
  if (words.tags[at + 1] === 'NOUN' || words.tags[at + 1] === 'ADJ') return false;
  return at > 0 || isNameAtStart(words);
}

/** "The 23-year-old rowed": no "23-year-old bridge". */
function isYearsOld({ lowers, tags }: Words, at: number): boolean {
  if (lowers[at] !== 'old' || lowers[at - 2] !== 'year') return false;
  return tags[at + 1] !== 'NOUN' && tags[at + 1] !== 'ADJ' && tags[at + 1] !== 'PROPN';
}

/** "Sella Police", "World War I", "the Tigers": capitalised words that name no person. */
function isBody({ values, lowers }: Words, at: number): boolean {
  let from = at;
  while (from > 0 && isCapitalised(values[from - 1] ?? '')) from -= 1;
  let end = from;
  for (; isCapitalised(values[end] ?? ''); end += 1) if (BODIES.has(lowers[end] ?? '')) return true;
  return end === at + 1 && from === at && lowers[at - 1] === 'the' && !isPossessed(lowers[at + 1]);
}

/** "After flying home to Porto, he ..." and "Back from Porto, he ...". */
function isDestination({ lowers, values }: Words, at: number): boolean {
  const before = lowers[at - 1] ?? '';
  return (before === 'to' || before === 'from') && lowers[at - 2] !== 'according' && values[at + 1] === ',';
}

/** "the Obama" no; "in Obama's view" yes. */
function isHeadedByPerson(words: Words, at: number): boolean {
  const next = words.lowers[at + 1] ?? '';
  return words.lowers[at - 1] !== 'the' && (next === "'s" || next === '’s');
}

/** The first word has its capital for its place: only what follows shows a name. */
function isNameAtStart(words: Words): boolean {
  const next = words.values[1] ?? '';
  return isFiniteVerb(words, 1) || isCapitalised(next) || BEHIND_NAME.test(next) || words.tags[1] === 'ADV';
}

/** True of the mark of a possessor. */
export function isPossessed(lower: string | undefined): boolean {
  return lower === "'s" || lower === '’s';
}
