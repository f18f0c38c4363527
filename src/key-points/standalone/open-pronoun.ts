import { isFiniteVerb, isIngForm } from '../grammar';
import { quotedWords } from '../quoted-words';
import { isVerbTag, type Words } from '../words';
import { canBePerson, isPossessed } from './can-be-person';
import { genderOfNoun } from './human-nouns';
import { DANGLES, type Opening, pointsFrom, STANDS } from './pointer';

type Kind = 'he' | 'she' | 'it' | 'they';

/** Who and what a sentence has named so far. */
interface Named {
  person: boolean;
  many: boolean;
  thing: boolean;
  /** Nouns for one person: one of them is no "they". */
  humans: number;
}

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

/** "the 1960s" and "20 miles" are nobody. */
const PLURAL = /^(?!\d|(?:miles|years|months|weeks|days|hours|minutes|times)$).*s$/u;

/** Words for many that have no -s, or for a body that is spoken of as many. */
const MANY: ReadonlySet<string> = new Set(
  'people children men women police authorities officials public family couple team crowd group staff crew government company party jury army navy band audience majority minority side board committee council congress parliament everyone anyone someone nobody everybody anybody who those most many some all both others'.split(
    ' ',
  ),
);

const SPEECH_VERBS: ReadonlySet<string> = new Set(
  'said says told tells added adds wrote writes explained explains recalled recalls noted notes continued asked joked tweeted argued insisted warned'.split(
    ' ',
  ),
);

