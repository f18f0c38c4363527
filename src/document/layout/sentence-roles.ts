import type { AnalyzedSentence } from '../analysis';
import { isFurniture } from '../furniture/furniture';
import { findMatchLog } from '../furniture/match-log';
import { isByline } from './bylines';

/**
 * Corrects the role of single sentences: a flattened page has its byline and its "Click here" run into the
 * paragraph, so that the block does not tell.
 */
export function refineSentenceRoles(
  text: string,
  sentences: readonly AnalyzedSentence[],
): readonly AnalyzedSentence[] {
  const bylineEnd = runInBylineEnd(text, sentences);
  const log = findMatchLog(text, sentences);
  return sentences.map((sentence) => {
    if (sentence.role !== 'body' && sentence.role !== 'list-item') return sentence;
    if (sentence.index < bylineEnd) return { ...sentence, role: 'byline' };
    if (sentence.index >= log.first && sentence.index < log.end) return { ...sentence, role: 'boilerplate' };
    const own = text.slice(sentence.start, sentence.end);
    return sentence.role === 'body' && mayBeFurniture(own) && isFurniture(own)
      ? { ...sentence, role: 'boilerplate' }
      : sentence;
  });
}

/** A button that was run into a paragraph may have the paragraph's first sentence behind it. */
const MAX_FURNITURE_SENTENCE_CHARS = 180;

/** What follows "Scroll down for video" in the same breath is the caption of a picture; a note is as long as it is. */
const LEADS_FURTHER = /^scroll down for\b|^editors?[’']s? note:/iu;

function mayBeFurniture(sentence: string): boolean {
  return sentence.length <= MAX_FURNITURE_SENTENCE_CHARS || LEADS_FURTHER.test(sentence);
}

/** A run-in byline is looked for among this many sentences at the head of the text. */
const MAX_HEAD_SENTENCES = 12;

/** Its pieces are short: "By .", "Anna Holt .", "PUBLISHED: .", "09:02 GMT, 3 May 2026 .". */
const MAX_PIECE_CHARS = 60;

const OPENS_BYLINE =
  /^(?:[Bb]y|BY|[Pp]ublished|PUBLISHED|[Uu]pdated|UPDATED|[Pp]osted)\b[\s.:|]*$|^(?:[Bb]y|BY)\s+\.\s+\p{Lu}[^.]*(?:\.\s+and\s[^.]*)?\.?$|^(?:[Bb]y|BY) \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3}\s*\.?$/u;
const BY_ALONE = /^by[\s.:]*$/iu;
const NAME = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]*){1,3}\s*\.?$/u;
/** "and Li Wei ." */
const SECOND_NAME = /^and \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3}\s*\.$/u;
const STAMP =
  /^(?:published|updated|posted|last updated)\b|^\|?\s*\.?$|^(?:\d{1,2}[:.]\d{2}\b|\d{1,2} \p{Lu}\p{L}+ \d{4})/iu;

/** One past the last sentence of a byline that was run into the text, or 0. */
function runInBylineEnd(text: string, sentences: readonly AnalyzedSentence[]): number {
  let end = 0;
  let isOpen = false;
  let isAfterBy = false;
  for (const { index, start, end: last } of sentences.slice(0, MAX_HEAD_SENTENCES)) {
    const own = text.slice(start, last);
    if (own.length > MAX_PIECE_CHARS) break;
    if (OPENS_BYLINE.test(own)) isOpen = true;
    const isName = SECOND_NAME.test(own) || (isAfterBy && NAME.test(own));
    if (isOpen && (isName || OPENS_BYLINE.test(own) || STAMP.test(own) || isByline(own))) end = index + 1;
    isAfterBy = BY_ALONE.test(own);
  }
  return end;
}
