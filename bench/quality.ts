import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { MissingDataError, readTrainedOn } from './data.ts';
import { type Library, loadLibrary } from './library.ts';
import { hasPeers, PEERS } from './peers/peer.ts';
import { createPeerRunner } from './peers/run-peer.ts';
import { aliasMistakeList, aliasTable, salienceTable } from './report/aliases.ts';
import { boilerplateTable } from './report/boilerplate.ts';
import { compareResults, comparisonTable } from './report/comparison.ts';
import { entityTable, mistakeList } from './report/entities.ts';
import { editedPointList, keyPointTable } from './report/key-points.ts';
import { chosenTable, summaryTable } from './report/summaries.ts';
import { createPrecis, createPrecisWithTitle } from './systems/precis.ts';
import { type Runner, runHere } from './systems/system.ts';
import { compromiseTagger, createPrecisTagger } from './systems/tagger.ts';
import { winkImportance } from './systems/wink-importance.ts';
import { scoreAliases } from './tasks/aliases.ts';
import { scoreBoilerplate } from './tasks/boilerplate.ts';
import { CHOSEN_SENTENCES_SET, scoreChosenSentences } from './tasks/chosen-sentences.ts';
import { ENTITY_SETS, scoreEntitySet } from './tasks/entities.ts';
import { KEY_POINT_SETS, scoreKeyPointSet } from './tasks/key-points.ts';
import { SALIENCE_SETS, type SalienceResult, scoreSalience } from './tasks/salience.ts';
import { SUMMARY_SETS, scoreSummarySet } from './tasks/summaries.ts';

const USAGE = `npm run bench:quality -- [options]
  --only NAMES    tasks (summaries, entities, aliases, salience, keypoints, boilerplate), or sets whose
                  name holds one of these, parted by commas (cnn-val, sosum, wikigold, ...)
  --sample N      N documents of each set, spread evenly
  --json FILE     write the figures there
  --worst N       print precis's N worst outputs of each set
  --dump FILE     write 50 edited key points of each set there, under their sources
  --skip-peers    leave the other packages out
  --source        measure src, not dist, without the peers`;

const COMMITTED = new URL('results/quality.json', import.meta.url);

