import type { PrecisionRecall } from '../metrics/spans.ts';
import type { EntityResult, EntitySetResult } from '../tasks/entities.ts';
import { markdownTable } from './markdown.ts';

/** Precision, recall and F1 of each tagger, overall and by type. */
export function entityTable(set: string, taggers: Readonly<Record<string, EntityResult>>): string {
  const results = Object.entries(taggers);
  const [, first] = results[0] ?? [];
  const types = Object.keys(first?.byType ?? {});
  const rows = results.map(([name, { failed, overall, byType }]) => [
    failed > 0 ? `${name} (threw on ${failed})` : name,
    ...figures(overall),
    ...types.flatMap((type) => (byType[type] === undefined ? [] : [figures(byType[type]).join(' / ')])),
  ]);
  const header = ['tagger', 'P', 'R', 'F1', ...types.map((type) => `${type} P / R / F1`)];
  return `### ${set}, ${first?.documents ?? 0} texts, ${first?.overall.gold ?? 0} names\n\n${markdownTable(header, rows)}\n`;
}

/** precis's most frequent mistakes of each kind, for reading in a terminal. */
export function mistakeList(set: string, { mistakes }: EntitySetResult): string {
  const kinds = Object.entries(mistakes).map(
    ([kind, list]) => `  ${kind}: ${list.map(([label, count]) => `${label} ${count}`).join('; ')}`,
  );
  return `Most frequent mistakes on ${set}\n${kinds.join('\n')}\n`;
}

function figures({ precision, recall, f1 }: PrecisionRecall): readonly string[] {
  return [precision.toFixed(1), recall.toFixed(1), f1.toFixed(1)];
}
