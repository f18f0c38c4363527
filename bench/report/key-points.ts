import { type EditedPoint, type KeyPointResult, PEOPLE } from '../tasks/key-points.ts';
import { interval, markdownTable } from './markdown.ts';

/** Key points beside whole sentences; the people's row says what their own points look like. */
export function keyPointTable(set: string, methods: Readonly<Record<string, KeyPointResult>>): string {
  const results = Object.entries(methods);
  const rows = results.map(([name, result]) => [
    result.failed > 0 ? `${name} (threw on ${result.failed})` : name,
    ...(name === PEOPLE ? ['', '', '', '', ''] : scores(result)),
    (result.points / Math.max(1, result.documents)).toFixed(1),
    result.wordsPerPoint.toFixed(1),
    result.startsDangling.toFixed(1),
    result.over25Words.toFixed(1),
    result.repeats.toFixed(1),
    result.edited.toFixed(1),
  ]);
  const header = ['points', 'R1', 'R2', 'Lsum', 'R1 over four best', 'R2'];
  const shape = ['points a text', 'words a point', 'dangling %', 'over 25 words %', 'repeats %', 'edited %'];
  return `### ${set}, ${results[0]?.[1].documents ?? 0} articles\n\n${markdownTable([...header, ...shape], rows)}\n`;
}

/** Edited points under their sources, to be read by a person. */
export function editedPointList(points: readonly EditedPoint[]): string {
  return points
    .map(({ id, source, text, kinds }) => `${id} (${kinds.join(', ')})\n  - ${source}\n  + ${text}\n`)
    .join('\n');
}

function scores({ rouge1, rouge2, rougeLsum, overSummary }: KeyPointResult): readonly string[] {
  return [
    rouge1.toFixed(2),
    rouge2.toFixed(2),
    rougeLsum.toFixed(2),
    interval(overSummary.rouge1),
    interval(overSummary.rouge2),
  ];
}
