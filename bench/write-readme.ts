/** Puts the committed results into bench/README.md, between the marks of each table: `npx tsx bench/write-readme.ts`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readTrainedOn } from './data.ts';
import { aliasTable, salienceTable } from './report/aliases.ts';
import { boilerplateTable } from './report/boilerplate.ts';
import { entityTable } from './report/entities.ts';
import { keyPointTable } from './report/key-points.ts';
import { coldStartTable, type SpeedResult, sizeTable, timeTable } from './report/speed.ts';
import { chosenTable, shortSummaryTable } from './report/summaries.ts';
import type { AliasResult } from './tasks/aliases.ts';
import type { BoilerplateResult } from './tasks/boilerplate.ts';
import { CHOSEN_SENTENCES_SET, type ChosenResult } from './tasks/chosen-sentences.ts';
import type { EntityResult } from './tasks/entities.ts';
import { KEY_POINT_SETS, type KeyPointResult } from './tasks/key-points.ts';
import type { SalienceResult } from './tasks/salience.ts';
import { SUMMARY_SETS, type SummaryResult } from './tasks/summaries.ts';

type ByName<Value> = Readonly<Record<string, Value>>;

/** What `bench:quality --json` writes. */
interface QualityResult {
  readonly summaries: ByName<ByName<SummaryResult>>;
  readonly chosenSentences: ByName<ByName<ChosenResult>>;
  readonly entities: ByName<ByName<EntityResult>>;
  readonly aliases: AliasResult;
  readonly salience: ByName<SalienceResult>;
  readonly keyPoints: ByName<ByName<KeyPointResult>>;
  readonly boilerplate: ByName<ByName<BoilerplateResult>>;
}

const PAGE = new URL('README.md', import.meta.url);
const QUALITY = new URL('results/quality.json', import.meta.url);
const SPEED = new URL('results/speed.json', import.meta.url);

const trainedOn = readTrainedOn();
const tables = new Map<string, string>();
if (existsSync(QUALITY)) {
  const quality = JSON.parse(readFileSync(QUALITY, 'utf8')) as QualityResult;
  tables.set(
    'summaries',
    [
      ...each(quality.summaries, (set, systems) => shortSummaryTable(labelOf(set), systems)),
      ...each(quality.chosenSentences, (set, systems) => chosenTable(labelOf(set), systems)),
    ].join('\n'),
  );
  tables.set('entities', each(quality.entities, entityTable).join('\n'));
  tables.set('names', [aliasTable(quality.aliases), salienceTable(quality.salience)].join('\n'));
  tables.set(
    'key points',
    each(quality.keyPoints, (set, methods) => keyPointTable(labelOf(set), methods)).join('\n'),
  );
  tables.set(
    'boilerplate',
    each(quality.boilerplate, (_, extractors) => boilerplateTable(extractors)).join('\n'),
  );
}
if (existsSync(SPEED)) {
  const speed = JSON.parse(readFileSync(SPEED, 'utf8')) as SpeedResult;
  tables.set('speed', [timeTable(speed), coldStartTable(speed), sizeTable(speed)].join('\n'));
}

let page = readFileSync(PAGE, 'utf8');
for (const [name, table] of tables) page = replaceBetweenMarks(page, name, table);
writeFileSync(PAGE, page);

function each<Value>(sets: ByName<Value>, table: (name: string, value: Value) => string): readonly string[] {
  return Object.entries(sets).map(([name, value]) => table(name, value));
}

/** Says of a set that weights were trained on which of its texts are scored. */
function labelOf(name: string): string {
  const set = [...SUMMARY_SETS, ...KEY_POINT_SETS, CHOSEN_SENTENCES_SET].find((known) => known.name === name);
  return set !== undefined && trainedOn.has(set.file) ? `${name} (held-out fifth)` : name;
}

function replaceBetweenMarks(text: string, name: string, table: string): string {
  const open = `<!-- ${name} -->`;
  const close = `<!-- end of ${name} -->`;
  const start = text.indexOf(open);
  const end = text.indexOf(close);
  if (start < 0 || end < start) throw new Error(`bench/README.md has no marks for ${name}.`);
  return `${text.slice(0, start + open.length)}\n\n${table}\n${text.slice(end)}`;
}
