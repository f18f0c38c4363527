import { isHeldOut, readSet, sampleEvenly } from '../data.ts';
import { bootstrapMean, type Interval, mean } from '../metrics/bootstrap.ts';
import { rouge } from '../metrics/rouge.ts';
import { createProgress } from '../progress.ts';
import { countWords, splitSentences } from '../sentences.ts';
import { cleanLead, lead } from '../systems/lead.ts';
import { createOracle } from '../systems/oracle.ts';
import { pacSum } from '../systems/pac-sum.ts';
import { randomChoice } from '../systems/random-choice.ts';
import { type Article, type Choice, type Runner, runHere, type SummarySystem } from '../systems/system.ts';
import { textRank } from '../systems/text-rank.ts';

/** A set of texts with human summaries. */
export interface SummarySet {
  readonly name: string;
  readonly file: string;
  /** Sentences that every system may choose. */
  readonly count: number;
  readonly keeps?: (id: string, text: string) => boolean;
  /** Further systems to be compared with on this set. */
  readonly rivals?: readonly SummarySystem[];
}

/** ROUGE F1 (0..100) and words, means over documents, with what is above the lead. */
export interface SummaryFigures {
  readonly rouge1: number;
  readonly rouge2: number;
  readonly rougeLsum: number;
  readonly words: number;
  /** Difference to the lead's sentences per document, in points. */
  readonly overLead: Difference;
  /** The same to the clean lead's, which tells a better choice from merely dropping page furniture. */
  readonly overCleanLead: Difference;
}

/** Paired differences of ROUGE F1, in points. */
export interface Difference {
  readonly rouge1: Interval;
  readonly rouge2: Interval;
  readonly rougeLsum: Interval;
}

/** One system on one set. */
export interface SummaryResult {
  readonly documents: number;
  /** Documents on which it threw; they count as empty summaries. */
  readonly failed: number;
  /** What it said the first time. */
  readonly firstError?: string;
  readonly sameSentences: SummaryFigures;
  readonly sameWords: SummaryFigures;
}

/** One document of one system, for reading the worst. */
export interface ScoredDocument {
  readonly id: string;
  /** Mean of ROUGE-1 and ROUGE-2 F1 above the lead's, in points. */
  readonly overLead: number;
  readonly chosen: readonly string[];
}

/** Results of one set by system, and precis's documents, worst first. */
export interface SummarySetResult {
  readonly systems: Readonly<Record<string, SummaryResult>>;
  readonly worst: readonly ScoredDocument[];
}

interface SummaryItem {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly summary: string | readonly string[];
  readonly summaries?: readonly (string | readonly string[])[];
}

interface DocumentScore {
  readonly rouge1: number;
  readonly rouge2: number;
  readonly rougeLsum: number;
  readonly words: number;
}

const CNN = /CNN/u;
/** CNN articles name the network in the dateline or soon after it. */
const DATELINE_CHARS = 300;

/** The sets, with the number of sentences that every system may choose on each. */
export const SUMMARY_SETS: readonly SummarySet[] = [
  { name: 'cnn-val', file: 'summaries/cnn-val.jsonl', count: 3 },
  { name: 'cnndm-train-sample', file: 'summaries/cnndm-train-sample.jsonl', count: 3 },
  {
    name: 'cnndm-train-sample (Daily Mail)',
    file: 'summaries/cnndm-train-sample.jsonl',
    count: 3,
    keeps: (_, text) => !CNN.test(text.slice(0, DATELINE_CHARS)),
  },
  { name: 'summeval', file: 'summaries/summeval.jsonl', count: 3 },
  { name: 'gum-dev', file: 'summaries/gum-dev.jsonl', count: 1 },
  { name: 'scitldr-dev', file: 'summaries/scitldr-dev.jsonl', count: 1 },
  { name: 'qmsum-dev', file: 'summaries/qmsum-dev.jsonl', count: 10, rivals: [textRank, pacSum] },
];

