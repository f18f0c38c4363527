import type { AnalyzedSentence } from '../document/analysis';

const OPENS_WITH_QUOTE = /^["“'‘«]/u;
const ENDS_AS_QUESTION = /\?["'”’)]*$/u;
/** A question mark and the marks that may close behind it. */
const END_CHARS = 4;

/** "'We won,' she said" */
export function opensWithQuote(text: string, { start }: AnalyzedSentence): boolean {
  return OPENS_WITH_QUOTE.test(text.charAt(start));
}

/** "Who runs the plant?", "(who runs it?)" */
export function endsAsQuestion(text: string, { start, end }: AnalyzedSentence): boolean {
  return ENDS_AS_QUESTION.test(text.slice(Math.max(start, end - END_CHARS), end));
}
