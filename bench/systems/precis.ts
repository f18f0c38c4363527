import type { Library } from '../library.ts';
import type { Article, SummarySystem } from './system.ts';

/** precis, given the text alone, as the peers are. */
export function createPrecis(library: Library): SummarySystem {
  return createSystem('precis', library, () => undefined);
}

/** precis, told the title too, on sets that have one. */
export function createPrecisWithTitle(library: Library): SummarySystem {
  return createSystem('precis, with title', library, ({ title }) => title);
}

/** Reads an article once, however often it is asked for its sentences. */
function createSystem(
  name: string,
  library: Library,
  titleOf: (article: Article) => string | undefined,
): SummarySystem {
  const documents = new WeakMap<Article, ReturnType<Library['analyze']>>();
  return {
    name,
    choose: (article, count) => {
      const document = documents.get(article) ?? library.analyze(article.text, { title: titleOf(article) });
      documents.set(article, document);
      return library.summarize(document, { sentences: count }).sentences.map((sentence) => sentence.text);
    },
  };
}
