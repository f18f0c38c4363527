import { readSet } from '../../bench/data.ts';
import { meanNgramF1, stemIds } from '../../bench/metrics/rouge.ts';
import { analysisOf } from '../../src/document/analyze.ts';
import { contextOf } from '../../src/summary/features.ts';
import { type NewsClue, type NewsClues, readNewsClues } from '../../src/summary/signals/news-start.ts';
import { foldOf } from './documents.ts';
import { type Choice, fitSoftmax } from './softmax.ts';

/** What hints that the news is told in a sentence, and how much, as log-odds. */
export interface NewsStartModel {
  readonly bias: number;
  readonly weights: readonly (readonly [clue: NewsClue, weight: number])[];
}

/** News with the summaries that people wrote of it. */
export const NEWS_START_FILES = ['summaries/cnn-val.jsonl', 'summaries/cnndm-train-sample.jsonl'];

interface Story {
  readonly id: string;
  readonly text: string;
  readonly summary: readonly string[];
}

interface OpeningSentence {
  readonly place: number;
  readonly isTold: boolean;
  readonly clues: NewsClues;
}

/** Sentences read of each story. */
const OPENING = 5;
/** The news is told where a sentence is worth so much of the best sentence of its story. */
const TOLD_SHARE = 0.6;
const L2 = 0.001;

/**
 * Learns by logistic regression which of the first sentences of a story tell its news: each is a choice between "none
 * here", which scores 0, and "here". What a place in the text says by itself has columns of its own, which are not shipped:
 * it is the place that is asked for. The held-out fifth is left out.
 */
export function fitNewsStart(): NewsStartModel {
  const openings = NEWS_START_FILES.flatMap((file) => readSet<Story>(file))
    .filter(({ id }) => foldOf(id) !== 0)
    .flatMap(readOpening);
  const names = Object.keys(openings[0]?.clues ?? {}) as NewsClue[];
  const width = OPENING + names.length;
  const choices = openings.map(({ place, isTold, clues }): Choice => {
    const rows = new Float64Array(2 * width);
    rows[width + place] = 1;
    rows.set(
      names.map((name) => clues[name]),
      width + OPENING,
    );
    return { rows, targets: isTold ? [0, 1] : [1, 0], weight: 1 };
  });
  const fitted = fitSoftmax(choices, width, new Array<number>(width).fill(L2));
  const places = fitted.slice(0, OPENING);
  return {
    bias: places.reduce((sum, value) => sum + value, 0) / OPENING,
    weights: names.map((clue, number) => [clue, fitted[OPENING + number] ?? 0]),
  };
}

/** The first sentences of a story, each with whether it tells the news. */
function readOpening({ text, summary }: Story): readonly OpeningSentence[] {
  const context = contextOf(analysisOf(text, {}));
  const cluesOf = readNewsClues(context);
  const reference = summary.map(stemIds);
  const worth = context.candidates.map(({ sentence }) =>
    meanNgramF1([stemIds(text.slice(sentence.start, sentence.end))], reference),
  );
  const told = TOLD_SHARE * worth.reduce((most, value) => Math.max(most, value), 0);
  return context.candidates.slice(0, OPENING).map((candidate, place) => ({
    place,
    isTold: (worth[place] ?? 0) >= told,
    clues: cluesOf(candidate),
  }));
}