const { values: flags } = parseArgs({
  options: {
    only: { type: 'string' },
    sample: { type: 'string' },
    json: { type: 'string' },
    worst: { type: 'string', default: '0' },
    dump: { type: 'string' },
    'skip-peers': { type: 'boolean', default: false },
    source: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const sample = flags.sample === undefined ? undefined : Number(flags.sample);
const worstShown = Number(flags.worst);

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
  const trainedOn = readTrainedOn();
  const runners = [
    runHere(createPrecis(library)),
    runHere(createPrecisWithTitle(library)),
    runHere(winkImportance),
    ...peerRunners(),
  ];
  const results = {
    summaries: await runSummaries(runners, trainedOn),
    chosenSentences: await runChosenSentences(runners, trainedOn),
    entities: runEntities(library, trainedOn),
    aliases: runAliases(library),
    salience: runSalience(library, trainedOn),
    keyPoints: runKeyPoints(library, trainedOn),
    boilerplate: runBoilerplate(library),
  };
  if (existsSync(COMMITTED)) {
    console.log(comparisonTable(compareResults(JSON.parse(readFileSync(COMMITTED, 'utf8')), results)));
  }
  if (flags.json !== undefined) writeFileSync(flags.json, `${JSON.stringify(results, roundNumber, 2)}\n`);
}

/** Two decimals are more than the tables show. */
function roundNumber(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 100) / 100 : value;
}

/** The peers, unless the run is for tuning or they are not installed. */
function peerRunners(): readonly Runner[] {
  if (flags.source || flags['skip-peers']) return [];
  if (hasPeers()) return PEERS.map(createPeerRunner);
  console.error('The peers are left out: they are not installed (npm ci --prefix bench).');
  return [];
}

async function runSummaries(runners: readonly Runner[], trainedOn: ReadonlySet<string>): Promise<object> {
  const results: Record<string, unknown> = {};
  for (const set of SUMMARY_SETS.filter(({ name }) => isWanted('summaries', name))) {
    const scored = await scoreSummarySet(set, runners, sample, trainedOn);
    results[set.name] = scored.systems;
    console.log(summaryTable(labelOf(set, trainedOn), scored.systems));
    for (const { id, overLead, chosen } of scored.worst.slice(0, worstShown))
      printWorst(id, overLead, chosen);
  }
  return results;
}

async function runChosenSentences(
  runners: readonly Runner[],
  trainedOn: ReadonlySet<string>,
): Promise<object> {
  if (!isWanted('summaries', CHOSEN_SENTENCES_SET.name)) return {};
  const chosen = await scoreChosenSentences(runners, sample, trainedOn);
  console.log(chosenTable(labelOf(CHOSEN_SENTENCES_SET, trainedOn), chosen));
  return { [CHOSEN_SENTENCES_SET.name]: chosen };
}

function runEntities(library: Library, trainedOn: ReadonlySet<string>): object {
  const results: Record<string, unknown> = {};
  for (const set of ENTITY_SETS.filter(({ name }) => isWanted('entities', name))) {
    const scored = scoreEntitySet(set, [createPrecisTagger(library), compromiseTagger], sample, trainedOn);
    results[set.name] = scored.taggers;
    console.log(entityTable(labelOf(set, trainedOn), scored.taggers));
    console.log(mistakeList(set.name, scored));
    for (const { id, names, mistakes } of scored.worst.slice(0, worstShown)) {
      const list = mistakes.map(({ kind, label }) => `${kind}: ${label}`);
      console.log(`${id}, ${mistakes.length} mistakes for ${names} names: ${list.join('; ')}\n`);
    }
  }
  return results;
}

function runAliases(library: Library): object {
  if (!isWanted('aliases', 'aliases')) return {};
  const scored = scoreAliases(library, sample);
  console.log(aliasTable(scored.result));
  if (worstShown > 0) console.log(aliasMistakeList(scored, worstShown));
  return scored.result;
}

function runSalience(library: Library, trainedOn: ReadonlySet<string>): object {
  const results: Record<string, SalienceResult> = {};
  for (const set of SALIENCE_SETS.filter(({ name }) => isWanted('salience', name))) {
    const scored = scoreSalience(set, library, sample, trainedOn);
    results[labelOf(set, trainedOn)] = scored.result;
    for (const { id, top, named } of scored.missed.slice(0, worstShown))
      console.log(`${id}: ${top}, where the summary names ${named.join(', ')}`);
  }
  if (Object.keys(results).length > 0) console.log(salienceTable(results));
  return results;
}

function runKeyPoints(library: Library, trainedOn: ReadonlySet<string>): object {
  const results: Record<string, unknown> = {};
  const dumps: string[] = [];
  for (const set of KEY_POINT_SETS.filter(({ name }) => isWanted('keypoints', name))) {
    const scored = scoreKeyPointSet(set, library, sample, trainedOn);
    results[set.name] = scored.methods;
    dumps.push(editedPointList(scored.edited));
    console.log(keyPointTable(labelOf(set, trainedOn), scored.methods));
    for (const { id, overSummary, points } of scored.worst.slice(0, worstShown))
      printWorst(id, overSummary, points);
  }
  if (flags.dump !== undefined) writeFileSync(flags.dump, dumps.join('\n'));
  return results;
}

function runBoilerplate(library: Library): object {
  if (!isWanted('boilerplate', 'article-lines-dev')) return {};
  const scored = scoreBoilerplate(library, sample);
  console.log(boilerplateTable(scored.extractors));
  for (const { id, extractor, text } of scored.chosenFurniture.slice(0, worstShown)) {
    console.log(`furniture in the summary of ${id}, ${extractor}: ${text}`);
  }
  return { 'article-lines-dev': scored.extractors };
}

function printWorst(id: string, difference: number, sentences: readonly string[]): void {
  console.log(
    `${difference.toFixed(1)} ${id}\n${sentences.map((sentence) => `    - ${sentence}`).join('\n')}\n`,
  );
}

/** True when no `--only` is given, or one of its names is the task's or part of the set's name. */
function isWanted(task: string, set: string): boolean {
  const names = flags.only?.split(',') ?? [];
  return names.length === 0 || names.some((name) => task === name || set.includes(name));
}

function labelOf({ name, file }: { name: string; file: string }, trainedOn: ReadonlySet<string>): string {
  return trainedOn.has(file) ? `${name} (held-out fifth)` : name;
}
