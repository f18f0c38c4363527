import type { Analysis } from '../../document/analysis';
import type { Extent } from '../budget';
import type { Candidate } from '../candidates';
import type { TermIndex } from '../terms';

/** What signals are measured on. */
export interface SignalContext {
  readonly analysis: Analysis;
  readonly candidates: readonly Candidate[];
  readonly index: TermIndex;
  /** For each term, the number of candidates that it stands in. */
  readonly sentenceFrequency: Int32Array;
  /** The reader's question, if there is one. */
  readonly query: string | undefined;
  /** How much the summary may hold. */
  readonly extent: Extent;
}

/** One figure for each candidate, in document order. */
export interface Feature {
  readonly name: string;
  readonly values: readonly number[];
}

/** Measures one idea of what makes a sentence worth choosing. */
export type Signal = (context: SignalContext) => readonly Feature[];
