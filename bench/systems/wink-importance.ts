import model from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';
import type { Article, SummarySystem } from './system.ts';

interface SentenceImportance {
  readonly index: number;
  readonly importance: number;
}

let engine: WinkMethods | undefined;

/** wink-nlp's own `its.sentenceWiseImportance`: the sentences that it finds most important, in document order. */
export const winkImportance = {
  name: 'wink sentenceWiseImportance',
  choose: ({ text }: Article, count: number) => {
    engine ??= winkNLP(model, ['sbd', 'pos']);
    const read = engine.readDoc(text);
    const sentences = read.sentences().out();
    // wink types every out() alike; with this one of `its` it is always a list of indexes with weights.
    const weights = read.out(engine.its.sentenceWiseImportance) as unknown as readonly SentenceImportance[];
    return [...weights]
      .sort((a, b) => b.importance - a.importance)
      .slice(0, count)
      .sort((a, b) => a.index - b.index)
      .map(({ index }) => (sentences[index] ?? '').trim());
  },
} satisfies SummarySystem;
