import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Library, loadLibrary } from './library.ts';
import { hasPeers } from './peers/peer.ts';
import { createProgress } from './progress.ts';
import { coldStartTable, type SpeedResult, sizeTable, timeTable } from './report/speed.ts';
import { floor } from './speed/floor.ts';
import { measureInTurns, roundsFor, type Subject } from './speed/measure.ts';
import { measureOneCall, type OneCall } from './speed/one-call.ts';
import { measurePeers } from './speed/peers.ts';
import { type BundleSize, measureBundle } from './speed/size.ts';
import { makeTexts, type SizedText } from './speed/texts.ts';
import { winkImportance } from './systems/wink-importance.ts';

const USAGE = `npm run bench:speed -- [options]
  --most WORDS    no text longer than this (660, 10000, 100000, 1000000)
  --json FILE     write the figures there
  --skip-peers    leave the other packages out
  Always measures dist: run npm run build first.`;

const FUNCTIONS = ['analyze', 'summarize', 'extractEntities', 'extractKeyPoints'] as const;
const ALL = 'all three from one Document';
const WARM_UP_ROUNDS = 5;
const COLD_STARTS = 5;

const { values: flags } = parseArgs({
  options: {
    most: { type: 'string', default: '1000000' },
    json: { type: 'string' },
    'skip-peers': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (flags.help) console.log(USAGE);
else await runSpeed();

async function runSpeed(): Promise<void> {
  const library = await loadLibrary('dist');
  const { texts: all, origin } = makeTexts();
  const texts = all.filter(({ words }) => words <= Number(flags.most));
  const subjects = [floor, ...precisSubjects(library), importance()];
  const result: SpeedResult = {
    origin,
    sizes: texts.map(({ label }) => label),
    times: await measureSizes(subjects, texts),
    peers: flags['skip-peers'] || !hasPeers() ? {} : await measurePeers(texts),
    peakMemory: measureMemory(texts),
    coldStart: measureColdStart(texts[0]),
    bundles: await measureBundles(),
  };
  console.log(timeTable(result));
  console.log(coldStartTable(result));
  console.log(sizeTable(result));
  if (flags.json !== undefined) writeFileSync(flags.json, `${JSON.stringify(result, roundNumber, 2)}\n`);
}

/** Two decimals are more than the tables show. */
function roundNumber(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 100) / 100 : value;
}

function precisSubjects(library: Library): readonly Subject[] {
  return [
    ...FUNCTIONS.map((name) => ({ name, run: (text: string) => library[name](text) })),
    {
      name: ALL,
      run: (text) => {
        const document = library.analyze(text);
        library.summarize(document);
        library.extractEntities(document);
        return library.extractKeyPoints(document);
      },
    },
  ];
}

function importance(): Subject {
  const article = { id: '', sentences: [] };
  return { name: winkImportance.name, run: (text) => winkImportance.choose({ ...article, text }, 3) };
}

async function measureSizes(
  subjects: readonly Subject[],
  texts: readonly SizedText[],
): Promise<SpeedResult['times']> {
  const progress = createProgress('speed', texts.length);
  const times: Record<string, Record<string, number>> = {};
  for (const { label, words, text } of texts) {
    if (words <= 20_000) await measureInTurns(subjects, text, WARM_UP_ROUNDS);
    times[label] = Object.fromEntries(await measureInTurns(subjects, text, roundsFor(words)));
    progress.tick();
  }
  progress.end();
  return times;
}

/** Peak memory of a process that makes one call, at the longest text; and of Node with nothing but that text. */
function measureMemory(texts: readonly SizedText[]): Readonly<Record<string, OneCall>> {
  const longest = texts.at(-1);
  if (longest === undefined) return {};
  return Object.fromEntries(
    ['nothing', 'wink', ...FUNCTIONS, 'all'].map((what) => [what, measureOneCall(what, longest.text, 1)]),
  );
}

function measureColdStart(shortest: SizedText | undefined): Readonly<Record<string, OneCall>> {
  if (shortest === undefined) return {};
  return Object.fromEntries(
    ['nothing', 'wink', ...FUNCTIONS, 'all'].map((what) => [
      what,
      measureOneCall(what, shortest.text, COLD_STARTS),
    ]),
  );
}

async function measureBundles(): Promise<Readonly<Record<string, BundleSize>>> {
  const bundles: Record<string, BundleSize> = { 'wink and its model': await measureBundle('wink') };
  for (const name of FUNCTIONS) bundles[name] = await measureBundle([name]);
  bundles['all four'] = await measureBundle(FUNCTIONS);
  return bundles;
}
