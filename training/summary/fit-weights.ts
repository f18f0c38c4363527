import { type KindModel, kindOf } from '../../src/summary/kind.ts';
import { ANNOUNCEMENTS } from '../../src/summary/signals/cues.ts';
import { WORD_CLASSES } from '../../src/summary/signals/word-classes.ts';
import { ASKED, type WeightTable } from '../../src/summary/weights.ts';
import type { TrainingDocument } from './documents.ts';
import { type Choice, type ChoiceSets, fitSoftmax } from './softmax.ts';

/** Features whose weights no data here teaches: src/summary/weights.ts sets them. */
const NOT_LEARNED = new Set(ASKED.map(([feature]) => feature));
/**
 * The length of a sentence, in the sets whose summaries are one sentence: alone, a long one covers more of the
 * reference, whatever it says. A column of its own takes that up while learning, and is not shipped.
 */
const NUISANCE_FEATURE = 'log-words';
/** On standardised features; between 0.002 and 0.01 nothing changes by more than 0.1 ROUGE. */
const L2 = 0.005;
/** For each feature one column for texts that are neither, one for news, one for talk. */
const PARTS = 3;
/**
 * Features that are worth nothing in news: word classes learned there lose half a point on Daily Mail, a place counts from
 * where the news begins, and news tells what others announce.
 */
const NOT_IN_NEWS = new Set([...WORD_CLASSES, ...ANNOUNCEMENTS, 'first', 'reciprocal-rank', 'log-rank']);
/** Features of spoken words, which in other texts mean something else or nothing. */
const IN_TALK_ALONE = new Set([
  'theme',
  'fillers',
  'nods',
  'procedure',
  'plans',
  'reasons',
  'stance',
  'vague',
]);

/** What a document of the sets is learned from. */
export interface Lesson {
  /** The share of the choice that each sentence should have. */
  readonly targets: readonly number[];
  /** The part of its set in the cross-entropy. */
  readonly part: number;
  readonly sets?: Omit<ChoiceSets, 'weight'> | undefined;
  /** The part of its set in what sets are expected to be worth. */
  readonly setPart: number;
}

/** Learns what each feature is worth in news, in talk and in other texts. */
export function fitWeights(
  documents: readonly TrainingDocument[],
  lessonOf: (document: TrainingDocument) => Lesson,
  kinds: KindModel,
): WeightTable {
  const names = featureNames(documents[0]);
  const width = names.length * PARTS + 1;
  const counts = new Map<string, number>();
  for (const { set } of documents) counts.set(set.name, (counts.get(set.name) ?? 0) + 1);
  const choices = documents
    .map((document): Choice => {
      const { targets, part, sets, setPart } = lessonOf(document);
      const count = counts.get(document.set.name) ?? 1;
      return {
        rows: rowsOf(document, names, kinds),
        targets,
        weight: part / count,
        sets: sets === undefined ? undefined : { ...sets, weight: setPart / count },
      };
    })
    .filter((choice) => choice.targets.some((target) => target > 0));
  const scales = standardize(choices, width);
  const fitted = fitSoftmax(choices, width, new Array<number>(width).fill(L2));
  const at = (column: number): number => (fitted[column] ?? 0) / (scales[column] ?? 1);
  // Learned apart for each kind, told as what always holds and what news and talk change in it.
  return names.map((name, number) => {
    const other = at(number * PARTS);
    return [name, other, at(number * PARTS + 1) - other, at(number * PARTS + 2) - other];
  });
}

function featureNames(document: TrainingDocument | undefined): readonly string[] {
  return (document?.measured.signals ?? [])
    .flatMap(({ features }) => features.map(({ name }) => name))
    .filter((name) => !NOT_LEARNED.has(name));
}

function rowsOf(
  { measured, texts, set }: TrainingDocument,
  names: readonly string[],
  kinds: KindModel,
): Float64Array {
  const { news, talk } = kindOf(measured.traits, kinds);
  const values = new Map(
    measured.signals.flatMap(({ features }) => features.map((feature) => [feature.name, feature.values])),
  );
  const width = names.length * PARTS + 1;
  const rows = new Float64Array(texts.length * width);
  for (const [number, name] of names.entries()) {
    const own = values.get(name) ?? [];
    const isTalk = IN_TALK_ALONE.has(name);
    for (let row = 0; row < texts.length; row += 1) {
      const value = own[row] ?? 0;
      const base = row * width + number * PARTS;
      rows[base] = isTalk ? 0 : value * (1 - news - talk);
      rows[base + 1] = isTalk || NOT_IN_NEWS.has(name) ? 0 : value * news;
      rows[base + 2] = value * talk;
    }
  }
  if (set.count === 1) {
    const own = values.get(NUISANCE_FEATURE) ?? [];
    for (let row = 0; row < texts.length; row += 1) rows[(row + 1) * width - 1] = own[row] ?? 0;
  }
  return rows;
}

/** Divides each column by its deviation within documents, which alone matters to a choice among sentences. */
function standardize(choices: readonly Choice[], width: number): readonly number[] {
  const squares = new Float64Array(width);
  let mass = 0;
  for (const { rows, targets, weight } of choices) {
    mass += weight;
    for (let column = 0; column < width; column += 1) {
      let sum = 0;
      let sumOfSquares = 0;
      for (let at = column; at < rows.length; at += width) {
        const value = rows[at] ?? 0;
        sum += value;
        sumOfSquares += value * value;
      }
      const mean = sum / targets.length;
      const variance = Math.max(0, sumOfSquares / targets.length - mean * mean);
      squares[column] = (squares[column] ?? 0) + weight * variance;
    }
  }
  const scales = Array.from(squares, (square) => {
    const scale = Math.sqrt(square / mass);
    return scale > 1e-9 ? scale : 1;
  });
  for (const { rows } of choices) {
    for (let at = 0; at < rows.length; at += 1) rows[at] = (rows[at] ?? 0) / (scales[at % width] ?? 1);
  }
  return scales;
}
