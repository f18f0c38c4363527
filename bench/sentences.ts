import model from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';

const LINE_BREAKS = /[\r\n]+/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const WHITE_SPACE = /\s+/u;

let engine: WinkMethods | undefined;

/**
 * The bench's own sentences, the same for the lead, the random choice, the oracle and prose references: wink-nlp's
 * splitter on each line, with marks that it leaves alone joined to the sentence before. Not precis's sentences, so
 * that a change there does not move what precis is compared with.
 */
export function splitSentences(text: string): readonly string[] {
  engine ??= winkNLP(model, ['sbd']);
  const sentences: string[] = [];
  for (const line of text.split(LINE_BREAKS)) {
    if (line.trim() === '') continue;
    let isFirst = true;
    for (const part of engine.readDoc(line).sentences().out()) {
      const sentence = part.trim();
      if (LETTER_OR_DIGIT.test(sentence)) sentences.push(sentence);
      else if (!isFirst && sentence !== '') sentences.push(`${sentences.pop() ?? ''} ${sentence}`.trim());
      isFirst = false;
    }
  }
  return sentences;
}

/** Words parted by white space that hold a letter or a digit. */
export function countWords(text: string): number {
  return text.split(WHITE_SPACE).filter((word) => LETTER_OR_DIGIT.test(word)).length;
}

/** The sentences up to a number of words, the last one cut there. */
export function cutAtWords(sentences: readonly string[], words: number): readonly string[] {
  const kept: string[] = [];
  let left = words;
  for (const sentence of sentences) {
    if (left <= 0) break;
    const parts = sentence.split(WHITE_SPACE);
    let end = 0;
    while (end < parts.length && left > 0) {
      if (LETTER_OR_DIGIT.test(parts[end] ?? '')) left -= 1;
      end += 1;
    }
    kept.push(parts.slice(0, end).join(' '));
  }
  return kept;
}
