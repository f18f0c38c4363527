import { isHeldOut, readSet, sampleEvenly } from '../data.ts';
import type { Library } from '../library.ts';
import { bootstrapMean, type Interval, mean } from '../metrics/bootstrap.ts';
import { contentStems, jaccard, overlapOverSmaller } from '../metrics/overlap.ts';
import { rouge } from '../metrics/rouge.ts';
import { createProgress } from '../progress.ts';
import { countWords, splitSentences } from '../sentences.ts';

/** One way to make points, on one set. ROUGE F1 0..100, shares in percent of the points. */
export interface KeyPointResult {
  readonly documents: number;
  readonly failed: number;
  readonly points: number;
  readonly rouge1: number;
  readonly rouge2: number;
  readonly rougeLsum: number;
  /** Difference of ROUGE-1 and ROUGE-2 per document to the summary's four best whole sentences, in points. */
  readonly overSummary: { readonly rouge1: Interval; readonly rouge2: Interval };
  readonly wordsPerPoint: number;
  readonly startsDangling: number;
  readonly over25Words: number;
  readonly repeats: number;
  readonly edited: number;
}

/** A point that was changed, for reading. */
export interface EditedPoint {
  readonly id: string;
  readonly source: string;
  readonly text: string;
  readonly kinds: readonly string[];
}

/** Results of one set by method, and points that were edited. */
export interface KeyPointSetResult {
  readonly methods: Readonly<Record<string, KeyPointResult>>;
  readonly edited: readonly EditedPoint[];
  /** Texts by mean ROUGE-1 and ROUGE-2 F1 over the four best whole sentences, worst first. */
  readonly worst: readonly WorstPoints[];
}

/** One text's points beside the whole sentences. */
export interface WorstPoints {
  readonly id: string;
  readonly overSummary: number;
  readonly points: readonly string[];
}

/** A text with its highlights. */
interface HighlightItem {
  readonly id: string;
  readonly text: string;
  readonly summary: string | readonly string[];
  readonly summaries?: readonly (string | readonly string[])[];
}

interface Point {
  readonly text: string;
  readonly isEdited: boolean;
}

interface ScoredDocument {
  readonly rouge1: number;
  readonly rouge2: number;
  readonly rougeLsum: number;
}

type Method = (item: HighlightItem) => readonly Point[];

/** News with highlights. */
export const KEY_POINT_SETS = [
  { name: 'cnn-val (key points)', file: 'summaries/cnn-val.jsonl' },
  { name: 'summeval (key points)', file: 'summaries/summeval.jsonl' },
] as const;

/** Human highlights come in threes and fours. */
const POINTS = 4;
/** 99 of 100 human points are within it. */
const MOST_WORDS = 25;
const EDITED_SHOWN = 50;
/** Above either a point says what another says, unless its numbers differ. */
const REPEAT_OVERLAP = 0.5;
const REPEAT_JACCARD = 0.25;

/** The row that shows what people's own points look like; it is the reference, so its ROUGE says nothing. */
export const PEOPLE = 'highlights (people)';
const BASELINE = 'four best sentences';

