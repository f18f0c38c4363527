/**
 * The short bench that guards a change: fixed samples, one or two sets a task. Fails when a figure of precis falls below
 * the committed floor (bench/results/floor.json) by more than its margin.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { MissingDataError, readTrainedOn } from './data.ts';
import { type Library, loadLibrary } from './library.ts';
import { createPrecis } from './systems/precis.ts';
import { runHere } from './systems/system.ts';
import { createPrecisTagger } from './systems/tagger.ts';
import { scoreBoilerplate } from './tasks/boilerplate.ts';
import { scoreChosenSentences } from './tasks/chosen-sentences.ts';
import { ENTITY_SETS, scoreEntitySet } from './tasks/entities.ts';
import { KEY_POINT_SETS, scoreKeyPointSet } from './tasks/key-points.ts';
import { SUMMARY_SETS, scoreSummarySet } from './tasks/summaries.ts';

/** A measured figure and how far it may fall (or rise, where lower is better) before the guard fails. */
interface Figure {
  readonly name: string;
  readonly value: number;
  readonly margin: number;
  readonly isHigherBetter: boolean;
}

const FLOOR = new URL('results/floor.json', import.meta.url);
const ARTIFACTS = new URL('../artifacts/', import.meta.url);

/** A fixed sample leaves no chance: a margin is what a change may cost one set for the sake of another. */
const ROUGE_MARGIN = 0.3;
const AGREEMENT_MARGIN = 0.7;
const ENTITY_MARGIN = 0.7;
/** Percent of points, sentences or words. */
const SHARE_MARGIN = 1;

const { values: flags } = parseArgs({
  options: { source: { type: 'boolean', default: false }, update: { type: 'boolean', default: false } },
});

try {
  const library = await loadLibrary(flags.source ? 'source' : 'dist');
  const figures = await measure(library);
  if (flags.update) writeFloor(figures);
  judge(figures);
} catch (error) {
  if (!(error instanceof MissingDataError)) throw error;
  console.error(error.message);
  const isCi = process.env.CI === 'true';
  writeReport([], isCi ? 1 : 0, isCi ? 0 : 1);
  if (isCi) process.exitCode = 1;
}

async function measure(library: Library): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  const higher = (name: string, value: number, margin: number): void => {
    figures.push({ name, value, margin, isHigherBetter: true });
  };
  const lower = (name: string, value: number): void => {
    figures.push({ name, value, margin: SHARE_MARGIN, isHigherBetter: false });
  };
  const trainedOn = readTrainedOn();
  const runners = [runHere(createPrecis(library))];

  for (const [name, sample] of [
    ['cnn-val', 200],
    ['summeval', 40],
    ['gum-dev', 30],
    ['scitldr-dev', 200],
  ] as const) {
    const set = SUMMARY_SETS.find((candidate) => candidate.name === name);
    if (set === undefined) throw new Error(`No set named ${name}.`);
    const { systems } = await scoreSummarySet(set, runners, sample, trainedOn);
    const scored = systems.precis?.sameSentences;
    higher(`summaries ${name} ROUGE-1`, scored?.rouge1 ?? 0, ROUGE_MARGIN);
    higher(`summaries ${name} ROUGE-2`, scored?.rouge2 ?? 0, ROUGE_MARGIN);
  }
  const chosen = await scoreChosenSentences(runners, 200, trainedOn);
  higher('summaries sosum-dev F1', chosen.precis?.asMany.f1 ?? 0, AGREEMENT_MARGIN);

  for (const set of ENTITY_SETS.slice(0, 3)) {
    const { taggers } = scoreEntitySet(set, [createPrecisTagger(library)], 200, trainedOn);
    higher(`entities ${set.name} F1`, taggers.precis?.overall.f1 ?? 0, ENTITY_MARGIN);
    for (const type of ['person', 'organization', 'place']) {
      higher(`entities ${set.name} ${type} F1`, taggers.precis?.byType[type]?.f1 ?? 0, 2 * ENTITY_MARGIN);
    }
  }

  const points = scoreKeyPointSet(KEY_POINT_SETS[0], library, 150, trainedOn).methods.precis;
  higher('key points cnn-val ROUGE-1', points?.rouge1 ?? 0, ROUGE_MARGIN);
  higher('key points cnn-val ROUGE-2', points?.rouge2 ?? 0, ROUGE_MARGIN);
  lower('key points cnn-val that start dangling, %', points?.startsDangling ?? 100);
  lower('key points cnn-val that repeat, %', points?.repeats ?? 100);

  const { extractors } = scoreBoilerplate(library, 50);
  for (const name of ['readability_js', 'html-text']) {
    const page = extractors[name];
    lower(`boilerplate ${name}, furniture in summaries, %`, page?.furnitureInSummary ?? 100);
    lower(`boilerplate ${name}, content lost, %`, page?.contentLost ?? 100);
  }
  return figures;
}

function judge(figures: readonly Figure[]): void {
  const floor = new Map(
    Object.entries(JSON.parse(readFileSync(FLOOR, 'utf8')) as Readonly<Record<string, number>>),
  );
  const steps = figures.map((figure) => {
    const committed = floor.get(figure.name);
    const passed = committed !== undefined && holds(figure, committed);
    const beside = committed === undefined ? 'no floor committed' : `floor ${committed.toFixed(2)}`;
    console.log(
      `${passed ? 'ok    ' : 'FAILED'}  ${figure.name}: ${figure.value.toFixed(2)} (${beside}, margin ${figure.margin})`,
    );
    return { name: figure.name, passed };
  });
  // A figure that is no longer measured guards nothing.
  const gone = [...floor.keys()].filter((name) => figures.every((figure) => figure.name !== name));
  for (const name of gone) console.log(`FAILED  ${name}: not measured`);
  const failed = steps.filter((step) => !step.passed).length + gone.length;
  writeReport([...steps, ...gone.map((name) => ({ name, passed: false }))], failed, 0);
  if (failed > 0) process.exitCode = 1;
}

function holds({ value, margin, isHigherBetter }: Figure, committed: number): boolean {
  return isHigherBetter ? value >= committed - margin : value <= committed + margin;
}

function writeFloor(figures: readonly Figure[]): void {
  const rounded = figures.map(({ name, value }) => [name, Math.round(value * 100) / 100]);
  writeFileSync(FLOOR, `${JSON.stringify(Object.fromEntries(rounded), null, 2)}\n`);
}

/** For .ci/run, which adds the reports up. */
function writeReport(
  steps: readonly { readonly name: string; readonly passed: boolean }[],
  failed: number,
  skipped: number,
): void {
  const passed = steps.filter((step) => step.passed).length;
  mkdirSync(ARTIFACTS, { recursive: true });
  const report = { passed, failed, skipped, steps };
  writeFileSync(new URL('bench.json', ARTIFACTS), `${JSON.stringify(report, null, 2)}\n`);
  console.log(`bench: ${passed} figures hold, ${failed} fell or are missing, ${skipped} skipped`);
}
