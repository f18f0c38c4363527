import { analyze, extractEntities, extractKeyPoints, summarize } from 'precis';

declare global {
  /** `readAll` as the page of Chromium offers it, its answer as JSON. */
  var readAllInPage: (text: string) => string;
}

/** Everything that precis says of a text; the same program runs in the page and in Node. */
export function readAll(text: string) {
  const document = analyze(text);
  return {
    document,
    summary: summarize(document),
    fromText: summarize(text, { words: 40, orderBy: 'rank' }),
    entities: extractEntities(document),
    keyPoints: extractKeyPoints(document),
  };
}
