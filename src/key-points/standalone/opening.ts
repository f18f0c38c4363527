import { isCapitalised, type Words } from '../words';
import { genderOfNoun } from './human-nouns';

/** A word, or two, that stand for something named before. */
export interface Pointer {
  readonly kind: 'he' | 'she' | 'it' | 'company';
  /** Position of its first word. */
  readonly at: number;
  /** How many words it has: "The company" has two. */
  readonly length: number;
  /** "His", "Her" and "Its", which become a name with "'s". */
  readonly isPossessive: boolean;
}

/** How a sentence leans on what stands before it. */
export type Opening =
  | { readonly kind: 'stands' }
  | { readonly kind: 'dangles' }
  | { readonly kind: 'points'; readonly pointer: Pointer };

const STANDS: Opening = { kind: 'stands' };
const DANGLES: Opening = { kind: 'dangles' };

/** Openings that mean something only after another sentence. */
const DANGLING_WORDS: ReadonlySet<string> = new Set([
  'this',
  'that',
  'these',
  'those',
  'such',
  'they',
  'their',
  'theirs',
  'them',
  'him',
  'hers',
  'another',
  'others',
  'both',
  'neither',
  'either',
  'then',
  'thereafter',
  'afterwards',
  'afterward',
  'later',
  'nor',
  'or',
  'otherwise',
  'similarly',
  'likewise',
  'too',
  'here',
  'thereby',
  'hence',
  'thus',
  'therefore',
  'however',
  'moreover',
  'furthermore',
  'meanwhile',
  'nevertheless',
  'nonetheless',
  'instead',
  'consequently',
  'additionally',
  'also',
  'but',
  'and',
  'so',
  'yet',
  'because',
  'which',
  'who',
  'whose',
  'where',
  'besides',
  'rather',
  'ditto',
  'else',
  'yes',
  'no',
]);

/** What may follow a word above where it stands alone all the same. */
const STANDING_PAIRS: ReadonlySet<string> = new Set([
  'this week',
  'this month',
  'this year',
  'this morning',
  'this season',
  'this summer',
  'this winter',
  'this spring',
  'this autumn',
  'those who',
  'those in',
  'those with',
  'such as',
  'no one',
  'no other',
  'so far',
  'so many',
  'later this',
  'later in',
  'later on',
  'rather than',
  'instead of',
  'because of',
  'besides the',
  'either the',
  'neither the',
  'because the',
  'where the',
  'that the',
  'yet another',
  'so much',
  'thus far',
]);

/** Two or three words that open on something named before. */
const DANGLING_PAIRS: ReadonlySet<string> = new Set([
  'the two',
  'the three',
  'the latter',
  'the former',
  'the other',
  'the others',
  'the same',
  'the pair',
  'the couple',
  'the duo',
  'the trio',
  'one of them',
  'some of them',
  'many of them',
  'most of them',
  'all of them',
  'none of them',
  'two of them',
  'each of them',
  'one such',
  'in this',
  'in that',
  'at that',
  'at this',
  'for this',
  'for that',
  'of these',
  'of those',
  'with this',
  'with that',
  'by this',
  'by that',
  'after this',
  'after that',
  'before this',
  'before that',
  'despite this',
  'despite that',
  'to this',
  'to that',
  'on this',
  'on that',
  'as such',
  'in these',
  'in those',
  'like this',
  'like that',
  'not only',
  'some others',
  'many others',
  'under this',
  'during this',
  'from this',
  'from that',
  'if so',
  'if not',
  'the first',
  'the second',
  'the third',
  'the last',
  'the move',
  'all this',
  'all that',
  'all of this',
  'even then',
  'since then',
  'until then',
  'by then',
  'back then',
  'just then',
  'at first',
  'there he',
  'there she',
  'there they',
  'there it',
  'among them',
  'part of this',
  'to do so',
  'in doing so',
  'in response',
]);

/** "the first quarter" stands; "the first is" does not. */
const NEEDS_VERB_AFTER: ReadonlySet<string> = new Set([
  'the first',
  'the second',
  'the third',
  'the last',
  'the two',
  'the three',
  'the other',
  'the former',
  'the same',
  'the couple',
  'the pair',
]);

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

/** Firms called by what they are. */
const COMPANY_NOUNS: ReadonlySet<string> = new Set([
  'company',
  'firm',
  'group',
  'corporation',
  'retailer',
  'carmaker',
  'automaker',
  'airline',
  'lender',
  'manufacturer',
  'chipmaker',
  'drugmaker',
  'insurer',
  'startup',
  'start-up',
  'agency',
  'organization',
  'organisation',
]);

const MONTHS_AND_DAYS =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u;

const VERB_TAGS: ReadonlySet<string> = new Set(['VERB', 'AUX']);
const NOMINAL_TAGS: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);
const BE_FORMS: ReadonlySet<string> = new Set([
  'is',
  'was',
  "'s",
  '’s',
  'will',
  'would',
  'has',
  'had',
  'may',
  'might',
  'could',
  'can',
  "isn't",
  'seems',
  'seemed',
  'appears',
  'appeared',
  'remains',
  'remained',
  'takes',
  'took',
  'becomes',
  'became',
  'turned',
  'turns',
  'makes',
]);
const CONTENT_MARKS: ReadonlySet<string> = new Set([
  'that',
  'to',
  'whether',
  'how',
  'why',
  'when',
  'if',
  'who',
  'what',
  'for',
]);

/** How far into a sentence its own clause is looked for behind "It is ...". */
const MAX_EXTRAPOSITION_WORDS = 14;

