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
  readonly choose: (article: Article, count: number) => readonly string[] | Promise<readonly string[]>;
}

/** What a system is asked: so many sentences, and a choice of exactly `words` words; 0 asks for no such choice. */
export interface ChoiceRequest {
  readonly article: Article;
  readonly count: number;
  readonly words: number;
}

/** What a system chose of an article; `error` when it threw, which counts as an empty choice. */
export interface Choice {
  readonly atSentences: readonly string[];
  readonly atWords: readonly string[];
  readonly error?: string;
}

/** Answers requests in their order, here or in another process. */
export interface Runner {
  readonly name: string;
  readonly answer: (requests: readonly ChoiceRequest[], set: string) => Promise<readonly Choice[]>;
}

/** More sentences than this over the asked number are not tried to reach a number of words. */
const MOST_EXTRA_SENTENCES = 12;

/** A runner that asks a system in this process. */
export function runHere(system: SummarySystem): Runner {
  return {
    name: system.name,
    answer: async (requests) => {
      const choices: Choice[] = [];
      for (const request of requests) choices.push(await chooseBoth(system, request));
      return choices;
    },
  };
}

/**
 * A system's answer at a number of sentences, and at a number of words: there it is asked for one sentence more,
 * and more, until it has as many words, and the answer is cut at the word. The same for every system.
 */
export async function chooseBoth(system: SummarySystem, request: ChoiceRequest): Promise<Choice> {
  const { article, count, words } = request;
  try {
    const atSentences = await system.choose(article, count);
    let longer = atSentences;
    for (let extra = 1; extra <= MOST_EXTRA_SENTENCES; extra += 1) {
      if (countWords(longer.join(' ')) >= words || longer.length >= article.sentences.length) break;
      const next = await system.choose(article, count + extra);
      if (next.length <= longer.length) break;
      longer = next;
    }
    return { atSentences, atWords: cutAtWords(longer, words) };
  } catch (error) {
    return { atSentences: [], atWords: [], error: error instanceof Error ? error.message : String(error) };
  }
}
