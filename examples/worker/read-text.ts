import {
  analyze,
  type Entity,
  extractEntities,
  extractKeyPoints,
  type KeyPoint,
  type Summary,
  summarize,
} from 'precis';

/** What the worker tells of a text: plain objects, which cross to the page as they are. */
export interface Digest {
  readonly summary: Summary;
  readonly keyPoints: readonly KeyPoint[];
  readonly entities: readonly Entity[];
}

/** Reads the text once, then asks all three questions of it. */
export function readText(text: string): Digest {
  const document = analyze(text);
  return {
    summary: summarize(document),
    keyPoints: extractKeyPoints(document),
    entities: extractEntities(document),
  };
}
