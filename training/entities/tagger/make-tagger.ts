/**
 * Makes src/models/tagger-words.ts and src/models/tagger-weights.ts: `npx tsx training/entities/tagger/make-tagger.ts`.
 * Same data in, same bytes out. About four minutes.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import {
  unpackKnowledge,
  type WordFacts,
  type WordKnowledge,
} from '../../../src/entities/tagger/word-knowledge';
import { augment } from './augment';
import { casingClass } from './casing-class';
import { clusterWords } from './cluster-words';
import { countCorpus } from './count-corpus';
import { FloatModel, type TrainingOptions, train } from './crf';
import { type Example, readExamples } from './examples';
import { makeHeadlines } from './headlines';
import { packKnowledge } from './pack-knowledge';
import { packWeights } from './pack-weights';
import { prune } from './prune';
import { readSet, TRAINING_SETS } from './read-sets';
import { makeSyntheticTexts } from './synthetic-texts';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

const CLUSTERS = 255;
const CLUSTER_PASSES = 16;
const SEED = 20;
/** Passes and step width; smaller steps generalise better than the usual 0.1 (training/entities/README.md). */
const LEARNING = { epochs: 4, eta: 0.04, l1: 0, l2: 0, minCount: 7, seed: SEED } as const;
/** Weights that are kept, and the passes in which only they are learned on. */
const KEPT_WEIGHTS = 130_000;
const FINE_TUNING = { ...LEARNING, epochs: 8, seed: SEED + 10 } as const;
/** Learned so often from the start, each time in another order, and averaged: one run is worth a point more or less. */
const RUNS = 3;
/** Seeds of one run are used by none of the others. */
const SEEDS_A_RUN = 100;
/** How often each sentence of our own is filled with other names, and its weight. */
const SYNTHETIC_ROUNDS = 12;
const SYNTHETIC_WEIGHT = 0.3;
/** Weights are rounded to multiples of this. */
const STEP = 0.12;

const started = Date.now();
const log = (line: string): void => console.log(`${((Date.now() - started) / 1000).toFixed(0)} s  ${line}`);

const facts = countFacts();
const packedFacts = packKnowledge(facts);
log(`${facts.size} words known`);
const knowledge = unpackKnowledge(packedFacts);
const examples = readAll(knowledge);
const model = new FloatModel();
model.addKeys(examples, LEARNING.minCount);
learn(model, examples, LEARNING, 1);
prune(model, KEPT_WEIGHTS);
learn(model, examples, FINE_TUNING, 1);
write('tagger-words', 'TAGGER_WORDS', packedFacts, [
  'Classes and case of words, counted over news, meetings, abstracts and the training sets; statistics only, no text.',
]);
write('tagger-weights', 'TAGGER_WEIGHTS', packWeights(model, STEP), [
  'wikigold, wnut17, broad twitter corpus, litbank (CC BY 4.0), gum (CC BY parts), crossner (MIT): their training parts.',
]);

/**
 * Learns, and keeps the average of the weights after each pass but the first `skipped` of each run: where a single
 * pass ends is chance, and so is the order in which a run learns, each worth up to a point.
 */
function learn(
  tuned: FloatModel,
  learnedFrom: readonly Example[],
  options: TrainingOptions,
  skipped: number,
): void {
  const start = { weights: tuned.weights.slice(), transitions: tuned.transitions.slice() };
  const weights = new Float64Array(tuned.weights.length);
  const transitions = new Float64Array(tuned.transitions.length);
  const averaged = RUNS * (options.epochs - skipped);
  for (let run = 0; run < RUNS; run += 1) {
    tuned.weights.set(start.weights);
    tuned.transitions.set(start.transitions);
    for (let pass = 0; pass < options.epochs; pass += 1) {
      const seed = options.seed + run * SEEDS_A_RUN + pass;
      train(tuned, learnedFrom, { ...options, epochs: 1, seed, log });
      if (pass < skipped) continue;
      for (const [at, weight] of tuned.weights.entries())
        weights[at] = (weights[at] ?? 0) + weight / averaged;
      for (const [at, weight] of tuned.transitions.entries()) {
        transitions[at] = (transitions[at] ?? 0) + weight / averaged;
      }
    }
  }
  tuned.weights.set(weights);
  tuned.transitions.set(transitions);
}

function countFacts(): Map<string, WordFacts> {
  const counts = countCorpus(log);
  const clusters = clusterWords(counts, CLUSTERS, CLUSTER_PASSES, log);
  return new Map(
    counts.vocabulary.map((word, index) => [
      word,
      { cluster: (clusters[index] ?? 0) + 1, casing: casingClass(counts.cases.get(word)) },
    ]),
  );
}

function readAll(known: WordKnowledge): readonly Example[] {
  const all: Example[] = [];
  for (const [set, weight] of TRAINING_SETS) {
    for (const text of augment(readSet(set), SEED)) {
      for (const example of readExamples(text, known, weight).examples) all.push(example);
    }
  }
  for (const text of makeHeadlines([...TRAINING_SETS.keys()].flatMap(readSet), SEED)) {
    for (const example of readExamples(text, known, SYNTHETIC_WEIGHT).examples) all.push(example);
  }
  for (const text of makeSyntheticTexts(SYNTHETIC_ROUNDS, SEED)) {
    for (const example of readExamples(text, known, SYNTHETIC_WEIGHT).examples) all.push(example);
  }
  log(`${all.length} stretches to learn from`);
  return all;
}

function write(file: string, name: string, table: object, data: readonly string[]): void {
  const fields = Object.entries(table).map(([field, value]) => `  ${field}: ${JSON.stringify(value)},`);
  const header = [
    '// Generated by training/entities/tagger/make-tagger.ts. Do not edit.',
    ...data.map((line, index) => `// ${index === 0 ? 'Data: ' : ''}${line}`),
  ];
  const text = `${header.join('\n')}\n\nexport const ${name} = {\n${fields.join('\n')}\n};\n`;
  writeFileSync(join(ROOT, 'src/models', `${file}.ts`), text);
  log(`${file}: ${text.length} bytes, ${gzipSync(text).length} gzip`);
}
