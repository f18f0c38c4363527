import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { MissingDataError } from './data.ts';
import { loadLibrary } from './library.ts';
import { chosenTable, summaryTable } from './report.ts';
import { createPrecis, createPrecisWithTitle } from './systems/precis.ts';
import { scoreChosenSentences } from './tasks/chosen-sentences.ts';
import { SUMMARY_SETS, scoreSummarySet } from './tasks/summaries.ts';

const USAGE = `npm run bench:quality -- [options]
  --only NAMES    tasks or sets whose name holds one of these, parted by commas (summaries, cnn-val, sosum, ...)
  --sample N      N documents of each set, spread evenly
  --json FILE     write the figures there
  --worst N       print precis's N worst summaries of each set beside the lead
  --source        measure src, not dist`;

const { values: flags } = parseArgs({
  options: {
    only: { type: 'string' },
    sample: { type: 'string' },
    json: { type: 'string' },
    worst: { type: 'string' },
    source: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (flags.help) console.log(USAGE);
else {
  try {
    await runQuality();
  } catch (error) {
    if (!(error instanceof MissingDataError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

async function runQuality(): Promise<void> {
  const library = await loadLibrary(flags.source ? 'source' : 'dist');
  const systems = [createPrecis(library), createPrecisWithTitle(library)];
  const sample = flags.sample === undefined ? undefined : Number(flags.sample);
  const trainedOn = readTrainedOn();
  const results: Record<string, unknown> = {};

  const summaries: Record<string, unknown> = {};
  for (const set of SUMMARY_SETS) {
    if (!isWanted('summaries', set.name)) continue;
    const { systems: scored, worst } = scoreSummarySet(set, systems, new Map(), sample, trainedOn);
    summaries[set.name] = scored;
    console.log(summaryTable(trainedOn.has(set.file) ? `${set.name} (held-out fifth)` : set.name, scored));
    for (const { id, overLead, chosen } of worst.slice(0, Number(flags.worst ?? 0))) {
      console.log(
        `${overLead.toFixed(1)} ${id}\n${chosen.map((sentence) => `    - ${sentence}`).join('\n')}\n`,
      );
    }
  }
  results.summaries = summaries;
  if (isWanted('summaries', 'sosum-dev')) {
    const chosen = scoreChosenSentences(systems, sample, trainedOn);
    results.chosenSentences = { 'sosum-dev': chosen };
    console.log(chosenTable(chosen));
  }
  if (flags.json !== undefined) writeFileSync(flags.json, `${JSON.stringify(results, null, 2)}\n`);
}

/** True when no `--only` is given, or one of its names is part of the task's or the set's name. */
function isWanted(task: string, set: string): boolean {
  const names = flags.only?.split(',') ?? [];
  return names.length === 0 || names.some((name) => task === name || set.includes(name));
}

/** Files whose documents trained shipped weights; only their held-out fifth is scored. */
function readTrainedOn(): ReadonlySet<string> {
  const text = readFileSync(new URL('trained-on.json', import.meta.url), 'utf8');
  return new Set((JSON.parse(text) as { readonly sets: readonly string[] }).sets);
}
