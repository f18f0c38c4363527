import {
  analyze,
  type Document,
  type Entity,
  extractEntities,
  extractKeyPoints,
  type KeyPoint,
  type Summary,
  summarize,
} from 'precis';

export type Length = 'short' | 'medium' | 'long';

/** Everything that the page shows of a text. */
export interface Reading {
  readonly document: Document;
  readonly summary: Summary;
  readonly keyPoints: readonly KeyPoint[];
  readonly entities: readonly Entity[];
}

/** Reads the text once, then asks all three questions of it. */
export function readText(text: string, length: Length): Reading {
  const document = analyze(text);
  return {
    document,
    summary: summarize(document, { length }),
    keyPoints: extractKeyPoints(document, { length }),
    entities: extractEntities(document),
  };
}
