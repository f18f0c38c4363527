import type { Role } from '../contract/types';
import type { Analysis } from '../document/analysis';
import type { NameGroup } from './group-names';
import type { NameMention } from './name-mention';

/** What a mention weighs by the part of the document that it stands in, against one in running text. */
const ROLE_WEIGHTS: Readonly<Record<Role, number>> = {
  title: 3,
  heading: 1.5,
  body: 1,
  'list-item': 1,
  byline: 0,
  boilerplate: 0,
};
/** The first sentence weighs this much more than the last, and half of that is gone after so many sentences. */
const OPENING_WEIGHT = 1.5;
const OPENING_HALF_LIFE = 4;
/** What stands first in its sentence is mostly its subject. */
const SUBJECT_WEIGHT = 0.4;
/** A name in a title that the caller gave, and that is not part of the text. */
const GIVEN_TITLE_WEIGHT = 3;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** How much of the document each group is about; the shares add up to 1. */
export function measureSalience(analysis: Analysis, groups: readonly NameGroup[]): readonly number[] {
  const weights = groups.map((group) => weigh(analysis, group));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => (total === 0 ? 0 : weight / total));
}

function weigh(analysis: Analysis, { name, aliases, mentions }: NameGroup): number {
  let weight = 0;
  for (const mention of mentions) weight += weighMention(analysis, mention);
  const { title, text } = analysis;
  if (
    title !== undefined &&
    !text.includes(title) &&
    [name, ...aliases].some((form) => hasWord(title, form))
  ) {
    weight += GIVEN_TITLE_WEIGHT;
  }
  return weight;
}

function weighMention({ sentences }: Analysis, { sentence, firstToken }: NameMention): number {
  const within = sentences[sentence];
  if (within === undefined) return 0;
  const opening = OPENING_WEIGHT * 0.5 ** (sentence / OPENING_HALF_LIFE);
  const subject = firstToken === within.firstToken ? SUBJECT_WEIGHT : 0;
  return ROLE_WEIGHTS[within.role] * (1 + opening + subject);
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const isWhole =
      !WORD_CHARACTER.test(text.charAt(at - 1)) && !WORD_CHARACTER.test(text.charAt(at + word.length));
    if (isWhole) return true;
  }
  return false;
}
