import { analyze, extractEntities, extractKeyPoints, summarize } from '../../src/index';

/** All that precis says of a text with its default options, as JSON has it. */
export function digestOf(text: string): unknown {
  const document = analyze(text);
  const { title, language, sentences } = document;
  return JSON.parse(
    JSON.stringify({
      // The whole text would only repeat input.txt.
      document: { title, language, sentences },
      summary: summarize(document),
      keyPoints: extractKeyPoints(document),
      entities: extractEntities(document),
    }),
  );
}
