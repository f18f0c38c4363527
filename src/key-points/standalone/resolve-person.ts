import type { Analysis, AnalyzedSentence } from '../../document/analysis';
import { type Gender, genderOfFirstName } from '../../entities/first-name-gender';
import { isFiniteVerb } from '../grammar';
import { isCapitalised, type Words, wordsAt } from '../words';
import { genderOfNoun } from './human-nouns';
import { findNameRuns, type NameRun } from './name-runs';

const MALE_HONORIFICS: ReadonlySet<string> = new Set([
  'mr',
  'sir',
  'lord',
  'king',
  'prince',
  'duke',
  'pope',
  'father',
  'brother',
]);
const FEMALE_HONORIFICS: ReadonlySet<string> = new Set([
  'mrs',
  'ms',
  'miss',
  'lady',
  'dame',
  'queen',
  'princess',
  'duchess',
  'sister',
]);

/** "He ... He ... He ..." leads back to one name at most this many sentences away. */
const MAX_CHAIN = 3;

const WHITE_SPACE = /\s+/gu;

/** How many words before a name may say whose relative somebody is. */
const RELATIVE_REACH = 5;
const RELATIVE =
  /^(?:(?:grand|step)?(?:father|mother|son|daughter|brother|sister)s?|wife|husband|widow|widower|uncle|aunt|nephew|niece|cousin|twin|parents?|family)$/u;

/** Words before a clause that tells of another. */
const CONTRASTS: ReadonlySet<string> = new Set(['but', 'while', 'whereas', 'though', 'although']);
const PERSONAL: ReadonlySet<string> = new Set(['he', 'she', 'his', 'her']);
const MAX_SUBJECT_WORDS = 10;

/** "He was the second mayor": so many words stand between the verb and its noun at most. */
const MAX_WORDS_BEFORE_PREDICATE = 4;
const COPULAS: ReadonlySet<string> = new Set(['is', 'was', 'been', 'be', 'became', 'become', 'as']);

/** A name of more words is a list or a heading. */
const MAX_NAME_WORDS = 4;

/** Tokens of a document that are a name. */
export interface NamedTokens {
  readonly analysis: Analysis;
  readonly firstToken: number;
  readonly endToken: number;
}

/**
 * The name that a leading "he" or "she" stands for, or `undefined` when another could be meant: it must be the
 * subject of the sentence before (or of the one where a chain of the same pronoun starts), agree in gender,
 * and have no rival there.
 */
export function resolvePerson(
  analysis: Analysis,
  sentence: number,
  pronoun: 'he' | 'she',
): string | undefined {
  const gender = pronoun === 'he' ? 'male' : 'female';
  const reach = startOfChain(analysis, sentence, pronoun);
  if (reach === undefined) return undefined;
  const runs = findNameRuns(analysis, reach);
  const subject = runs.find((run) => isSubject(analysis, reach, run));
  if (subject === undefined) return undefined;
  const name = fullName(analysis, subject);
  if (name === undefined || genderOf(name) !== gender) return undefined;
  if (isNamedIn(analysis, sentence, name)) return undefined;
  const hasRival =
    runs.some((run) => run !== subject && couldBe(analysis, run, gender, name)) ||
    hasRivalNoun(analysis, reach, subject, gender) ||
    hasRivalClause(analysis, reach, subject);
  return hasRival ? undefined : writtenName(analysis, name);
}

/** True when a name is a person's: its first name tells a gender here, or where the text gives it in full. */
export function isPersonsName({ analysis, firstToken, endToken }: NamedTokens): boolean {
  const words = analysis.tokens.values.slice(firstToken, endToken);
  const name = fullName(analysis, { firstToken, endToken, words, honorific: undefined });
  return name === undefined || genderOf(name) !== undefined;
}

/** The sentence before, or the one before a chain of sentences that start with the same pronoun and name nobody. */
function startOfChain(analysis: Analysis, sentence: number, pronoun: string): AnalyzedSentence | undefined {
  for (let index = sentence - 1; index >= 0 && sentence - index <= MAX_CHAIN; index -= 1) {
    const before = analysis.sentences[index];
    if (before === undefined || before.role !== 'body') return undefined;
    const isChained = analysis.tokens.lowers[before.firstToken] === pronoun;
    if (!isChained) return before;
    if (findNameRuns(analysis, before).length > 0) return undefined;
  }
  return undefined;
}

/** The run opens its sentence and a finite verb follows, at once or behind an apposition. */
function isSubject({ tokens }: Analysis, sentence: AnalyzedSentence, run: NameRun): boolean {
  for (let at = sentence.firstToken; at < run.firstToken; at += 1) {
    const isTitle =
      isCapitalised(tokens.values[at] ?? '') ||
      tokens.tags[at] === 'DET' ||
      tokens.tags[at] === 'ADJ' ||
      tokens.tags[at] === 'NOUN';
    if (!isTitle) return false;
  }
  const words = wordsOf(tokens, sentence);
  let next = run.endToken - sentence.firstToken;
  if (words.tags[next] === 'ADV') next += 1;
  if (words.values[next] === ',') {
    const close = words.values.indexOf(',', next + 1);
    if (close < 0) return false;
    next = close + 1;
  }
  return isFiniteVerb(words, next);
}

