import type { BoilerplateResult } from '../tasks/boilerplate.ts';
import { markdownTable } from './markdown.ts';

/** Page furniture by extractor, in percent. */
export function boilerplateTable(extractors: Readonly<Record<string, BoilerplateResult>>): string {
  const rows = Object.entries(extractors).map(([name, result]) => [
    result.failed > 0 ? `${name} (threw on ${result.failed})` : name,
    String(result.pages),
    result.furnitureInText.toFixed(1),
    result.furnitureInSummary.toFixed(1),
    result.furnitureInLead.toFixed(1),
    result.furnitureInCleanLead.toFixed(1),
    result.furnitureDropped.toFixed(1),
    result.furnitureKeptOut.toFixed(1),
    result.contentLost.toFixed(1),
  ]);
  const header = ['extractor', 'pages', 'furniture in text', 'in summary', 'in lead', 'in clean lead'];
  return `### Page furniture, percent\n\n${markdownTable([...header, 'dropped', 'kept out', 'content lost'], rows)}\n`;
}
