import type { Role } from '../contract/types';
import type { Analysis } from '../document/analysis';
import type { NameGroup } from './group-names';
import type { NameMention } from './name-mention';
import { findCredits, findDatelineEnd, isVoice } from './source-mentions';

/** Where the text says who wrote and published it. */
interface Sources {
  readonly datelineEnd: number;
  /** Numbers of sentences. */
  readonly credits: ReadonlySet<number>;
  /** The title that the caller gave, where it is no part of the text. */
  readonly givenTitle: string | undefined;
}

/** What a mention counts for by the part of the document that it stands in. */
const ROLE_WEIGHTS: Readonly<Record<Role, number>> = {
  title: 3,
  heading: 1.5,
  body: 1,
  'list-item': 1,
  byline: 0,
  boilerplate: 0,
};
/** A name in a title that the caller gave, and that is not part of the text. */
const GIVEN_TITLE_WEIGHT = 2;
/** Who only speaks is quoted about the matter more often than they are the matter. */
const VOICE_WEIGHT = 0.4;
/**
 * The form of the weight, (1 + mentions)^1.5 e^(2.5 e^(-first / 15)), is that of a log-linear model of which entities
 * summaries name. Fitted to CNN, its figures came out like these, and round ones rank as well there and on GUM.
 */
const MENTION_EXPONENT = 1.5;
const OPENING_WEIGHT = 2.5;
const OPENING_SENTENCES = 15;
/** Every name is looked for in a given title, of which no more than this is read; the longest headlines have 200. */
const MAX_TITLE_CHARS = 500;
/** Engines differ in the last bits of powers; a name must have the same salience in all of them. A weight is 1 or more. */
const ROUNDING = 1e6;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** How much of the document each group is about; the shares add up to 1. */
export function measureSalience(analysis: Analysis, groups: readonly NameGroup[]): readonly number[] {
  const sources: Sources = {
    datelineEnd: findDatelineEnd(
      analysis,
      groups.flatMap(({ mentions }) => mentions),
    ),
    credits: findCredits(analysis),
    givenTitle: givenTitleOf(analysis),
  };
  const weights = groups.map((group) => weigh(analysis, group, sources));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => (total === 0 ? 0 : weight / total));
}

function weigh(analysis: Analysis, group: NameGroup, sources: Sources): number {
  let count = isInGivenTitle(sources, group) ? GIVEN_TITLE_WEIGHT : 0;
  let first = Number.POSITIVE_INFINITY;
  for (const mention of group.mentions) {
    const weight = weighMention(analysis, mention, sources);
    if (weight > 0) first = Math.min(first, mention.sentence);
    count += weight;
  }
  const opening = OPENING_WEIGHT * Math.exp(-first / OPENING_SENTENCES);
  const weight = (1 + count) ** MENTION_EXPONENT * Math.exp(opening);
  return Math.round(weight * ROUNDING) / ROUNDING;
}

/** Datelines and credits say where a text is from, not what it is about. */
function weighMention(analysis: Analysis, mention: NameMention, { datelineEnd, credits }: Sources): number {
  const within = analysis.sentences[mention.sentence];
  if (within === undefined || mention.firstToken < datelineEnd || credits.has(within.index)) return 0;
  return ROLE_WEIGHTS[within.role] * (isVoice(analysis.tokens, mention) ? VOICE_WEIGHT : 1);
}

function givenTitleOf({ title, text }: Analysis): string | undefined {
  return title === undefined || text.includes(title) ? undefined : title.slice(0, MAX_TITLE_CHARS);
}

function isInGivenTitle({ givenTitle }: Sources, { name, aliases }: NameGroup): boolean {
  if (givenTitle === undefined) return false;
  return [name, ...aliases].some((form) => hasWord(givenTitle, form));
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const isWhole =
      !WORD_CHARACTER.test(text.charAt(at - 1)) && !WORD_CHARACTER.test(text.charAt(at + word.length));
    if (isWhole) return true;
  }
  return false;
}
