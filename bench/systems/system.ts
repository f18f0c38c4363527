import { countWords, cutAtWords } from '../sentences.ts';

/** A text to summarise, as every system sees it. */
export interface Article {
  readonly id: string;
  readonly text: string;
  readonly title?: string | undefined;
  /** The bench's own sentences of the text. */
  readonly sentences: readonly string[];
}

/** Something that chooses sentences. */
export interface SummarySystem {
  readonly name: string;
  /** At most `count` sentences, in the order in which the system gives them. */
  readonly choose: (article: Article, count: number) => readonly string[];
}

/** What a system chose of an article; `error` when it threw, which counts as an empty choice. */
export interface Choice {
  readonly atSentences: readonly string[];
  readonly atWords: readonly string[];
  readonly error?: string;
}

/** More sentences than this over the asked number are not tried to reach a number of words. */
const MOST_EXTRA_SENTENCES = 12;

/**
 * A system's answer at a number of sentences, and at a number of words: there it is asked for one sentence more,
 * and more, until it has as many words, and the answer is cut at the word. The same for every system.
 */
export function chooseBoth(system: SummarySystem, article: Article, count: number, words: number): Choice {
  try {
    const atSentences = system.choose(article, count);
    let longer = atSentences;
    for (let extra = 1; extra <= MOST_EXTRA_SENTENCES; extra += 1) {
      if (countWords(longer.join(' ')) >= words || longer.length >= article.sentences.length) break;
      const next = system.choose(article, count + extra);
      if (next.length <= longer.length) break;
      longer = next;
    }
    return { atSentences, atWords: cutAtWords(longer, words) };
  } catch (error) {
    return { atSentences: [], atWords: [], error: error instanceof Error ? error.message : String(error) };
  }
}
