import { KIND_BIASES, KIND_WEIGHTS } from '../models/summary-weights';
import { SPEAKERS_TRAIT, type Traits } from './traits';

/** How much a text is like a news story and how much like people talking; the rest, to 1, is neither. */
export interface Kind {
  readonly news: number;
  readonly talk: number;
}

/** What each trait says for news and for talk. */
export interface KindModel {
  readonly biases: readonly [news: number, talk: number];
  readonly weights: readonly (readonly [trait: string, news: number, talk: number])[];
}

const LEARNED: KindModel = { biases: KIND_BIASES, weights: KIND_WEIGHTS };

/**
 * What it says for talk that a text tells who speaks. No data teaches it: the meetings are plain to see by their words
 * and the other talk has no names, so that interviews, courts and chats would count as other texts.
 */
const SPEAKERS_IN_TALK = 2.5;

/** Past this an exponent changes nothing but the risk of an overflow. */
const MAX_EXPONENT = 30;

/**
 * The kind of a text by its traits. A text is seldom wholly of one kind, and an odd one is a little of all, so
 * that what its sentences are worth shifts by degrees.
 */
export function kindOf(traits: Traits, { biases, weights }: KindModel = LEARNED): Kind {
  let [news, talk] = biases;
  for (const [trait, newsWeight, talkWeight] of weights) {
    const value = traits.get(trait) ?? 0;
    news += newsWeight * value;
    talk += talkWeight * value;
  }
  talk += SPEAKERS_IN_TALK * (traits.get(SPEAKERS_TRAIT) ?? 0);
  const newsOdds = Math.exp(Math.min(news, MAX_EXPONENT));
  const talkOdds = Math.exp(Math.min(talk, MAX_EXPONENT));
  const total = 1 + newsOdds + talkOdds;
  return { news: newsOdds / total, talk: talkOdds / total };
}
