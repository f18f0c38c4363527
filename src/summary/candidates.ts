import { countWords } from '../contract/words';
import type { Analysis, AnalyzedSentence } from '../document/analysis';
import { readsAsEnglish } from '../document/language/language';
import { type Opening, openingOf } from './opening';
import { indexPlainTerms } from './plain-terms';
import { indexTerms, NO_TERM, type TermIndex } from './terms';
import { readTurns, type Turn } from './turns';

/** A sentence that may be chosen for a summary. */
export interface Candidate {
  readonly sentence: AnalyzedSentence;
  /** As a caller would count them. */
  readonly wordCount: number;
  /** Its different content stems. */
  readonly terms: readonly number[];
  /** Whether it leans on the sentence before it. */
  readonly opening: Opening;
  /** Who says it, where the text tells. */
  readonly turn: Turn;
}

/** The candidates of a document, in its order, and the stems that their `terms` number. */
export interface CandidateSet {
  readonly candidates: readonly Candidate[];
  readonly index: TermIndex;
}

const HAS_WORD = /[\p{L}\p{N}]/u;

/**
 * The sentences that can stand in a summary: running text and list items. Titles, headings, bylines and
 * furniture cannot, nor can the author's own points where there is other text: they say it already.
 */
export function findCandidates(analysis: Analysis): CandidateSet {
  const index = readsAsEnglish(analysis) ? indexTerms(analysis) : indexPlainTerms(analysis);
  const authored = new Set<number>();
  for (const { firstSentence, endSentence } of analysis.authoredPoints) {
    for (let sentence = firstSentence; sentence < endSentence; sentence += 1) authored.add(sentence);
  }
  const eligible = analysis.sentences.filter(
    ({ role, start, end }) =>
      (role === 'body' || role === 'list-item') && HAS_WORD.test(analysis.text.slice(start, end)),
  );
  const running = eligible.filter(({ index: at, isCell }) => !authored.has(at) && isCell !== true);
  const chosen = running.length > 0 ? running : eligible;
  const turnOf = readTurns(analysis);
  return {
    index,
    candidates: chosen.map((sentence) => toCandidate(analysis, sentence, index, turnOf(sentence))),
  };
}

function toCandidate(
  analysis: Analysis,
  sentence: AnalyzedSentence,
  { termOfToken }: TermIndex,
  turn: Turn,
): Candidate {
  const { text, tokens } = analysis;
  const terms = new Set<number>();
  for (let token = turn.saidFrom; token < sentence.endToken; token += 1) {
    const term = termOfToken[token] ?? NO_TERM;
    if (term !== NO_TERM) terms.add(term);
  }
  return {
    sentence,
    wordCount: countWords(text.slice(sentence.start, sentence.end)),
    terms: [...terms],
    opening: readsAsEnglish(analysis) ? openingOf(tokens, turn.saidFrom) : 'free',
    turn,
  };
}
