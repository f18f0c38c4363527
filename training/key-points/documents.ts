import { readSet } from '../../bench/data.ts';
import { type StemIds, stemIds } from '../../bench/metrics/rouge.ts';
import { splitSentences } from '../../bench/sentences.ts';
import { analysisOf } from '../../src/document/analyze.ts';
import { type FinishedPoint, findCandidates, finishPoint } from '../../src/key-points/candidates.ts';
import { namesNear } from '../../src/key-points/standalone/names-near.ts';
import { rankSentences } from '../../src/summary/ranking.ts';
import { foldOf } from '../summary/documents.ts';

/** An article with its highlights, and every point that could be made of it. */
export interface PointDocument {
  readonly set: string;
  /** 0 to 4; the shipped weights never see fold 0, which is the bench's held-out fifth. */
  readonly fold: number;
  readonly points: readonly FinishedPoint[];
  /** The stems of each point, in order. */
  readonly stems: readonly StemIds[];
  /** What people wrote, each with their points. */
  readonly references: readonly (readonly string[])[];
}

interface Item {
  readonly id: string;
  readonly text: string;
  readonly summary: string | readonly string[];
  readonly summaries?: readonly (string | readonly string[])[];
}

const LIMITS = { maxWords: 35, isVerbatim: false };

/** Reads a set and makes all points of each of its articles. */
export function readPointSet(set: string): readonly PointDocument[] {
  return readSet<Item>(`summaries/${set}.jsonl`).map((item) => toDocument(set, item));
}

function toDocument(set: string, { id, text, summary, summaries }: Item): PointDocument {
  const analysis = analysisOf(text, {});
  const ranked = rankSentences(analysis);
  const namesOf = namesNear(analysis);
  const points = findCandidates(analysis, ranked, ranked.length, LIMITS).flatMap(
    (candidate) => finishPoint(candidate, LIMITS, namesOf) ?? [],
  );
  return {
    set,
    fold: foldOf(id),
    points,
    stems: points.map(({ point }) => stemIds(point.text)),
    references: (summaries ?? [summary]).map((reference) =>
      typeof reference === 'string' ? splitSentences(reference) : reference,
    ),
  };
}
