import { isHeldOut, readSet, sampleEvenly } from '../data.ts';
import { bootstrapMean, type Interval, mean } from '../metrics/bootstrap.ts';
import { cleanLead, lead } from '../systems/lead.ts';
import { randomChoice } from '../systems/random-choice.ts';
import { type Article, type ChoiceRequest, type Runner, runHere } from '../systems/system.ts';

/** Agreement with the sentences that people chose, 0..100, means over documents. */
export interface ChosenFigures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Difference of F1 to the lead per document, in points. */
  readonly overLead: Interval;
}

/** One system: at three sentences, and at as many as people chose, where precision and recall are nearly one. */
export interface ChosenResult {
  readonly documents: number;
  readonly failed: number;
  /** What it said the first time. */
  readonly firstError?: string;
  readonly three: ChosenFigures;
  readonly asMany: ChosenFigures;
}

interface LabelledItem {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
  readonly sentences: readonly string[];
  readonly labels: readonly number[];
}

interface Agreement {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** A set where people marked the sentences worth reading. */
export const CHOSEN_SENTENCES_SET = { name: 'sosum-dev', file: 'summaries/sosum-dev.jsonl' } as const;

/** What `summarize` gives by default; people chose 2.6 on the mean. */
const SENTENCES = 3;
const NOT_TEXT = /[^\p{L}\p{N}]+/gu;
/** A sentence counts as chosen when at least this share of it stands in a chosen one: systems split differently. */
const SHARE_OF_SENTENCE = 0.5;

/** Scores systems by the sentences that people chose. */
export async function scoreChosenSentences(
  runners: readonly Runner[],
  sample: number | undefined,
  trainedOn: ReadonlySet<string>,
): Promise<Readonly<Record<string, ChosenResult>>> {
  const { name, file } = CHOSEN_SENTENCES_SET;
  const all = readSet<LabelledItem>(file).filter(({ id }) => !trainedOn.has(file) || isHeldOut(id));
  const items = sampleEvenly(all, sample);
  const articles = items.map(({ id, text, title, sentences }): Article => ({ id, text, title, sentences }));
  const askFor = (countOf: (item: LabelledItem) => number): readonly ChoiceRequest[] =>
    articles.map((article, at) => ({ article, count: countOf(items[at] as LabelledItem), words: 0 }));
  const requests = [...askFor(() => SENTENCES), ...askFor(countChosen)];

  const results: Record<string, ChosenResult> = {};
  let leadScores: readonly Agreement[] = [];
  for (const runner of [runHere(lead), runHere(cleanLead), runHere(randomChoice), ...runners]) {
    const choices = await runner.answer(requests, name);
    const scores = choices.map((choice, at) =>
      agree(items[at % items.length] as LabelledItem, choice.atSentences),
    );
    if (runner.name === lead.name) leadScores = scores;
    const failed = choices.slice(0, items.length).filter((choice) => choice.error !== undefined);
    results[runner.name] = {
      documents: items.length,
      failed: failed.length,
      ...(failed[0]?.error === undefined ? {} : { firstError: failed[0].error }),
      three: summarise(scores.slice(0, items.length), leadScores.slice(0, items.length)),
      asMany: summarise(scores.slice(items.length), leadScores.slice(items.length)),
    };
  }
  return results;
}

function countChosen({ labels }: LabelledItem): number {
  return labels.filter((label) => label === 1).length;
}

function agree(item: LabelledItem, chosen: readonly string[]): Agreement {
  const answers = chosen.map(normalise);
  let hits = 0;
  let taken = 0;
  for (const [at, sentence] of item.sentences.entries()) {
    if (!isChosen(normalise(sentence), answers)) continue;
    taken += 1;
    if (item.labels[at] === 1) hits += 1;
  }
  const wanted = countChosen(item);
  if (hits === 0) return { precision: 0, recall: 0, f1: 0 };
  const precision = hits / taken;
  const recall = hits / wanted;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

function isChosen(sentence: string, answers: readonly string[]): boolean {
  if (sentence === '') return false;
  return answers.some(
    (answer) =>
      answer.includes(sentence) ||
      (answer.length >= SHARE_OF_SENTENCE * sentence.length && sentence.includes(answer)),
  );
}

function normalise(sentence: string): string {
  return sentence.toLowerCase().replaceAll(NOT_TEXT, ' ').trim();
}

function summarise(scores: readonly Agreement[], leadScores: readonly Agreement[]): ChosenFigures {
  return {
    precision: 100 * mean(scores.map((score) => score.precision)),
    recall: 100 * mean(scores.map((score) => score.recall)),
    f1: 100 * mean(scores.map((score) => score.f1)),
    overLead: bootstrapMean(scores.map((score, at) => 100 * (score.f1 - (leadScores[at]?.f1 ?? 0)))),
  };
}
