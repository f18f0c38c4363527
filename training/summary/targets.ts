import { meanNgramF1, type StemIds, stemIds } from '../../bench/metrics/rouge.ts';
import { isContentWord } from '../../src/summary/content-words.ts';
import type { TrainingDocument } from './documents.ts';

/**
 * The same where a summary is long: one of ten sentences changes its worth so little that all would look alike. At 25
 * meetings lose 1.5 ROUGE-1; past 200 long sentences win.
 */
const SHARPNESS_OF_LONG = 150;
/**
 * The part of content words alone in what a long summary is worth. Of ten sentences most words are function words,
 * which any talk has; with them alone to learn from, meetings lose 0.3 and content words are chosen less.
 */
const CONTENT_PART = 0.5;
/** Others that a sentence is tried in company with. */
const COMPANIONS = 8;
/** How sharply the best sentence is preferred to the next: at 0.04 less worth a sentence counts a third. */
const SHARPNESS = 25;
/**
 * In a longer summary the company is one fixed set of so many, the first that were found greedily: to a good set
 * of ten nothing can be added, and sentences that say nothing would look best.
 */
const LARGEST_COMPANY = 3;
const WORD = /[\p{L}\p{N}]+/gu;

/** Sentences tried when the best set is searched; the rest share hardly a word with the reference. */
const MOST_SEARCHED = 150;

/**
 * What share of the choice each sentence should have; sums to 1. A sentence is worth what sets made of it and
 * of the best others are worth: alone, long sentences would win. The members of the best set found greedily
 * have a share of their own. Where people chose sentences, those share alike.
 */
export function targetsOf(document: TrainingDocument): readonly number[] {
  const { stems, references, set, chosen } = document;
  if (chosen !== undefined) return normalize(chosen.map((isChosen) => (isChosen ? 1 : 0)));
  const isLong = set.count > LARGEST_COMPANY;
  const worthOfWords = worthBy(
    stems,
    references.map((reference) => reference.map(stemIds)),
  );
  const worthOfContent = worthBy(
    document.texts.map(contentIds),
    references.map((reference) => reference.map(contentIds)),
  );
  const worthOf = (members: readonly number[]): number =>
    isLong
      ? (1 - CONTENT_PART) * worthOfWords(members) + CONTENT_PART * worthOfContent(members)
      : worthOfWords(members);
  const alone = stems.map((_, at) => worthOf([at]));
  const best = [...alone.keys()].sort((a, b) => (alone[b] ?? 0) - (alone[a] ?? 0) || a - b);
  const greedy = searchGreedily(best.slice(0, MOST_SEARCHED), set.count, worthOf);
  const worth =
    set.count === 1
      ? alone
      : isLong
        ? stems.map((_, at) =>
            worthOf([at, ...greedy.filter((other) => other !== at).slice(0, LARGEST_COMPANY)]),
          )
        : stems.map((_, at) => worthInCompany(at, best, set.count, worthOf));
  const most = worth.reduce((a, b) => Math.max(a, b), 0);
  if (most === 0) return stems.map(() => 0);
  const isGreedy = new Set(greedy);
  const sharpness = isLong ? SHARPNESS_OF_LONG : SHARPNESS;
  return normalize(
    worth.map((value, at) => Math.exp(sharpness * (value - most)) + (isGreedy.has(at) ? 1 : 0)),
  );
}

/** What a set of sentences is worth by the stems of its sentences and of the references. */
function worthBy(
  sentences: readonly StemIds[],
  wanted: readonly (readonly StemIds[])[],
): (members: readonly number[]) => number {
  return (members) => {
    const chosen = [...members].sort((a, b) => a - b).map((at) => sentences[at] ?? []);
    return wanted.reduce((sum, reference) => sum + meanNgramF1(chosen, reference), 0) / wanted.length;
  };
}

function contentIds(text: string): StemIds {
  return stemIds((text.toLowerCase().match(WORD) ?? []).filter(isContentWord).join(' '));
}

function worthInCompany(
  at: number,
  best: readonly number[],
  count: number,
  worthOf: (members: readonly number[]) => number,
): number {
  const others = best.filter((other) => other !== at).slice(0, COMPANIONS);
  if (others.length < count - 1) return worthOf([at, ...others]);
  let total = 0;
  let sets = 0;
  for (const [first, one] of others.entries()) {
    for (const other of count === 2 ? [undefined] : others.slice(first + 1)) {
      total += worthOf(other === undefined ? [at, one] : [at, one, other]);
      sets += 1;
    }
  }
  return total / sets;
}

function searchGreedily(
  candidates: readonly number[],
  count: number,
  worthOf: (members: readonly number[]) => number,
): readonly number[] {
  const chosen: number[] = [];
  let value = 0;
  while (chosen.length < count) {
    let next: number | undefined;
    for (const at of candidates) {
      if (chosen.includes(at)) continue;
      const trial = worthOf([...chosen, at]);
      if (trial > value) {
        value = trial;
        next = at;
      }
    }
    if (next === undefined) break;
    chosen.push(next);
  }
  return chosen;
}

function normalize(values: readonly number[]): readonly number[] {
  const total = values.reduce((sum, value) => sum + value, 0);
  return total === 0 ? values : values.map((value) => value / total);
}
