import { isFiniteVerb } from '../grammar';
import { isCapitalised, type Words } from '../words';
import { genderOfNoun } from './human-nouns';
import { DANGLES, type Opening, pointsFrom, STANDS } from './pointer';

type Kind = 'he' | 'she' | 'it' | 'they';

const PRONOUNS: ReadonlyMap<string, Kind> = new Map([
  ['he', 'he'],
  ['him', 'he'],
  ['his', 'he'],
  ['himself', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['hers', 'she'],
  ['herself', 'she'],
  ['its', 'it'],
  ['itself', 'it'],
  ['they', 'they'],
  ['their', 'they'],
  ['them', 'they'],
  ['themselves', 'they'],
]);

const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her']);

/** Names of honour, not pointers: "Her Majesty opened the bridge." */
const HONOURS: ReadonlySet<string> = new Set([
  'majesty',
  'holiness',
  'highness',
  'excellency',
  'honor',
  'honour',
  'grace',
]);

/** Capitalised, and nobody: days, months, and the many that "he" is never said of. */
const NOBODY: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday i police officials authorities prosecutors congress parliament christmas easter while when after before during since'.split(
    ' ',
  ),
);

/** A name behind one of these is a place, a time or a body: "In Sella, he ..." leaves "he" open. */
const BEFORE_PLACES: ReadonlySet<string> = new Set(
  'in at near across outside inside during since until on throughout within around toward towards this last next every'.split(
    ' ',
  ),
);

/** "the 1960s" and "20 miles" are nobody. */
const PLURAL = /^(?!\d|(?:miles|years|months|weeks|days|hours|minutes|times)$).*s$/u;

/** Words for many that have no -s, or for a body that is spoken of as many. */
const MANY: ReadonlySet<string> = new Set(
  'people children men women police public family couple team crowd group staff crew government company party jury army navy band audience majority minority side board committee council congress parliament everyone anyone someone nobody everybody anybody who those most many some all both others'.split(
    ' ',
  ),
);

const SPEECH_VERBS: ReadonlySet<string> = new Set(
  'said says told tells added adds wrote writes explained explains recalled recalls noted notes continued asked joked tweeted argued insisted warned'.split(
    ' ',
  ),
);

/** What may follow a name that opens a sentence. */
const BEHIND_NAME = /^(?:,|['’]s?|and|\(|of|--|—)$/u;

/** "He'll" would become "Prado'll". */
const CONTRACTED = /^['’]/u;

/**
 * The first "he", "she", "its" or "they" that nothing in the sentence answers. "He" and "she" want a person
 * before them, or right after the fronted clause that they stand in; the others want any noun.
 */
export function readPronouns(words: Words): Opening {
  if (!words.lowers.some((lower) => PRONOUNS.has(lower))) return STANDS;
  const inQuotes = quotedRanges(words);
  /** Who or what was named so far, in the sentence and outside its quotations. */
  const named = { person: false, many: false, thing: false };
  const namedUnquoted = { ...named };
  for (let at = 0; at < words.length; at += 1) {
    const lower = words.lowers[at] ?? '';
    const kind = PRONOUNS.get(lower);
    if (kind === undefined) {
      note(named, words, at);
      if (inQuotes[at] !== true) note(namedUnquoted, words, at);
      continue;
    }
    if (HONOURS.has(words.lowers[at + 1] ?? '')) named.person = true;
    if (isAnswered(kind, isSpeaker(words, at) ? namedUnquoted : named) || isAnsweredLater(words, at))
      continue;
    if (kind === 'it' || kind === 'they') return DANGLES;
    return canBeReplaced(words, at) ? pointsFrom(kind, at, 1, POSSESSIVES.has(lower)) : DANGLES;
  }
  return STANDS;
}

function note(named: { person: boolean; many: boolean; thing: boolean }, words: Words, at: number): void {
  const lower = words.lowers[at] ?? '';
  const isNoun = words.tags[at] === 'NOUN';
  const isPerson = canBePerson(words, at);
  named.person ||= isPerson;
  named.many ||= isPerson || (isNoun && PLURAL.test(lower)) || MANY.has(lower);
  named.thing ||= isNoun || words.tags[at] === 'PROPN';
}

function isAnswered(kind: Kind, named: { person: boolean; many: boolean; thing: boolean }): boolean {
  if (kind === 'it') return named.thing;
  return kind === 'they' ? named.many : named.person;
}

/** A name that may be a person's, or a noun for one. */
function canBePerson(words: Words, at: number): boolean {
  const lower = words.lowers[at] ?? '';
  if (genderOfNoun(lower) !== undefined) return true;
  if (words.tags[at] !== 'PROPN' || !isCapitalised(words.values[at] ?? '') || NOBODY.has(lower)) return false;
  const isPartOfRun = words.tags[at - 1] === 'PROPN' && isCapitalised(words.values[at - 1] ?? '');
  if (!isPartOfRun && BEFORE_PLACES.has(words.lowers[at - 1] ?? '')) return isHeadedByPerson(words, at);
  if (isDestination(words, at)) return false;
  // "Russian liberals": an adjective with a capital.
  if (words.tags[at + 1] === 'NOUN' || words.tags[at + 1] === 'ADJ') return false;
  return at > 0 || isNameAtStart(words);
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

/** "..., he said" and "he added": the speaker must be named outside the quotation. */
function isSpeaker(words: Words, at: number): boolean {
  const lower = words.lowers[at] ?? '';
  if (lower !== 'he' && lower !== 'she' && lower !== 'they') return false;
  return SPEECH_VERBS.has(words.lowers[at + 1] ?? '') || SPEECH_VERBS.has(words.lowers[at - 1] ?? '');
}

/** "When he resigned, Prado said ...": the name comes behind a comma, as the subject. */
function isAnsweredLater(words: Words, at: number): boolean {
  if (at === 0 || isSpeaker(words, at)) return false;
  const kind = PRONOUNS.get(words.lowers[at] ?? '');
  const isFirstComma = (comma: number): boolean => words.values.indexOf(',', at) === comma;
  for (let comma = at + 1; comma + 1 < words.length; comma += 1) {
    if (words.values[comma] !== ',') continue;
    const next = words.tags[comma + 1] === 'DET' ? comma + 2 : comma + 1;
    const tag = words.tags[next];
    const isNamed = tag === 'PROPN' || genderOfNoun(words.lowers[next] ?? '') !== undefined;
    const isMeant = isNamed || (tag === 'NOUN' && (kind === 'it' || kind === 'they'));
    // "Luckily, he had left the capital, Porto." names no one.
    const isLast = words.values[next + 1] === '.' || words.values[next + 2] === '.';
    if (isMeant && ((isFirstComma(comma) && !isLast) || isFiniteVerb(words, next + 1))) return true;
  }
  return false;
}

/** At the start, where a clause starts behind a fronted phrase ("In 2010, he ..."), or as the speaker of a quotation. */
function canBeReplaced(words: Words, at: number): boolean {
  const lower = words.lowers[at] ?? '';
  if (POSSESSIVES.has(lower)) return at === 0 && words.tags[at + 1] !== 'ADP';
  if (lower !== 'he' && lower !== 'she') return false;
  if (CONTRACTED.test(words.values[at + 1] ?? '')) return false;
  return at === 0 || words.values[at - 1] === ',' || isSpeaker(words, at);
}

function quotedRanges(words: Words): readonly boolean[] {
  let isOpen = false;
  return words.values.map((value) => {
    if (value === '“') isOpen = true;
    else if (value === '”') isOpen = false;
    else if (value === '"') isOpen = !isOpen;
    return isOpen;
  });
}
