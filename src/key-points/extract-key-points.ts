import {
  checkExtractKeyPointsOptions,
  EXTRACT_KEY_POINTS_DEFAULTS as DEFAULTS,
  KEY_POINT_COUNTS,
} from '../contract/options';
import type { Document, ExtractKeyPointsOptions, KeyPoint } from '../contract/types';
import { analysisOf } from '../document/analyze';
import { readsAsEnglish } from '../document/language/language';
import { inSource } from '../document/source-map';
import { rankSentences } from '../summary/ranking';
import { authoredDrafts } from './authored';
import { type Candidate, type FinishedPoint, findCandidates, finishPoint } from './candidates';
import { choosePoints } from './choose-points';
import { contentOf } from './content';
import type { Draft } from './draft';
import { type RenderedPoint, renderPoint } from './render-point';
import { namesNear } from './standalone/names-near';
import { wholeSentencePoints } from './whole-sentences';

/** The author chose them: nothing that is extracted comes before. */
const AUTHORED_SCORE = 1;

/** Where each character counts as a word, a point may have twice as many. */
const MAX_WORDS_OF_LANGUAGE: ReadonlyMap<string, number> = new Map([
  ['zh', 2 * DEFAULTS.maxWords],
  ['ja', 2 * DEFAULTS.maxWords],
]);

/**
 * The facts of a text as short points that stand alone, in the text's own words.
 *
 * Points of a list that the author wrote come first, as they stand; then sentences, in text order, that are
 * chosen for what they tell and tidied: a dateline, a connective, an aside may be dropped, and a leading
 * pronoun becomes the name it stands for where that is certain. Who claims a thing is never dropped. A
 * sentence that cannot stand alone is passed over, so a short text may give no point. Of a text that is not English
 * the points are whole sentences, as they stand.
 *
 * `edits` tell every change: replacing each `start` to `end` of the input, within the source, by its
 * `replacement` gives `text`. Where the opening words are dropped, the replacement is the capital that the
 * next word gets, so every word of `text` is a word of the input but for that letter's case.
 *
 * Cost: about that of {@link summarize}, linear in the text.
 *
 * @throws {@link PrecisError} `'invalid-input'` when `input` is neither a string nor a Document,
 * `'invalid-option'` for an unknown option, a value out of range, or `length` and `limit` at once.
 *
 * @example
 * ```ts
 * const text = 'Orlo Motors opened a plant in Sella on Monday. However, the plant will not hire before spring.';
 * extractKeyPoints(text).map((point) => point.text);
 * // ['Orlo Motors opened a plant in Sella on Monday.', 'The plant will not hire before spring.']
 * ```
 */
export function extractKeyPoints(
  input: string | Document,
  options?: ExtractKeyPointsOptions,
): readonly KeyPoint[] {
  const checked = checkExtractKeyPointsOptions(options);
  const analysis = analysisOf(input, checked);
  const limit = checked.limit ?? KEY_POINT_COUNTS[checked.length ?? DEFAULTS.length];
  const limits = {
    maxWords: checked.maxWords ?? MAX_WORDS_OF_LANGUAGE.get(analysis.language) ?? DEFAULTS.maxWords,
    isVerbatim: (checked.verbatim ?? DEFAULTS.verbatim) || !readsAsEnglish(analysis),
  };
  const prefersAuthored = (checked.authored ?? DEFAULTS.authored) === 'prefer';
  const authored = prefersAuthored ? authoredDrafts(analysis, limits).slice(0, limit) : [];
  const points = authored.map((draft) => toKeyPoint(draft, renderPoint(draft), 'author', AUTHORED_SCORE));
  if (points.length >= limit) return points;
  const ranked = rankSentences(analysis, { query: checked.query });
  if (!readsAsEnglish(analysis)) {
    return [...points, ...wholeSentencePoints(analysis, ranked, limit - points.length, limits.maxWords)];
  }
  const candidates = findCandidates(analysis, ranked, limit, limits);
  const namesOf = namesNear(analysis);
  const told = points.map((point) => contentOf(point.text));
  const chosen = choosePoints(candidates, limit - points.length, told, (candidate) =>
    finishPoint(candidate, limits, namesOf),
  );
  return [...points, ...scored(chosen, candidates)];
}

/** The chosen candidates with scores between 1, for the best candidate of the text, and 0, for its worst. */
function scored(chosen: readonly FinishedPoint[], candidates: readonly Candidate[]): readonly KeyPoint[] {
  let best = Number.NEGATIVE_INFINITY;
  let worst = Number.POSITIVE_INFINITY;
  for (const { value } of candidates) {
    best = Math.max(best, value);
    worst = Math.min(worst, value);
  }
  return chosen.map(({ draft, point, candidate: { value } }) =>
    toKeyPoint(draft, point, 'extracted', best > worst ? (value - worst) / (best - worst) : 1),
  );
}

function toKeyPoint(
  { analysis, sentence, start, end }: Draft,
  { text, edits }: RenderedPoint,
  origin: KeyPoint['origin'],
  score: number,
): KeyPoint {
  return {
    text,
    origin,
    score,
    source: { text: analysis.text.slice(start, end), ...inSource(analysis, start, end), sentence },
    edits: edits.map((edit) => ({ ...edit, ...inSource(analysis, edit.start, edit.end) })),
  };
}