/** Words at the start that point back to a sentence that is not there. */
const DANGLING =
  /^(?:he|she|it|they|his|her|hers|its|their|him|them|this|that|these|those|such|however|but|and|or|nor|yet|so|meanwhile|also|then|therefore|thus|hence|moreover|furthermore|nevertheless|nonetheless|instead|otherwise|still|besides|similarly|likewise|additionally|consequently|accordingly|afterwards)(?![\p{L}\p{N}'’-]*[\p{L}\p{N}])|^(?:it|that|he|she|they)['’]/iu;
/** Openings that only look so: an expletive "it", and a time that the date of the text explains. */
const NOT_DANGLING =
  /^(?:it (?:is|was|will be) (?:the (?:first|last|second|third|only|latest|biggest|largest)|not (?:clear|known)|unclear)|(?:this|that) (?:week|weekend|month|year|morning|evening|summer|spring|autumn|fall|winter|season|time)\b)/iu;
const NUMBERS = /\d+(?:[.,]\d+)*/gu;

/** Scores key points against highlights: as they are, word for word, and beside whole sentences. */
export function scoreKeyPointSet(
  set: (typeof KEY_POINT_SETS)[number],
  library: Library,
  sample: number | undefined,
  trainedOn: ReadonlySet<string>,
): KeyPointSetResult {
  const all = readSet<HighlightItem>(set.file).filter(({ id }) => !trainedOn.has(set.file) || isHeldOut(id));
  const items = sampleEvenly(all, sample);
  const edited: EditedPoint[] = [];
  const whole = (sentences: readonly string[]): readonly Point[] =>
    sentences.map((text) => ({ text, isEdited: false }));
  const methods: ReadonlyMap<string, Method> = new Map<string, Method>([
    [
      BASELINE,
      ({ text }) =>
        whole(library.summarize(text, { sentences: POINTS }).sentences.map((chosen) => chosen.text)),
    ],
    ['lead', ({ text }) => whole(splitSentences(text).slice(0, POINTS))],
    [
      'precis, verbatim',
      ({ text }) =>
        whole(library.extractKeyPoints(text, { limit: POINTS, verbatim: true }).map((point) => point.text)),
    ],
    [
      'precis',
      ({ id, text }) =>
        library.extractKeyPoints(text, { limit: POINTS }).map((point) => {
          const isEdited = point.edits.length > 0;
          const kinds = point.edits.map((edit) => edit.kind);
          if (isEdited) edited.push({ id, source: point.source.text, text: point.text, kinds });
          return { text: point.text, isEdited };
        }),
    ],
    [PEOPLE, ({ summary }) => whole(typeof summary === 'string' ? splitSentences(summary) : summary)],
  ]);

  const results: Record<string, KeyPointResult> = {};
  let baseline: readonly ScoredDocument[] = [];
  let worst: readonly WorstPoints[] = [];
  const progress = createProgress(set.name, items.length * methods.size);
  for (const [name, method] of methods) {
    let failed = 0;
    const answers = items.map((item): readonly Point[] => {
      progress.tick();
      try {
        return method(item);
      } catch {
        failed += 1;
        return [];
      }
    });
    const scores = items.map((item, at) => scorePoints(answers[at] ?? [], item));
    if (name === BASELINE) baseline = scores;
    results[name] = { failed, ...summarise(answers, scores, baseline) };
    if (name === 'precis') {
      worst = items
        .map(({ id }, at) => ({
          id,
          overSummary: meanOfNgrams(scores[at]) - meanOfNgrams(baseline[at]),
          points: (answers[at] ?? []).map(({ text }) => text),
        }))
        .sort((one, other) => one.overSummary - other.overSummary);
    }
  }
  progress.end();
  return { methods: results, edited: sampleEvenly(edited, EDITED_SHOWN), worst };
}

/** With several references, the mean over them. */
function scorePoints(points: readonly Point[], item: HighlightItem): ScoredDocument {
  const texts = points.map((point) => point.text);
  const scores = (item.summaries ?? [item.summary]).map((reference) =>
    rouge(texts, typeof reference === 'string' ? splitSentences(reference) : reference),
  );
  return {
    rouge1: 100 * mean(scores.map((score) => score.rouge1.f1)),
    rouge2: 100 * mean(scores.map((score) => score.rouge2.f1)),
    rougeLsum: 100 * mean(scores.map((score) => score.rougeLsum.f1)),
  };
}

function summarise(
  answers: readonly (readonly Point[])[],
  scores: readonly ScoredDocument[],
  baseline: readonly ScoredDocument[],
): Omit<KeyPointResult, 'failed'> {
  const points = answers.flat();
  const share = (list: readonly unknown[]): number => (100 * list.length) / Math.max(1, points.length);
  const over = (key: 'rouge1' | 'rouge2'): Interval =>
    bootstrapMean(scores.map((score, at) => score[key] - (baseline[at]?.[key] ?? 0)));
  return {
    documents: answers.length,
    points: points.length,
    rouge1: mean(scores.map((score) => score.rouge1)),
    rouge2: mean(scores.map((score) => score.rouge2)),
    rougeLsum: mean(scores.map((score) => score.rougeLsum)),
    overSummary: { rouge1: over('rouge1'), rouge2: over('rouge2') },
    wordsPerPoint: mean(points.map(({ text }) => countWords(text))),
    startsDangling: share(points.filter(({ text }) => startsDangling(text))),
    over25Words: share(points.filter(({ text }) => countWords(text) > MOST_WORDS)),
    repeats: share(answers.flatMap((list) => list.filter((point, at) => isRepeat(point, list.slice(0, at))))),
    edited: share(points.filter(({ isEdited }) => isEdited)),
  };
}

function meanOfNgrams(score: ScoredDocument | undefined): number {
  return score === undefined ? 0 : (score.rouge1 + score.rouge2) / 2;
}

/** Whether a point opens with a word that needs the sentence before it. */
export function startsDangling(text: string): boolean {
  return DANGLING.test(text) && !NOT_DANGLING.test(text);
}

function isRepeat(point: Point, earlier: readonly Point[]): boolean {
  const stems = contentStems(point.text);
  const numbers = numbersOf(point.text);
  return earlier.some((other) => {
    const otherStems = contentStems(other.text);
    const isNear =
      overlapOverSmaller(stems, otherStems) >= REPEAT_OVERLAP || jaccard(stems, otherStems) >= REPEAT_JACCARD;
    return isNear && numbers === numbersOf(other.text);
  });
}

function numbersOf(text: string): string {
  return (text.match(NUMBERS) ?? []).join(' ');
}