const SOURCE_VERBS: ReadonlySet<string> = new Set(
  'said says added adds wrote writes explained recalled noted insisted warned claimed reads read states reports'.split(
    ' ',
  ),
);
const CLAUSE_MARKS: ReadonlySet<string> = new Set('who which that whose where what with to'.split(' '));
const CLOSING_MARK = /^["”’']$/u;

/** Openings of a phrase that tells when or where. */
const FRONTING: ReadonlySet<string> = new Set(
  'in on at by during since from within over until throughout'.split(' '),
);
/** Behind an "it" these announce what it stands for: "In May, it emerged that ...". */
const ANNOUNCING: ReadonlySet<string> = new Set(
  'that to whether how why when who if takes took rained snowed'.split(' '),
);
const MAX_EXPLETIVE_WORDS = 12;

/** "Asked for his plan, Prado said ...", and conjunctions that the engine tags otherwise. */
const FRONTED_VERB =
  /(?:ing|ed|^(?:when|while|as|after|before|since|once|if|because|although|though|until))$/u;

/** "He'll" would become "Prado'll". */
const CONTRACTED = /^['’]/u;

/**
 * The first "he", "she", "its" or "they" that nothing in the sentence answers. "He" and "she" want a person
 * before them, or right after the fronted clause that they stand in; the others want any noun.
 */
export function readPronouns(words: Words): Opening {
  if (!words.lowers.some((lower) => lower === 'it' || PRONOUNS.has(lower))) return STANDS;
  const inQuotes = quotedWords(words);
  /** Who or what was named so far, in the sentence and outside its quotations. */
  const named: Named = { person: false, many: false, thing: false, humans: 0 };
  const namedUnquoted = { ...named };
  for (let at = 0; at < words.length; at += 1) {
    const lower = words.lowers[at] ?? '';
    const kind = PRONOUNS.get(lower);
    if (lower === 'it' && isFrontedIt(words, at)) return DANGLES;
    if (lower === 'it' && isFinalSource(words, at) && !(namedUnquoted.thing && inQuotes.includes(true)))
      return pointsFrom('it', at);
    if (kind === undefined) {
      note(named, words, at);
      if (inQuotes[at] !== true) note(namedUnquoted, words, at);
      continue;
    }
    if (HONOURS.has(words.lowers[at + 1] ?? '')) named.person = true;
    // "Hale had left, he said": who says it was named before, and may not be Hale.
    const isOther = isFinalSource(words, at) && !inQuotes.includes(true);
    if (isOther && canBeReplaced(words, at)) return pointsFrom(kind === 'she' ? 'she' : 'he', at);
    if (isOther || isObjectOfSubject(words, at)) return DANGLES;
    if (isAnswered(kind, isSpeaker(words, at) ? namedUnquoted : named) || isAnsweredLater(words, at))
      continue;
    if (kind === 'it' || kind === 'they') return DANGLES;
    return canBeReplaced(words, at) ? pointsFrom(kind, at, 1, POSSESSIVES.has(lower)) : DANGLES;
  }
  return STANDS;
}

function note(named: Named, words: Words, at: number): void {
  const lower = words.lowers[at] ?? '';
  const isNoun = words.tags[at] === 'NOUN';
  const isPerson = canBePerson(words, at);
  named.person ||= isPerson && lower !== 'people';
  if (genderOfNoun(lower) !== undefined) named.humans += 1;
  named.many ||=
    (isPerson && isNoun === false) ||
    named.humans > 1 ||
    (isNoun && PLURAL.test(lower)) ||
    MANY.has(lower) ||
    isPluralAtStart(words, at);
  named.thing ||= isNoun || words.tags[at] === 'PROPN' || isSubjectAtStart(words, at);
}

function isAnswered(kind: Kind, named: Named): boolean {
  if (kind === 'it') return named.thing;
  return kind === 'they' ? named.many : named.person;
}

/** "Residents said they ...": tagged a name for its place. */
function isPluralAtStart({ lowers, tags }: Words, at: number): boolean {
  return at === 0 && tags[0] === 'PROPN' && PLURAL.test(lowers[0] ?? '') && isVerbTag(tags[1]);
}

/** "Next has said its profit ...": a name that is another word, too. */
function isSubjectAtStart({ tags }: Words, at: number): boolean {
  return at === 0 && (tags[0] === 'ADJ' || tags[0] === 'VERB') && tags[1] === 'AUX';
}

/** ", he said." at the end. */
function isFinalSource({ lowers, values, tags, length }: Words, at: number): boolean {
  if (values[at - 1] !== ',' && !CLOSING_MARK.test(values[at - 1] ?? '')) return false;
  return SOURCE_VERBS.has(lowers[at + 1] ?? '') && at + 2 >= length - 1 && tags[length - 1] === 'PUNCT';
}

/** "Prosecutors called them to the stand" means others than its subject. */
function isObjectOfSubject({ lowers, tags, values }: Words, at: number): boolean {
  const lower = lowers[at] ?? '';
  if (lower !== 'him' && lower !== 'them') return false;
  let verbs = 0;
  for (let before = 0; before < at; before += 1) {
    const tag = tags[before];
    if (
      isPossessed(lowers[before]) ||
      tag === 'PUNCT' ||
      tag === 'SCONJ' ||
      tag === 'CCONJ' ||
      CLAUSE_MARKS.has(lowers[before] ?? '')
    )
      return false;
    if (isVerbTag(tag) && values[before] === lowers[before] && tag === 'VERB') verbs += 1;
  }
  return verbs === 1;
}

/** "In 2010, it bought a mill": the phrase before the comma tells when, and nothing behind says what. */
function isFrontedIt(words: Words, at: number): boolean {
  const { lowers, values, tags } = words;
  if (at < 2 || values[at - 1] !== ',' || !FRONTING.has(lowers[0] ?? '')) return false;
  if (tags.slice(0, at).some((tag, before) => isVerbTag(tag) && !isIngForm(lowers[before] ?? '')))
    return false;
  return !lowers.slice(at + 1, at + MAX_EXPLETIVE_WORDS).some((lower) => ANNOUNCING.has(lower));
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
  const isInFronted = isFrontedBefore(words, at);
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
    if (isMeant && ((isInFronted && isFirstComma(comma) && !isLast) || isFiniteVerb(words, next + 1)))
      return true;
  }
  return false;
}

/** The pronoun stands in the clause or phrase that the first comma ends: "When he resigned, ...", "Leaving his post, ...". */
function isFrontedBefore({ tags, lowers, values }: Words, at: number): boolean {
  if (values.slice(0, at).includes(',')) return false;
  const tag = tags[0];
  return (
    tag === 'ADP' || tag === 'SCONJ' || tag === 'ADV' || tag === 'PART' || FRONTED_VERB.test(lowers[0] ?? '')
  );
}

/** At the start, where a clause starts behind a fronted phrase ("In 2010, he ..."), or as the speaker of a quotation. */
function canBeReplaced(words: Words, at: number): boolean {
  const lower = words.lowers[at] ?? '';
  if (POSSESSIVES.has(lower)) return at === 0 && words.tags[at + 1] !== 'ADP';
  if (lower !== 'he' && lower !== 'she') return false;
  if (CONTRACTED.test(words.values[at + 1] ?? '')) return false;
  return at === 0 || words.values[at - 1] === ',' || isSpeaker(words, at);
}