/** Whether a sentence stands alone, and if not, whether one name would make it so. */
export function readOpening(words: Words): Opening {
  const [first = '', second = '', third = ''] = words.lowers;
  const pair = `${first} ${second}`;
  const triple = `${pair} ${third}`;
  if (first === 'it') return standsAsIt(words) ? STANDS : { kind: 'points', pointer: pointerAt('it', 0) };
  if (isCompany(words)) return { kind: 'points', pointer: { ...pointerAt('company', 0), length: 2 } };
  if (isDanglingPhrase(words, pair, triple)) return DANGLES;
  if (DANGLING_WORDS.has(first) && !STANDING_PAIRS.has(pair)) return DANGLES;
  return readFirstPronoun(words);
}

function isDanglingPhrase(words: Words, pair: string, triple: string): boolean {
  if (DANGLING_PAIRS.has(triple)) return true;
  if (!DANGLING_PAIRS.has(pair) || STANDING_PAIRS.has(triple.slice(triple.indexOf(' ') + 1))) return false;
  return !NEEDS_VERB_AFTER.has(pair) || VERB_TAGS.has(words.tags[2] ?? '') || words.values[2] === ',';
}

/** "It is the first time ...", "It was Prado who ...", "It remains unclear whether ..." stand alone. */
function standsAsIt(words: Words): boolean {
  if (!BE_FORMS.has(words.lowers[1] ?? '')) return false;
  const end = Math.min(words.length, MAX_EXTRAPOSITION_WORDS);
  for (let at = 2; at < end; at += 1) {
    const lower = words.lowers[at] ?? '';
    if (lower === 'time' && words.tags.slice(2, at).includes('ADJ')) return true;
    if (!CONTENT_MARKS.has(lower)) continue;
    return isExtraposed(words, at);
  }
  return false;
}

/** The clause follows an adjective ("likely that"), a name ("Prado who") or "not clear": it is no relative of a plain noun. */
function isExtraposed(words: Words, mark: number): boolean {
  const before = words.tags[mark - 1];
  const lower = words.lowers[mark] ?? '';
  if (before === 'ADJ') return lower !== 'who' && lower !== 'what' && lower !== 'for';
  if (before === 'PROPN') return lower === 'who' || lower === 'that';
  return false;
}

function isCompany(words: Words): boolean {
  if (words.lowers[0] !== 'the' || !COMPANY_NOUNS.has(words.lowers[1] ?? '')) return false;
  const next = words.lowers[2] ?? '';
  return VERB_TAGS.has(words.tags[2] ?? '') || words.tags[2] === 'ADV' || next === "'s" || next === '’s';
}

/** The first "he", "she", "it" or "they" of the sentence, where nothing before it in the sentence can be meant. */
function readFirstPronoun(words: Words): Opening {
  let hasPerson = false;
  let hasNoun = false;
  for (let at = 0; at < words.length; at += 1) {
    const lower = words.lowers[at] ?? '';
    const kind = PRONOUNS.get(lower);
    if (kind === undefined) {
      if (isName(words, at) || genderOfNoun(singular(lower)) !== undefined) hasPerson = true;
      if (NOMINAL_TAGS.has(words.tags[at] ?? '')) hasNoun = true;
      continue;
    }
    if (HONOURS.has(words.lowers[at + 1] ?? '')) return STANDS;
    const isAnswered = kind === 'he' || kind === 'she' ? hasPerson : hasNoun;
    if (isAnswered || isAnsweredLater(words, at)) return STANDS;
    if (kind === 'they') return DANGLES;
    if (kind === 'it') return at === 0 ? { kind: 'points', pointer: pointerAt('it', 0, true) } : DANGLES;
    return canBeReplaced(words, at)
      ? { kind: 'points', pointer: pointerAt(kind, at, POSSESSIVES.has(lower)) }
      : DANGLES;
  }
  return STANDS;
}

const PRONOUNS: ReadonlyMap<string, 'he' | 'she' | 'it' | 'they'> = new Map([
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
const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'its']);

/** "When he resigned, Prado said ...": the name comes right after the fronted clause. */
function isAnsweredLater(words: Words, at: number): boolean {
  if (at === 0) return false;
  const comma = words.values.indexOf(',', at);
  if (comma < 0) return false;
  const next = words.lowers[comma + 1] === 'the' ? comma + 2 : comma + 1;
  return isName(words, next) || genderOfNoun(words.lowers[next] ?? '') !== undefined;
}

/** At the start, or where a clause starts behind a fronted phrase ("In 2010, he ..."); and as its subject. */
function canBeReplaced(words: Words, at: number): boolean {
  const lower = words.lowers[at] ?? '';
  if (at > 0 && words.values[at - 1] !== ',') return false;
  if (lower === 'he' || lower === 'she') return true;
  return at === 0 && POSSESSIVES.has(lower) && words.tags[at + 1] !== 'ADP';
}

/** A name, but not a day or a month, and not the word that opens the sentence unless it is tagged so. */
function isName(words: Words, at: number): boolean {
  const value = words.values[at] ?? '';
  const lower = words.lowers[at] ?? '';
  if (!isCapitalised(value) || MONTHS_AND_DAYS.test(lower) || PRONOUNS.has(lower) || lower === 'i')
    return false;
  return words.tags[at] === 'PROPN';
}

function singular(lower: string): string {
  return lower.endsWith('s') ? lower.slice(0, -1) : lower;
}

function pointerAt(kind: Pointer['kind'], at: number, isPossessive = false): Pointer {
  return { kind, at, length: 1, isPossessive };
}