/** The fullest form in which the text names the person before; `undefined` when two people share the surname. */
function fullName(analysis: Analysis, run: NameRun): NameRun | undefined {
  if (run.words.length > MAX_NAME_WORDS) return undefined;
  const surname = run.words.at(-1) ?? '';
  let fullest = run;
  for (const sentence of analysis.sentences) {
    if (sentence.firstToken > run.firstToken) break;
    if (sentence.role !== 'body' || !holds(analysis, sentence, surname)) continue;
    for (const other of findNameRuns(analysis, sentence)) {
      if (other.words.at(-1) !== surname || other.words.length > MAX_NAME_WORDS) continue;
      if (other.words.length < 2 && other.honorific === undefined) continue;
      if (isRelative(analysis, other)) return undefined;
      if (fullest.words.length > 1 && other.words.length > 1 && other.words[0] !== fullest.words[0])
        return undefined;
      if (
        other.words.length > fullest.words.length ||
        (fullest.honorific === undefined && other.honorific !== undefined && fullest.words.length === 1)
      ) {
        fullest = other.honorific === undefined ? { ...other, honorific: fullest.honorific } : other;
      }
    }
  }
  return fullest;
}

/** "the brother of Wes Hale" has the surname too. */
function isRelative({ tokens }: Analysis, { firstToken }: NameRun): boolean {
  const before = tokens.lowers.slice(Math.max(0, firstToken - RELATIVE_REACH), firstToken);
  return before.some((lower) => RELATIVE.test(lower));
}

/** A single name keeps what is said before it: "Sir Patrick", "Mr. Hale". */
function writtenName(
  { text, tokens }: Analysis,
  { firstToken: first, endToken, words, honorific }: NameRun,
): string {
  const firstToken =
    words.length === 1 && honorific !== undefined ? titleStart(tokens.lowers, first, honorific) : first;
  return text.slice(tokens.starts[firstToken], tokens.ends[endToken - 1]).replace(WHITE_SPACE, ' ');
}

function titleStart(lowers: readonly string[], name: number, honorific: string): number {
  for (let at = name - 1; at >= Math.max(0, name - MAX_NAME_WORDS); at -= 1) {
    if (lowers[at] === honorific || lowers[at] === `${honorific}.`) return at;
  }
  return name;
}

function genderOf({ words, honorific }: NameRun): Gender | undefined {
  if (honorific !== undefined && MALE_HONORIFICS.has(honorific)) return 'male';
  if (honorific !== undefined && FEMALE_HONORIFICS.has(honorific)) return 'female';
  return words.length < 2 ? undefined : genderOfFirstName(words[0] ?? '');
}

/** True when a run could be another person of that gender: a name whose gender is not known to be the other one. */
function couldBe(analysis: Analysis, run: NameRun, gender: Gender, subject: NameRun): boolean {
  if (run.words.at(-1) === subject.words.at(-1)) return false;
  const name = fullName(analysis, run) ?? run;
  return genderOf(name) === gender;
}

/** "the judge" could be meant; "a lawyer" in the subject's own apposition or after "is" could not. */
function hasRivalNoun(
  analysis: Analysis,
  sentence: AnalyzedSentence,
  subject: NameRun,
  gender: Gender,
): boolean {
  const words = wordsOf(analysis.tokens, sentence);
  const subjectEnd = subject.endToken - sentence.firstToken;
  let from = subjectEnd;
  if (words.values[from] === ',') from = words.values.indexOf(',', from + 1) + 1;
  for (let at = from; at < words.length; at += 1) {
    const noun = genderOfNoun(words.lowers[at] ?? '');
    if (noun !== gender && noun !== 'either') continue;
    if (words.tags[at] === 'NOUN' && !isPredicate(words, at)) return true;
  }
  return false;
}

/** "Hale leads the list, but the old champion drew nearer": the last clause is about another. */
function hasRivalClause(analysis: Analysis, sentence: AnalyzedSentence, subject: NameRun): boolean {
  const words = wordsOf(analysis.tokens, sentence);
  for (let at = subject.endToken - sentence.firstToken; at < words.length; at += 1) {
    if (!CONTRASTS.has(words.lowers[at] ?? '') || PERSONAL.has(words.lowers[at + 1] ?? '')) continue;
    if (isFiniteVerb(words, at + 1)) continue;
    for (let verb = at + 2; verb < Math.min(words.length, at + MAX_SUBJECT_WORDS); verb += 1) {
      if (isFiniteVerb(words, verb)) return true;
    }
  }
  return false;
}

function isPredicate(words: Words, noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(0, noun - MAX_WORDS_BEFORE_PREDICATE); at -= 1) {
    const lower = words.lowers[at] ?? '';
    if (COPULAS.has(lower)) return true;
    if (words.tags[at] === 'VERB') return false;
  }
  return false;
}

function isNamedIn(analysis: Analysis, sentence: number, name: NameRun): boolean {
  const read = analysis.sentences[sentence];
  return read !== undefined && holds(analysis, read, name.words.at(-1) ?? '');
}

function holds({ tokens }: Analysis, sentence: AnalyzedSentence, value: string): boolean {
  for (let at = sentence.firstToken; at < sentence.endToken; at += 1)
    if (tokens.values[at] === value) return true;
  return false;
}

function wordsOf(tokens: Analysis['tokens'], sentence: AnalyzedSentence): Words {
  const length = sentence.endToken - sentence.firstToken;
  return wordsAt(
    tokens,
    Array.from({ length }, (_, offset) => sentence.firstToken + offset),
  );
}
