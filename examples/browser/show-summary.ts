import type { Summary, SummarySentence } from 'precis';
import { elementById, make } from './elements';

/** Shows the summary: every sentence is a link to its place in the text. */
export function showSummary({ sentences }: Summary): void {
  const paragraphs: HTMLElement[] = [];
  let current: number | undefined;
  for (const sentence of sentences) {
    if (sentence.paragraph !== current) paragraphs.push(make('p'));
    current = sentence.paragraph;
    paragraphs.at(-1)?.append(sentenceLink(sentence), ' ');
  }
  elementById('summary', HTMLElement).replaceChildren(...paragraphs);
}

function sentenceLink({ text, index }: SummarySentence): HTMLElement {
  return make('a', { href: `#sentence-${index}`, 'data-sentence': String(index) }, text);
}
