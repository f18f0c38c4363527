import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A name that people marked. */
export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: string;
  readonly rawType: string;
}

/** A text with its names. */
export interface AnnotatedText {
  readonly id: string;
  readonly set: string;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
}

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/** The folder of the open data: PRECIS_DATA, else `../shared/data` beside the checkout. */
export const DATA = process.env.PRECIS_DATA ?? resolve(ROOT, '../shared/data');

/** Sets that may train shipped weights, with the weight of their tokens (measured, see training/entities/README.md). */
export const TRAINING_SETS: ReadonlyMap<string, number> = new Map([
  ['gum-train-ccby', 2],
  ['crossner-ai-train', 1],
  ['crossner-literature-train', 1],
  ['crossner-music-train', 1],
  ['crossner-politics-train', 1],
  ['crossner-science-train', 1],
  ['wikigold-train', 3],
  ['btc-a', 0.5],
  ['btc-b', 0.5],
  ['btc-e', 0.5],
  ['btc-f', 0.5],
  ['btc-g', 0.5],
  ['wnut17-train', 0.5],
  ['litbank', 0.3],
]);

/** Sets that only measure. */
export const MEASURING_SETS = ['wikigold-dev', 'ewt-dev', 'gum-dev', 'wnut17-dev'] as const;

/** The documents of an annotated set. */
export function readSet(set: string): readonly AnnotatedText[] {
  return readLines<Omit<AnnotatedText, 'set'>>(`entities/${set}.jsonl`).map((item) => ({ ...item, set }));
}

/** The objects of a JSON Lines file of the data folder. */
export function readLines<Item>(file: string): readonly Item[] {
  return readFileSync(join(DATA, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Item);
}
