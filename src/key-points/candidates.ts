import { countWords } from '../contract/words';
import type { Analysis } from '../document/analysis';
import { speaksToReader } from '../document/furniture/pleas';
import type { RankedSentence } from '../summary/ranking';
import { type Content, contentOf } from './content';
import { LIST_MARKER } from './cuts/list-marker';
import { shorten } from './cuts/shorten';
import { type Draft, draftOfTokens } from './draft';
import { type Habits, habitsOf } from './habits';
import { isSound } from './is-sound';
import { isCaption } from './label';
import { findOpenQuotations } from './open-quotations';
import { measurePoint, type PointFeatures } from './point-features';
import { valueOfPoint } from './point-value';
import { quotedWords } from './quoted-words';
import { type RenderedPoint, renderPoint } from './render-point';
import { endsOpen, hasSpacedEnd, isSpoiled } from './spoiled';
import { canStandAlone, makeStandalone, standsAlone } from './standalone/make-standalone';
import type { NamesOfSentence } from './standalone/resolve-organization';
import { isVerbTag, type Words, wordCountOf } from './words';

/** A sentence that may be a point, shortened; whether its pronoun can be resolved is not yet asked. */
export interface Candidate {
  readonly draft: Draft;
  readonly ranked: RankedSentence;
  readonly features: PointFeatures;
  /** Worth as a point; comparable within one document only. */
  readonly value: number;
}

/** A candidate that stands alone, as it reads. */
export interface FinishedPoint {
  readonly candidate: Candidate;
  readonly draft: Draft;
  readonly point: RenderedPoint;
  readonly content: Content;
}

/** What points are made under. */
export interface PointLimits {
  readonly maxWords: number;
  readonly isVerbatim: boolean;
}

/** People's key points are within this in 99 of 100; shorter ones need no cut. */
export const TARGET_WORDS = 25;

/** Under this nothing is told: "It rained." */
const MIN_WORDS = 4;

/** A shorter item of a list is a label: "• The mayor did it." may be one of three guesses. */
const MIN_LISTED_WORDS = 6;

/** As many candidates for each place as choice can tell apart; more would cost more than ranking them did. */
const CANDIDATES_PER_POINT = 3;
const MIN_CANDIDATES = 16;

