import { countWords } from '../contract/words';
import type { Analysis, AnalyzedSentence } from '../document/analysis';
import { readsAsEnglish } from '../document/language/language';
import { findShortNames, type ShortNames } from './introduced-names';
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
  /** The names that another sentence introduces. */
  readonly shortNames: ShortNames;
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
  const running = eligible.filter(
    ({ index: at, isCell, isRepeat }) => !authored.has(at) && isCell !== true && isRepeat !== true,
  );
  const chosen = running.length > 0 ? running : eligible;
  const isEnglish = readsAsEnglish(analysis);
  const turnOf = readTurns(analysis);
  const shortNames = isEnglish ? findShortNames(analysis.tokens, chosen) : [];
  const termsOf = termReader(index);
  const candidates = chosen.map((sentence, at) => {
    const turn = turnOf(sentence);
    return {
      sentence,
      wordCount: countWords(analysis.text.slice(sentence.start, sentence.end)),
      terms: termsOf(sentence, turn),
      opening: isEnglish ? openingOf(analysis.tokens, turn.saidFrom, sentence.endToken, at === 0) : 'free',
      shortNames: shortNames[at] ?? [],
      turn,
    };
  });
  return { index, candidates };
}

/** Reads the different terms of what is said in sentences, which must come in order. */
function termReader({
  size,
  termOfToken,
}: TermIndex): (sentence: AnalyzedSentence, turn: Turn) => readonly number[] {
  /** For each term the last sentence that has it, by its number from 1. */
  const lastSentence = new Int32Array(size);
  return ({ index, endToken }, { saidFrom }) => {
    const terms: number[] = [];
    for (let token = saidFrom; token < endToken; token += 1) {
      const term = termOfToken[token] ?? NO_TERM;
      if (term === NO_TERM || lastSentence[term] === index + 1) continue;
      lastSentence[term] = index + 1;
      terms.push(term);
    }
    return terms;
  };
}