/** Scores systems on a set; with several references a document's score is the mean over them. */
export async function scoreSummarySet(
  set: SummarySet,
  runners: readonly Runner[],
  sample: number | undefined,
  trainedOn: ReadonlySet<string>,
): Promise<SummarySetResult> {
  const { articles, references } = readArticles(set, sample, trainedOn.has(set.file));
  const hasTitles = articles.some((article) => article.title !== undefined);
  const all: readonly Runner[] = [
    runHere(lead),
    runHere(cleanLead),
    runHere(randomChoice),
    ...(set.rivals ?? []).map(runHere),
    ...runners.filter(({ name }) => hasTitles || !name.endsWith('with title')),
    runHere(createOracle((article) => references.get(article.id) ?? [])),
  ];
  const requests = articles.map((article) => ({
    article,
    count: set.count,
    words: countWords(lead.choose(article, set.count).join(' ')),
  }));
  const choices = new Map<string, readonly Choice[]>();
  const progress = createProgress(set.name, all.length);
  for (const runner of all) {
    choices.set(runner.name, await runner.answer(requests, set.name));
    progress.tick();
  }
  progress.end();

  const scoreAll = (name: string, of: (choice: Choice) => readonly string[]): readonly DocumentScore[] =>
    (choices.get(name) ?? []).map((choice, at) =>
      scoreChoice(of(choice), references.get(articles[at]?.id ?? '') ?? []),
    );
  const leadScores = scoreAll('lead', (choice) => choice.atSentences);
  const cleanLeadScores = scoreAll(cleanLead.name, (choice) => choice.atSentences);
  const results: Record<string, SummaryResult> = {};
  for (const [name, chosen] of choices) {
    const error = chosen.find((choice) => choice.error !== undefined)?.error;
    const atSentences = scoreAll(name, (choice) => choice.atSentences);
    const atWords = scoreAll(name, (choice) => choice.atWords);
    results[name] = {
      documents: articles.length,
      failed: chosen.filter((choice) => choice.error !== undefined).length,
      ...(error === undefined ? {} : { firstError: error }),
      sameSentences: summarise(atSentences, leadScores, cleanLeadScores),
      sameWords: summarise(atWords, leadScores, cleanLeadScores),
    };
  }
  const ownScores = scoreAll('precis', (choice) => choice.atSentences);
  const worst = articles
    .map((article, at) => ({
      id: article.id,
      overLead: meanOfNgrams(ownScores[at]) - meanOfNgrams(leadScores[at]),
      chosen: choices.get('precis')?.[at]?.atSentences ?? [],
    }))
    .sort((a, b) => a.overLead - b.overLead);
  return { systems: results, worst };
}

function readArticles(
  set: SummarySet,
  sample: number | undefined,
  isTrainedOn: boolean,
): { articles: readonly Article[]; references: ReadonlyMap<string, readonly (readonly string[])[]> } {
  const items = readSet<SummaryItem>(set.file).filter(
    ({ id, text }) => (set.keeps?.(id, text) ?? true) && (!isTrainedOn || isHeldOut(id)),
  );
  const drawn = sampleEvenly(items, sample);
  return {
    articles: drawn.map(({ id, text, title }) => ({ id, text, title, sentences: splitSentences(text) })),
    references: new Map(
      drawn.map(({ id, summary, summaries }) => [id, (summaries ?? [summary]).map(sentencesOf)]),
    ),
  };
}

function sentencesOf(summary: string | readonly string[]): readonly string[] {
  return typeof summary === 'string' ? splitSentences(summary) : summary;
}

function scoreChoice(chosen: readonly string[], references: readonly (readonly string[])[]): DocumentScore {
  const scores = references.map((reference) => rouge(chosen, reference));
  return {
    rouge1: 100 * mean(scores.map((score) => score.rouge1.f1)),
    rouge2: 100 * mean(scores.map((score) => score.rouge2.f1)),
    rougeLsum: 100 * mean(scores.map((score) => score.rougeLsum.f1)),
    words: countWords(chosen.join(' ')),
  };
}

function summarise(
  scores: readonly DocumentScore[],
  leadScores: readonly DocumentScore[],
  cleanLeadScores: readonly DocumentScore[],
): SummaryFigures {
  return {
    rouge1: mean(scores.map((score) => score.rouge1)),
    rouge2: mean(scores.map((score) => score.rouge2)),
    rougeLsum: mean(scores.map((score) => score.rougeLsum)),
    words: mean(scores.map((score) => score.words)),
    overLead: compare(scores, leadScores),
    overCleanLead: compare(scores, cleanLeadScores),
  };
}

function compare(scores: readonly DocumentScore[], others: readonly DocumentScore[]): Difference {
  const difference = (key: keyof Difference): Interval =>
    bootstrapMean(scores.map((score, at) => score[key] - (others[at]?.[key] ?? 0)));
  return {
    rouge1: difference('rouge1'),
    rouge2: difference('rouge2'),
    rougeLsum: difference('rougeLsum'),
  };
}

function meanOfNgrams(score: DocumentScore | undefined): number {
  return score === undefined ? 0 : (score.rouge1 + score.rouge2) / 2;
}