/** A caption's number that ran into the sentence behind it. */
const CAPTION = /^(?:[Ff]igure|[Ff]ig\.|[Tt]able|[Bb]ox)\s+\d[\d.]*\s+[(\p{Lu}]/u;

/** An address is where to go, not what happened. */
const ADDRESS = /(?:https?:\/\/|www\.)/u;

const END = /^[.!?…]+$/u;

const SMALL_WORD = /^\p{Ll}[\p{Ll}\p{M}]*$/u;

/** "Thank you, Madam Chair", "Thanks to your reports": said to somebody, not told. */
const THANKS = /^(?:Thank |Thanks (?:for|to your) )|, thank you(?: all| very much)?[.!]$/u;

/** What was so before it turned out otherwise. */
const FIRST_VERSIONS: ReadonlySet<string> = new Set(['scheduled', 'initially', 'originally']);
const PLANS: ReadonlySet<string> = new Set('planned due set expected intended'.split(' '));
const TURNS: ReadonlySet<string> = new Set(['but', 'however', 'yet', 'instead']);

const QUESTION = /\?["”’)\]]*$/u;

/**
 * The ranked sentences that may be points, best ranked first, until there are enough to choose `limit` from:
 * sound sentences, no questions, within `maxWords`, that stand alone or lack one name.
 */
export function findCandidates(
  analysis: Analysis,
  ranked: readonly RankedSentence[],
  limit: number,
  limits: PointLimits,
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const quotations = findOpenQuotations(analysis);
  const habits = habitsOf(analysis, quotations);
  const enough = Math.max(MIN_CANDIDATES, limit * CANDIDATES_PER_POINT);
  for (const one of ranked) {
    if (candidates.length >= enough) break;
    const sentence = analysis.sentences[one.index];
    if (sentence === undefined) continue;
    const quotation = quotations[one.index] ?? 'none';
    // Who says it stands in another sentence.
    if (quotation === 'inside') continue;
    // A mark that stands apart from the sentence that it opens belongs to the one before it.
    const first = sentence.firstToken + (quotation === 'ends' ? 1 : 0);
    const end = sentence.endToken + (quotations[one.index + 1] === 'ends' ? 1 : 0);
    const draft = tidy(draftOfTokens(analysis, one.index, first, end), limits, habits);
    if (draft === undefined) continue;
    const { text } = renderPoint(draft);
    const words = countWords(text);
    if (words < MIN_WORDS || words > limits.maxWords) continue;
    if (THANKS.test(text) || speaksToReader(text)) continue;
    const features = measurePoint(draft.words, words, one);
    candidates.push({ draft, ranked: one, features, value: valueOfPoint(features) });
  }
  return candidates;
}

/** The candidate as a point, or `undefined` where the name that it lacks is not certain, or too long. */
export function finishPoint(
  candidate: Candidate,
  { maxWords }: PointLimits,
  namesOf: NamesOfSentence,
): FinishedPoint | undefined {
  const draft = makeStandalone(candidate.draft, namesOf);
  if (draft === undefined) return undefined;
  const point = renderPoint(draft);
  return countWords(point.text) > maxWords
    ? undefined
    : { candidate, draft, point, content: contentOf(point.text) };
}

/** The draft without what a point leaves out, or `undefined` where the sentence is no point. */
function tidy(draft: Draft, limits: PointLimits, habits: Habits): Draft | undefined {
  const source = draft.analysis.text.slice(draft.start, draft.end);
  if (QUESTION.test(source) || CAPTION.test(source) || ADDRESS.test(source)) return undefined;
  if (isWrittenOtherwise(draft, habits) || isOverturned(draft)) return undefined;
  if (limits.isVerbatim)
    return isSound(draft.words) && standsAlone(draft) && isTelling(draft, habits) ? draft : undefined;
  const isListed = LIST_MARKER.find(draft.words).length > 0;
  if (!isListed && habits.hasCapitals && isPartOfSentence(draft)) return undefined;
  if (isListed && wordCountOf(draft.words) <= MIN_LISTED_WORDS) return undefined;
  const short = { ...shorten(draft, Math.min(TARGET_WORDS, limits.maxWords)), isTidied: true };
  return isSound(short.words) && canStandAlone(short) && isTelling(short, habits) ? short : undefined;
}

/** True when the words tell something: they are no caption, nor torn, nor said by nobody. */
function isTelling({ words, sentence, analysis }: Draft, habits: Habits): boolean {
  const isListed = analysis.sentences[sentence]?.role === 'list-item';
  if (!isListed && isCaption(words, habits.isName)) return false;
  if (saysIUnquoted(words) && !habits.isFirstPerson()) return false;
  return !isWhollyQuoted(words) && !isSpoiled(words);
}

/** "It was planned for May.", where "But it was canceled." follows: half of a story is a false one. */
function isOverturned({ analysis, sentence, words }: Draft): boolean {
  if (!words.lowers.some((_, at) => isFirstVersion(words, at))) return false;
  const next = analysis.sentences[sentence + 1];
  return next !== undefined && TURNS.has(analysis.tokens.lowers[next.firstToken] ?? '');
}

function isFirstVersion({ lowers, tags }: Words, at: number): boolean {
  const word = lowers[at] ?? '';
  if (FIRST_VERSIONS.has(word) || (word === 'at' && lowers[at + 1] === 'first')) return true;
  return PLANS.has(word) && lowers[at + 1] === 'to' && isVerbTag(tags[at + 2]);
}

/** A sentence without an end, or with a space before it, in a text whose others have theirs, was torn or is a caption. */
function isWrittenOtherwise({ analysis, words, sentence }: Draft, habits: Habits): boolean {
  const isListed = analysis.sentences[sentence]?.role === 'list-item';
  if (!isListed && habits.closesSentences && endsOpen(words)) return true;
  return !habits.spacesStops && hasSpacedEnd(words);
}

/** "and has been seen since" begins in a small letter, though sentences of its text begin with capitals. */
function isPartOfSentence({ analysis, words, sentence }: Draft): boolean {
  return analysis.sentences[sentence]?.role !== 'list-item' && SMALL_WORD.test(words.values[0] ?? '');
}

/** "I told the crew to go.", in a text whose author says no "I": a quotation that lost its marks. */
function saysIUnquoted(words: Words): boolean {
  if (!words.values.includes('I')) return false;
  const quoted = quotedWords(words);
  return words.values.some((value, at) => value === 'I' && words.tags[at] === 'PRON' && quoted[at] === false);
}

/** "“The dam is safe.”" lost who says so. */
function isWhollyQuoted(words: Words): boolean {
  const quoted = quotedWords(words);
  return quoted[0] === true && quoted.every((isQuoted, at) => isQuoted || END.test(words.values[at] ?? ''));
}
