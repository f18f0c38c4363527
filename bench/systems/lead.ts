import { contentStems, overlapOverSmaller } from '../metrics/overlap.ts';
import { countWords } from '../sentences.ts';
import type { Article, SummarySystem } from './system.ts';

/** The first sentences, as they come. */
export const lead = {
  name: 'lead',
  choose: ({ sentences }: Article, count: number) => sentences.slice(0, count),
} satisfies SummarySystem;

/** Bylines, datelines and headings are seldom longer. */
const FEWEST_WORDS = 5;
/** Content stems shared with a sentence chosen before, over the smaller set: a repeat. */
const REPEAT_SHARE = 0.5;

const FURNITURE =
  /^(?:by \.?\s?\p{Lu}|published:|updated:|last updated|created:|scroll down|follow us|click here|for confidential support|e-mail to a friend)|\b\d{1,2}:\d{2} (?:[ap]m )?(?:est|edt|bst|gmt)\b/iu;

/**
 * The first sentences that are text: none of under five words, none that is a byline, a time stamp or a plea
 * (a short list of Daily Mail's and CNN's forms), none of which half the content stems stand in a sentence chosen before.
 */
export const cleanLead = {
  name: 'clean lead',
  choose: ({ sentences }: Article, count: number) => {
    const chosen: string[] = [];
    const stems: ReadonlySet<number>[] = [];
    for (const sentence of sentences) {
      if (chosen.length === count) break;
      if (countWords(sentence) < FEWEST_WORDS || FURNITURE.test(sentence)) continue;
      const own = contentStems(sentence);
      if (stems.some((other) => overlapOverSmaller(own, other) >= REPEAT_SHARE)) continue;
      chosen.push(sentence);
      stems.push(own);
    }
    return chosen.length > 0 ? chosen : sentences.slice(0, count);
  },
} satisfies SummarySystem;
