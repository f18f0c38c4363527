import type { NameType, Role } from '../contract/types';
import type { Analysis } from '../document/analysis';
import { readsAsEnglish } from '../document/language/language';
import { findLexiconMentions, type LexiconMention } from './lexicon-mentions';
import type { NameMention } from './name-mention';
import { tagNames } from './tagger/tag-names';
import type { TaggedName } from './tagger/tagged-name';
import { getVocabulary } from './vocabulary';

export type { NameMention } from './name-mention';

/** Where the engine leaves it on the word. */
const POSSESSIVE = /(?<=\p{L})['’]s$/u;
/** Marks of the character before: the engine starts a word with them. */
const STRAY_MARKS = /^\p{M}+/u;
const WORD_WITH_FULL_STOP = /^\p{Lu}\p{Ll}{2,}\.$/u;

/**
 * Finds the names of a document, in text order, without overlaps. The caller's lexicon wins over what is found;
 * page furniture and bylines are passed over.
 */
export function findNameMentions(analysis: Analysis): readonly NameMention[] {
  const listed = findLexiconMentions(analysis);
  const mentions = readsAsEnglish(analysis)
    ? tagNames(analysis).map((span) => toMention(analysis, span))
    : [];
  const free =
    listed.length === 0 ? mentions : mentions.filter(({ start, end }) => !overlapsAny(listed, start, end));
  const own = listed.flatMap((mention) => fromLexicon(analysis, mention));
  return [...free, ...own]
    .filter(({ sentence }) => !isPassedOver(analysis.sentences[sentence]?.role))
    .sort((a, b) => a.start - b.start);
}

/** Page furniture is kept in the document as body text where the caller asks for it, so its role is enough. */
export function isPassedOver(role: Role | undefined): boolean {
  return role === 'boilerplate' || role === 'byline';
}

/** True where a stretch of text overlaps one of the mentions, which are in text order and do not overlap. */
export function overlapsAny(
  mentions: readonly { readonly start: number; readonly end: number }[],
  start: number,
  end: number,
): boolean {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const next = mentions[low];
  return next !== undefined && next.start < end;
}

function toMention({ text, tokens }: Analysis, span: TaggedName): NameMention {
  const first = tokens.values[span.firstToken] ?? '';
  const start = (tokens.starts[span.firstToken] ?? 0) + (STRAY_MARKS.exec(first)?.[0].length ?? 0);
  const last = tokens.values[span.endToken - 1] ?? '';
  const stray = hasStrayFullStop(last) ? 1 : (POSSESSIVE.exec(last)?.[0].length ?? 0);
  const end = (tokens.ends[span.endToken - 1] ?? start) - stray;
  return { ...span, start, end, text: text.slice(start, end) };
}

/** The engine takes the end of a sentence for an abbreviation in "The Sun." */
function hasStrayFullStop(word: string): boolean {
  const { companySuffixes, titles } = getVocabulary();
  const lower = word.toLowerCase();
  return (
    WORD_WITH_FULL_STOP.test(word) && !companySuffixes.has(lower) && !titles.has(lower) && lower !== 'st.'
  );
}

function fromLexicon({ tokens }: Analysis, mention: LexiconMention): readonly NameMention[] {
  const { type, start, end } = mention;
  if (!isNameType(type)) return [];
  const firstToken = firstEndingAfter(tokens.ends, start);
  let endToken = firstToken + 1;
  while (endToken < tokens.length && (tokens.starts[endToken] ?? 0) < end) endToken += 1;
  return [{ ...mention, type, firstToken, endToken }];
}

function isNameType(type: string): type is NameType {
  return (
    type === 'person' || type === 'organization' || type === 'place' || type === 'product' || type === 'event'
  );
}

function firstEndingAfter(ends: Int32Array, offset: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
