import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Long enough to stand nowhere else, short enough that no minifier's line break falls into it. */
const MARKER_LENGTH = 40;
/** Characters that every minifier writes as they are, whichever quotes it chooses. */
const PLAIN_TEXT = /[\w ,.#%()*+:;=>?@-]+/gu;

/**
 * A piece of each generated table of src/models that shows it in a bundle: from the longest of its texts, or the whole
 * of it where all are short. Taken from the tables as they are, so that training them anew moves the markers along.
 */
export async function modelMarkers(root: string): Promise<ReadonlyMap<string, string>> {
  const markers = new Map<string, string>();
  for (const file of readdirSync(join(root, 'src/models')).sort()) {
    const table: unknown = await import(join(root, 'src/models', file));
    const pieces = textsIn(table).flatMap((text) => text.match(PLAIN_TEXT) ?? []);
    const longest = pieces.reduce((best, piece) => (piece.length > best.length ? piece : best), '');
    markers.set(file.replace(/\.ts$/u, ''), longest.slice(0, MARKER_LENGTH));
  }
  return markers;
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
