import type { Entity, KeyPoint, Role, Summary } from 'precis';

/** What the reader of the page has set. */
export interface Settings {
  readonly sentences: number;
  readonly diversity: number;
  readonly query: string;
}

/** What the page asks of the worker. Without a text, the last one is asked about again. */
export interface Question {
  /** Number of the text, rising. */
  readonly id: number;
  readonly text?: string;
  readonly settings: Settings;
}

/** The order in which a text is worked on. */
export const STAGES = ['reading', 'summary', 'key points', 'entities'] as const;

export type Stage = (typeof STAGES)[number];

/** One sentence as it crosses to the page, which has the text itself. */
export interface SentencePlace {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  readonly role: Role;
}

/** What a text's first reading tells. */
interface TextReading {
  readonly title: string | undefined;
  readonly words: number;
  readonly sentences: readonly SentencePlace[];
}

/** What the worker tells the page, a stage at a time. */
export type Answer = { readonly id: number; readonly milliseconds: number } & (
  | { readonly stage: 'reading'; readonly reading: TextReading }
  | { readonly stage: 'summary'; readonly summary: Summary }
  | { readonly stage: 'key points'; readonly keyPoints: readonly KeyPoint[] }
  | { readonly stage: 'entities'; readonly entities: readonly Entity[] }
);
