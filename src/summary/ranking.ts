import type { Reason } from '../contract/types';
import type { Analysis } from '../document/analysis';

/** A sentence with its score; `contributions` add up to `raw`. */
export interface RankedSentence {
  readonly index: number;
  /** Sum of the contributions; comparable within one document only. */
  readonly raw: number;
  /** 0..1 within the document. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** What the reader asked for, beside the text. */
export interface RankingRequest {
  readonly query?: string | undefined;
}

/** The sentences that may be chosen (no titles, headings, bylines, boilerplate or author's points), best first. */
export function rankSentences(analysis: Analysis, _request: RankingRequest = {}): readonly RankedSentence[] {
  return analysis.sentences
    .filter((sentence) => sentence.role === 'body' || sentence.role === 'list-item')
    .map(({ index }) => {
      const raw = 1 / (index + 1);
      return { index, raw, score: raw, reasons: [{ signal: 'position', contribution: raw }] };
    });
}
