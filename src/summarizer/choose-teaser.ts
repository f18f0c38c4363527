import type { Document } from '../contract/types';
import { countWords } from '../contract/words';
import type { Analysis } from '../document/analysis';
import { analysisOf } from '../document/analyze';
import { shorten } from '../key-points/cuts/shorten';
import { draftOfTokens } from '../key-points/draft';
import { renderPoint } from '../key-points/render-point';
import { makeStandalone } from '../key-points/standalone/make-standalone';
import { namesNear } from '../key-points/standalone/names-near';
import { rankSentences } from '../summary/ranking';
import { appealOf } from './appeal';
import { leansBack } from './leans-back';
import { measureCoverage } from './theme-coverage';

/** Of the sentences that could stand in a summary, how many are weighed for each that is wanted. */
const POOL_PER_SENTENCE = 8;
const MIN_POOL = 24;

/** A teaser is taken from this first share of the text, so that it does not tell how the text ends. */
const TOLD_SHARE = 0.6;

/** At most this share of the sentences is given away. */
const GIVEN_SHARE = 0.5;

/** What the worth as summary, 0 to 1, counts, and what naming the subject does: both are little beside what makes one read on. */
const WORTH_SHARE = 0.2;
const THEME_SHARE = 0.25;

/** The sentence that would be the summary by itself answers what the teaser asks. */
const ANSWER_COST = 0.5;

/** What a sentence loses that shows that another stood before it. */
const LEANING_COST = 0.3;

/** A sentence outside of these lengths is a scrap, or tells too much. */
const MIN_WORDS = 6;
const MAX_WORDS = 32;
const LENGTH_COST = 0.25;

/** Not asked to be shorter: only what ties a sentence to its place goes. */
const ANY_LENGTH = Number.POSITIVE_INFINITY;

interface Hook {
  readonly index: number;
  readonly text: string;
  readonly appeal: number;
  readonly isAlone: boolean;
}

/**
 * The sentences of a text that ask for more: from its first part, those that raise a question, quote, turn or surprise
 * before those that tell the news; at most half of a short text. In the order of the text. Each can be read by itself:
 * datelines and connectives go, and a pronoun becomes the name it stands for where that is certain, as in a key point.
 */
export function chooseTeaser(document: Document, count: number, query: string): readonly string[] {
  const told = document.sentences.flatMap(({ role }, index) =>
    role === 'body' || role === 'list-item' ? [index] : [],
  );
  const wanted = Math.min(count, Math.max(1, Math.floor(told.length * GIVEN_SHARE)));
  const last = told[Math.max(0, Math.ceil(told.length * TOLD_SHARE) - 1)] ?? 0;
  const hooks = findHooks(analysisOf(document, {}), Math.max(MIN_POOL, wanted * POOL_PER_SENTENCE), query);
  const early = hooks.filter(({ index }) => index <= last);
  const standing = early.filter(({ isAlone }) => isAlone);
  const [eligible = hooks] = [standing, early].filter(({ length }) => length > 0);
  return [...eligible]
    .sort((a, b) => b.appeal - a.appeal || a.index - b.index)
    .slice(0, wanted)
    .sort((a, b) => a.index - b.index)
    .map(({ text }) => text);
}

function findHooks(analysis: Analysis, size: number, query: string): readonly Hook[] {
  const ranked = rankSentences(analysis, { query });
  const coverageOf = measureCoverage(analysis);
  const namesOf = namesNear(analysis);
  return ranked.slice(0, size).map(({ index, score, candidate: { sentence } }, rank) => {
    const whole = draftOfTokens(analysis, sentence.index, sentence.firstToken, sentence.endToken);
    const alone = makeStandalone(shorten(whole, ANY_LENGTH), namesOf);
    const text =
      alone === undefined ? analysis.text.slice(sentence.start, sentence.end) : renderPoint(alone).text;
    const words = countWords(text);
    const appeal =
      appealOf(text) +
      score * WORTH_SHARE +
      coverageOf(text) * THEME_SHARE -
      (rank === 0 ? ANSWER_COST : 0) -
      (leansBack(text) ? LEANING_COST : 0) -
      (words < MIN_WORDS || words > MAX_WORDS ? LENGTH_COST : 0);
    return { index, text, appeal, isAlone: alone !== undefined };
  });
}
