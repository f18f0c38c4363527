import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text with what precis is to say of it. */
export interface GoldenFolder {
  readonly slug: string;
  readonly inputPath: string;
  readonly expectedPath: string;
}

/** Every folder beside this file, by name. */
export function goldenFolders(): readonly GoldenFolder[] {
  const root = import.meta.dirname;
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      slug: name,
      inputPath: join(root, name, 'input.txt'),
      expectedPath: join(root, name, 'expected.json'),
    }))
    .sort((one, other) => (one.slug < other.slug ? -1 : 1));
}

/** The folders that have an expectation already. */
export function expectedFolders(): readonly GoldenFolder[] {
  return goldenFolders().filter(({ expectedPath }) => existsSync(expectedPath));
}

/** The text of a folder, character for character: one of them has CRLF line ends. */
export function readInput({ inputPath }: GoldenFolder): string {
  return readFileSync(inputPath, 'utf8');
}
