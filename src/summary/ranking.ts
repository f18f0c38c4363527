import type { Reason } from '../contract/types';
import type { Analysis } from '../document/analysis';
import { type Candidate, type CandidateSet, findCandidates } from './candidates';
import { measureCentrality } from './signals/centrality';
import { measureDependence } from './signals/dependence';
import { measureLength } from './signals/length';
import { measureNames } from './signals/names';
import { measurePosition } from './signals/position';
import { measureQuery } from './signals/query';
import { measureRecurrence } from './signals/recurrence';
import type { Signal, SignalContext } from './signals/signal';
import { measureTitle } from './signals/title';
import { measureVoice } from './signals/voice';
import { FEATURE_WEIGHTS } from './weights';

/** A sentence with its score; the contributions of its reasons add up to `raw`. */
export interface RankedSentence {
  /** Number of the sentence in the document. */
  readonly index: number;
  /** Sum of the contributions; comparable within one document only. */
  readonly raw: number;
  /** 0..1 within the document: 1 for its best sentence, 0 for its worst. */
  readonly score: number;
  /** Largest contribution first. */
  readonly reasons: readonly Reason[];
  /** What the selection needs to know of it. */
  readonly candidate: Candidate;
}

/** What the reader asked for, beside the text. */
export interface RankingRequest {
  readonly query?: string | undefined;
}

/** The signals by the name that `reasons` gives them. */
const SIGNALS: readonly (readonly [name: string, measure: Signal])[] = [
  ['position', measurePosition],
  ['centrality', measureCentrality],
  ['recurrence', measureRecurrence],
  ['title', measureTitle],
  ['names', measureNames],
  ['length', measureLength],
  ['voice', measureVoice],
  ['dependence', measureDependence],
  ['query', measureQuery],
];

/**
 * Scores the sentences that can stand in a summary, best first; ties go to the earlier one. The score is a
 * weighted sum of signals, so every part of it has a name. Cost: linear in the text.
 */
export function rankSentences(analysis: Analysis, request: RankingRequest = {}): readonly RankedSentence[] {
  return rankCandidates(analysis, findCandidates(analysis), request);
}

function rankCandidates(
  analysis: Analysis,
  { candidates, index }: CandidateSet,
  { query }: RankingRequest,
): readonly RankedSentence[] {
  const sentenceFrequency = new Int32Array(index.size);
  for (const { terms } of candidates) {
    for (const term of terms) sentenceFrequency[term] = (sentenceFrequency[term] ?? 0) + 1;
  }
  const context: SignalContext = { analysis, candidates, index, sentenceFrequency, query };
  const contributions = SIGNALS.map(([signal, measure]) => ({
    signal,
    values: weigh(measure(context), candidates),
  }));
  const raws = candidates.map((_, at) =>
    contributions.reduce((sum, { values }) => sum + (values[at] ?? 0), 0),
  );
  const [lowest, highest] = extremes(raws);
  const ranked = candidates.map((candidate, at) => {
    const raw = raws[at] ?? 0;
    return {
      index: candidate.sentence.index,
      raw,
      score: highest > lowest ? (raw - lowest) / (highest - lowest) : 1,
      reasons: contributions
        .map(({ signal, values }) => ({ signal, contribution: values[at] ?? 0 }))
        .filter(({ contribution }) => contribution !== 0)
        .sort((a, b) => b.contribution - a.contribution),
      candidate,
    };
  });
  return ranked.sort((a, b) => b.raw - a.raw || a.index - b.index);
}

/** A signal's contribution to each candidate: its features, each times its weight. */
function weigh(features: ReturnType<Signal>, candidates: readonly Candidate[]): readonly number[] {
  return candidates.map((_, at) =>
    features.reduce((sum, { name, values }) => sum + (FEATURE_WEIGHTS.get(name) ?? 0) * (values[at] ?? 0), 0),
  );
}

function extremes(values: readonly number[]): readonly [lowest: number, highest: number] {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    lowest = Math.min(lowest, value);
    highest = Math.max(highest, value);
  }
  return [lowest, highest];
}
