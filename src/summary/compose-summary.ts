import type { Summary, SummarySentence } from '../contract/types';
import type { Analysis } from '../document/analysis';
import { inSource } from '../document/source-map';
import type { RankedSentence } from './ranking';

const SAME_PARAGRAPH = ' ';
const NEW_PARAGRAPH = '\n\n';

/** Shapes the chosen sentences, in the order given, into what the caller sees. */
export function composeSummary(
  analysis: Analysis,
  chosen: readonly RankedSentence[],
  { truncated }: { readonly truncated: boolean },
): Summary {
  const { text, title } = analysis;
  const sentences = chosen.map(({ candidate, index, score, reasons }): SummarySentence => {
    const { start, end, paragraph } = candidate.sentence;
    return {
      text: text.slice(start, end),
      ...inSource(analysis, start, end),
      index,
      paragraph,
      score,
      reasons,
    };
  });
  return { text: join(sentences), sentences, ...(title === undefined ? {} : { title }), truncated };
}

function join(sentences: readonly SummarySentence[]): string {
  const pieces: string[] = [];
  for (const [at, sentence] of sentences.entries()) {
    const previous = sentences[at - 1];
    if (previous !== undefined) {
      pieces.push(previous.paragraph === sentence.paragraph ? SAME_PARAGRAPH : NEW_PARAGRAPH);
    }
    pieces.push(sentence.text);
  }
  return pieces.join('');
}
