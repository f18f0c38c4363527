import type { AliasResult, AliasSetResult } from '../tasks/aliases.ts';
import type { SalienceResult } from '../tasks/salience.ts';
import { markdownTable } from './markdown.ts';

/** Groups of names, in percent. */
export function aliasTable(result: AliasResult): string {
  const { right, rightInEveryMention, rightWithType, severalForms, mistakes } = result;
  const header = ['groups of names', 'right', 'several forms', 'every mention', 'with type'];
  const figures = [right, severalForms.right, rightInEveryMention, rightWithType, ...Object.values(mistakes)];
  const row = [String(result.groups), ...figures.map((figure) => figure.toFixed(1))];
  return `### Aliases, ${result.documents} texts, percent\n\n${markdownTable([...header, ...Object.keys(mistakes)], [row])}\n`;
}

/** The wrong groups of the worst documents, for reading in a terminal. */
export function aliasMistakeList({ worst }: AliasSetResult, shown: number): string {
  return worst
    .slice(0, shown)
    .map(({ id, mistakes }) => {
      const list = mistakes.map(({ kind, forms }) => `${kind}: ${forms.join(' | ')}`);
      return `${id}: ${list.join('; ')}`;
    })
    .join('\n');
}

/** How often the summaries name what is most salient, in percent. */
export function salienceTable(results: Readonly<Record<string, SalienceResult>>): string {
  const rows = Object.entries(results).map(([set, result]) => [
    set,
    String(result.documents),
    ...[result.top, result.topOrPeople, result.topThree, result.first, result.mostNamed, result.any].map(
      (figure) => figure.toFixed(1),
    ),
  ]);
  const header = [
    'named in the summary',
    'texts',
    'most salient',
    'or its people',
    'of three',
    'first',
    'most named',
    'any',
  ];
  return `### Salience, percent\n\n${markdownTable(header, rows)}\n`;
}
