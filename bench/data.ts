import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const DEFAULT_FOLDER = fileURLToPath(new URL('../../shared/data', import.meta.url));

/** The folder of the development data: `PRECIS_DATA`, else `../shared/data` beside the checkout. */
export function dataFolder(): string {
  return process.env.PRECIS_DATA ?? DEFAULT_FOLDER;
}

/** Thrown when a set is not there; its message says what is missing and how to get it. */
export class MissingDataError extends Error {
  override readonly name = 'MissingDataError';

  constructor(file: string) {
    super(
      `No development data: ${file} is not in ${dataFolder()}.\n` +
        'The bench reads public sets that the project does not commit (bench/README.md names each with its origin).\n' +
        'Put them in a folder and name it:  PRECIS_DATA=/path/to/data npm run bench:quality',
    );
  }
}

/** Whether a file of the development data is there. */
export function hasData(file: string): boolean {
  return existsSync(join(dataFolder(), file));
}

/**
 * The documents of a JSON Lines file, in its order.
 *
 * @throws MissingDataError when the file is not there
 */
export function readSet<Item>(file: string): readonly Item[] {
  if (!hasData(file)) throw new MissingDataError(file);
  return readFileSync(join(dataFolder(), file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Item);
}

/** `count` items spread evenly over the list, the same ones each time; all when `count` is undefined. */
export function sampleEvenly<Item>(items: readonly Item[], count: number | undefined): readonly Item[] {
  if (count === undefined || count >= items.length) return items;
  return Array.from({ length: count }, (_, at) => items[Math.floor((at * items.length) / count)] as Item);
}

/**
 * Whether a document belongs to the fifth that training must leave alone: 32-bit FNV-1a of its id, modulo 5, is 0.
 * A set that weights were trained on (bench/trained-on.json) is scored on this fifth only.
 */
export function isHeldOut(id: string): boolean {
  let hash = 0x811c9dc5;
  for (const unit of id) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash % 5 === 0;
}

/** Files whose documents trained shipped weights; only their held-out fifth is scored. */
export function readTrainedOn(): ReadonlySet<string> {
  const text = readFileSync(new URL('trained-on.json', import.meta.url), 'utf8');
  return new Set((JSON.parse(text) as { readonly sets: readonly string[] }).sets);
}
