import { isHeldOut, readSet, sampleEvenly } from '../data.ts';
import { bootstrapMean, type Interval, mean } from '../metrics/bootstrap.ts';
import { cleanLead, lead } from '../systems/lead.ts';
import { randomChoice } from '../systems/random-choice.ts';
import type { Article, SummarySystem } from '../systems/system.ts';

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
export const CHOSEN_SENTENCES_FILE = 'summaries/sosum-dev.jsonl';

const NOT_TEXT = /[^\p{L}\p{N}]+/gu;
/** A sentence counts as chosen when at least this share of it stands in a chosen one: systems split differently. */
const SHARE_OF_SENTENCE = 0.5;

/** Scores systems by the sentences that people chose. */
export function scoreChosenSentences(
  systems: readonly SummarySystem[],
  sample: number | undefined,
  trainedOn: ReadonlySet<string>,
): Readonly<Record<string, ChosenResult>> {
  const all = readSet<LabelledItem>(CHOSEN_SENTENCES_FILE).filter(
    ({ id }) => !trainedOn.has(CHOSEN_SENTENCES_FILE) || isHeldOut(id),
  );
  const items = sampleEvenly(all, sample);
  const results: Record<string, ChosenResult> = {};
  let leadThree: readonly Agreement[] = [];
  let leadAsMany: readonly Agreement[] = [];
  for (const system of [lead, cleanLead, randomChoice, ...systems]) {
    const failures = new Set<string>();
    const scoreAt = (countOf: (item: LabelledItem) => number): readonly Agreement[] =>
      items.map((item) => {
        try {
          const article: Article = {
            id: item.id,
            text: item.text,
            title: item.title,
            sentences: item.sentences,
          };
          return agree(item, system.choose(article, countOf(item)));
        } catch {
          failures.add(item.id);
          return { precision: 0, recall: 0, f1: 0 };
        }
      });
    const three = scoreAt(() => 3);
    const asMany = scoreAt((item) => item.labels.filter((label) => label === 1).length);
    if (system === lead) {
      leadThree = three;
      leadAsMany = asMany;
    }
    results[system.name] = {
      documents: items.length,
      failed: failures.size,
      three: summarise(three, leadThree),
      asMany: summarise(asMany, leadAsMany),
    };
  }
  return results;
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
  const wanted = item.labels.filter((label) => label === 1).length;
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
