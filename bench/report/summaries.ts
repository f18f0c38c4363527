import type { ChosenResult } from '../tasks/chosen-sentences.ts';
import type { SummaryFigures, SummaryResult } from '../tasks/summaries.ts';
import { interval, markdownTable } from './markdown.ts';

/** The summaries of one set: at the same number of sentences, then at the lead's number of words. */
export function summaryTable(set: string, systems: Readonly<Record<string, SummaryResult>>): string {
  const documents = Object.values(systems)[0]?.documents ?? 0;
  const rows = Object.entries(systems).map(([name, { failed, firstError, sameSentences, sameWords }]) =>
    isUnscored(failed, documents, firstError)
      ? [name, failureWord(firstError)]
      : [
          failed > 0 ? `${name} (threw on ${failed})` : name,
          ...figures(sameSentences),
          sameSentences.words.toFixed(0),
          interval(sameSentences.overLead.rouge1),
          interval(sameSentences.overLead.rouge2),
          interval(sameSentences.overCleanLead.rouge1),
          interval(sameSentences.overCleanLead.rouge2),
          ...figures(sameWords),
          interval(sameWords.overLead.rouge1),
        ],
  );
  const header = ['system', 'R1', 'R2', 'Lsum', 'words', 'R1 over lead', 'R2', 'R1 over clean lead', 'R2'];
  const same = ['R1, same words', 'R2', 'Lsum', 'R1 over lead'];
  return `### ${set}, ${documents} documents\n\n${markdownTable([...header, ...same], rows)}\n`;
}

/** The same for the page: fewer columns, at a number of sentences and at the lead's number of words. */
export function shortSummaryTable(set: string, systems: Readonly<Record<string, SummaryResult>>): string {
  const documents = Object.values(systems)[0]?.documents ?? 0;
  const rows = Object.entries(systems).map(([name, { failed, firstError, sameSentences, sameWords }]) =>
    isUnscored(failed, documents, firstError)
      ? [name, failureWord(firstError)]
      : [
          failed > 0 ? `${name} (threw on ${failed})` : name,
          figures(sameSentences).join(' / '),
          sameSentences.words.toFixed(0),
          interval(sameSentences.overLead.rouge1),
          interval(sameSentences.overCleanLead.rouge1),
          figures(sameWords).join(' / '),
          interval(sameWords.overLead.rouge1),
        ],
  );
  const header = ['system', 'R1 / R2 / Lsum', 'words', 'R1 over lead', 'R1 over clean lead'];
  return `### ${set}, ${documents} documents\n\n${markdownTable([...header, 'same words: R1 / R2 / Lsum', 'R1 over lead'], rows)}\n`;
}

/** Agreement with the sentences that people chose. */
export function chosenTable(set: string, systems: Readonly<Record<string, ChosenResult>>): string {
  const documents = Object.values(systems)[0]?.documents ?? 0;
  const rows = Object.entries(systems).map(([name, { failed, firstError, three, asMany }]) =>
    isUnscored(failed, documents, firstError)
      ? [name, failureWord(firstError)]
      : [
          failed > 0 ? `${name} (threw on ${failed})` : name,
          three.precision.toFixed(1),
          three.recall.toFixed(1),
          three.f1.toFixed(1),
          interval(three.overLead),
          asMany.f1.toFixed(1),
          interval(asMany.overLead),
        ],
  );
  const header = ['system', 'P at 3', 'R', 'F1', 'F1 over lead', 'F1, as many as people', 'over lead'];
  return `### ${set}, ${documents} answers\n\n${markdownTable(header, rows)}\n`;
}

function figures({ rouge1, rouge2, rougeLsum }: SummaryFigures): readonly string[] {
  return [rouge1.toFixed(2), rouge2.toFixed(2), rougeLsum.toFixed(2)];
}

/** Scores say nothing of a system that answers no text, or that one text keeps busy for ever. */
function isUnscored(failed: number, documents: number, error: string | undefined): boolean {
  return failed === documents || (error?.startsWith('>') ?? false);
}

/** A peer that answers nothing has run out of time, or fails. */
function failureWord(error: string | undefined): string {
  return error?.startsWith('>') ? error : 'fails';
}
