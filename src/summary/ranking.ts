import type { Reason } from '../contract/types';
import type { Analysis } from '../document/analysis';
import type { Candidate } from './candidates';
import { contextOf, type MeasuredSignal, measureSignals, type RankingRequest, traitsOf } from './features';
import { type Kind, kindOf } from './kind';
import type { Feature } from './signals/signal';
import { type SpreadCosts, spreadCostsFor } from './spread';
import { type FeatureWeights, type WeightTable, weightsFor } from './weights';

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
  /** What it costs to stand beside others of its part of the text, and of its speaker. */
  readonly spread: SpreadCosts;
}

/** What one signal gives to each candidate. */
interface Contribution {
  readonly signal: string;
  readonly values: Float64Array;
}

/**
 * Contributions are rounded to nine places: engines differ in the last bits of a logarithm, and a text must have
 * the same summary in all of them.
 */
const ROUNDING = 1e9;

/**
 * Scores the sentences that can stand in a summary, best first; ties go to the earlier one. The score is a
 * weighted sum of signals, so every part of it has a name. Cost: linear in the text.
 */
export function rankSentences(analysis: Analysis, request: RankingRequest = {}): readonly RankedSentence[] {
  const context = contextOf(analysis, request);
  const kind = kindOf(traitsOf(context));
  return rankMeasured(context.candidates, measureSignals(context, kind.talk), kind);
}

/** The same in a text of a given kind, with given weights for those who learn them. */
export function rankMeasured(
  candidates: readonly Candidate[],
  signals: Iterable<MeasuredSignal>,
  kind: Kind,
  learned?: WeightTable,
): readonly RankedSentence[] {
  const weights = weightsFor(kind, learned);
  const contributions = Array.from(signals, ({ signal, features }) => ({
    signal,
    values: weigh(features, weights, candidates.length),
  }));
  const raws = new Float64Array(candidates.length);
  for (const { values } of contributions) {
    for (let at = 0; at < raws.length; at += 1) raws[at] = (raws[at] ?? 0) + (values[at] ?? 0);
  }
  for (let at = 0; at < raws.length; at += 1) raws[at] = rounded(raws[at] ?? 0);
  const [lowest, highest] = extremes(raws);
  const spread = spreadCostsFor(kind);
  const ranked = candidates.map((candidate, at) => {
    const raw = raws[at] ?? 0;
    const score = highest > lowest ? (raw - lowest) / (highest - lowest) : 1;
    return new Ranked(candidate, raw, score, spread, contributions, at);
  });
  return ranked.sort((a, b) => b.raw - a.raw || a.index - b.index);
}

/** Its reasons are made when asked for: most sentences are never shown. */
class Ranked implements RankedSentence {
  readonly index: number;
  readonly #contributions: readonly Contribution[];
  readonly #at: number;

  constructor(
    readonly candidate: Candidate,
    readonly raw: number,
    readonly score: number,
    readonly spread: SpreadCosts,
    contributions: readonly Contribution[],
    at: number,
  ) {
    this.index = candidate.sentence.index;
    this.#contributions = contributions;
    this.#at = at;
  }

  get reasons(): readonly Reason[] {
    return reasonsOf(this.#contributions, this.#at);
  }
}

/** What each signal gave to one candidate. */
function reasonsOf(contributions: readonly Contribution[], at: number): readonly Reason[] {
  return contributions
    .map(({ signal, values }) => ({ signal, contribution: values[at] ?? 0 }))
    .filter(({ contribution }) => contribution !== 0)
    .sort((a, b) => b.contribution - a.contribution);
}

/**
 * A signal's contribution to each candidate: its features, each times its weight, above or below those of the
 * document's mean sentence. So a reason says what sets a sentence apart from the others; one that stands alone is
 * measured against nothing.
 */
function weigh(features: readonly Feature[], weights: FeatureWeights, count: number): Float64Array {
  const contributions = new Float64Array(count);
  for (const { name, values } of features) {
    const weight = weights.get(name) ?? 0;
    if (weight === 0) continue;
    let sum = 0;
    for (let at = 0; at < count; at += 1) sum += values[at] ?? 0;
    const mean = count === 1 ? 0 : sum / count;
    for (let at = 0; at < count; at += 1) {
      contributions[at] = (contributions[at] ?? 0) + weight * ((values[at] ?? 0) - mean);
    }
  }
  for (let at = 0; at < count; at += 1) contributions[at] = rounded(contributions[at] ?? 0);
  return contributions;
}

function rounded(value: number): number {
  return Math.round(value * ROUNDING) / ROUNDING;
}

function extremes(values: Float64Array): readonly [lowest: number, highest: number] {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    lowest = Math.min(lowest, value);
    highest = Math.max(highest, value);
  }
  return [lowest, highest];
}
