import type { Document } from '../contract/types';
import { countWords, wordEnds } from '../contract/words';
import { analysisOf } from '../document/analyze';
import { isHarmless } from '../key-points/cuts/guards';
import { shorten } from '../key-points/cuts/shorten';
import { type Draft, draftOfTokens } from '../key-points/draft';
import { isSound } from '../key-points/is-sound';
import { quotedWords } from '../key-points/quoted-words';
import { renderPoint } from '../key-points/render-point';
import { makeStandalone } from '../key-points/standalone/make-standalone';
import { namesNear } from '../key-points/standalone/names-near';
import { rankSentences } from '../summary/ranking';
import { lengthOfWholeCharacters } from '../summary/whole-characters';
import { cutAtClause, cutAtPhrase } from './cut-at-clause';
import { cutBeforeSource } from './cut-before-source';
import { leansBack } from './leans-back';
import { measureCoverage } from './theme-coverage';

/** One word is a name or a label, not a headline. */
const MIN_TITLE_WORDS = 2;
const MIN_HEADLINE_WORDS = 4;

/** As many of the best sentences are tried; what stands lower is not the main point. */
const MAX_TRIED = 12;

/** A sentence with more tokens is a table or noise. */
const MAX_TOKENS = 400;

/**
 * What counts for a line, chosen on 174 news titles and 120 highlights, 22 words at most: shared words from 27.0 to 27.7 and
 * from 21.9 to 24.4 F1 against the sentence's worth and the opening alone; on as many others 25.7 to 26.1 and 21.3 to 22.1.
 */
const SENTENCE_SHARE = 0.6;
const THEME_SHARE = 1.2;
/** Most texts open with what they are about; an opening without a theme is a hook. */
const OPENING_GAIN = 0.8;
/** A whole sentence of nearly the same worth is the better headline. */
const CUT_COST = 0.1;
const LEANING_COST = 0.3;

const SPACES = /\s+/gu;
const FINAL_STOP = /(?<![.…])[.,;:]$/u;
/** What is left at a cut between letters without spaces: the marks that part, or open, what is cut off. */
const CUT_MARKS = /(?<![、，；：\p{Ps}\p{Pi}])[、，；：\p{Ps}\p{Pi}]+$/u;
/** What parts a title from the site's name, or from its second half. */
const TITLE_PARTS = /\s[|–—·»-]\s+|:\s+/u;
const QUESTION = /\?["”’)\]]*$/u;

/**
 * A line of at most `maxWords` words that tells what a text is about, in its own words: its title where that
 * fits, else the first part of the title, else the best of its sentences that can be made to fit by leaving out
 * what may safely go. What weakens a claim, denies it or says whose it is never goes.
 */
export function makeHeadline(document: Document, maxWords: number, query: string): string {
  const fits = (line: string): boolean => countWords(line) <= maxWords;
  const title = tidy(analysisOf(document, {}).title ?? '');
  const [titleStart = ''] = title.split(TITLE_PARTS);
  for (const line of [title, titleStart]) {
    if (fits(line) && countWords(line) >= MIN_TITLE_WORDS) return line;
  }
  return tidy(headlineOfText(document, maxWords, query) ?? document.sentences[0]?.text ?? title, maxWords);
}

function headlineOfText(document: Document, maxWords: number, query: string): string | undefined {
  const analysis = analysisOf(document, {});
  const drafts = rankSentences(analysis, { query })
    .slice(0, MAX_TRIED)
    .flatMap((ranked) => {
      const { sentence } = ranked.candidate;
      const isLong = sentence.endToken - sentence.firstToken > MAX_TOKENS;
      if (isLong) return [];
      const draft = draftOfTokens(analysis, sentence.index, sentence.firstToken, sentence.endToken);
      return [{ ranked, draft }];
    });
  const namesOf = namesNear(analysis);
  const coverageOf = measureCoverage(analysis);
  let best: { readonly line: string; readonly value: number } | undefined;
  const opening = drafts.reduce(
    (first, { ranked }) => Math.min(first, ranked.index),
    Number.POSITIVE_INFINITY,
  );
  for (const { ranked, draft } of drafts) {
    const made = makeLine(draft, maxWords, (whole) => makeStandalone(whole, namesOf));
    if (made === undefined) continue;
    const coverage = coverageOf(made.line);
    const value =
      ranked.score * SENTENCE_SHARE +
      coverage * THEME_SHARE +
      (ranked.index === opening && coverage > 0 ? OPENING_GAIN : 0) -
      (made.isCut ? CUT_COST : 0) -
      (leansBack(made.line) ? LEANING_COST : 0);
    if (value > (best?.value ?? Number.NEGATIVE_INFINITY)) best = { line: made.line, value };
  }
  return (
    best?.line ??
    cutAnywhere(
      drafts.map(({ draft }) => draft),
      maxWords,
    )
  );
}

/** When nothing can be cut well: the first draft that loses nothing of its claim, else the first. */
function cutAnywhere(drafts: readonly Draft[], maxWords: number): string | undefined {
  const cuts = drafts.map((whole) => ({ whole, cut: cutAtPhrase(whole, maxWords) }));
  const chosen =
    cuts.find(({ whole: { words }, cut }) =>
      isHarmless(words, { from: cut.words.length, to: words.length }, quotedWords(words)),
    ) ?? cuts[0];
  return chosen === undefined ? undefined : renderPoint(chosen.cut).text;
}

function makeLine(
  whole: Draft,
  maxWords: number,
  makeAlone: (draft: Draft) => Draft | undefined,
): { readonly line: string; readonly isCut: boolean } | undefined {
  const short = shorten(whole, maxWords);
  if (!isSound(short.words)) return undefined;
  const alone = makeAlone(short);
  if (alone === undefined) return undefined;
  const line = renderPoint(alone).text;
  if (QUESTION.test(line)) return undefined;
  if (countWords(line) <= maxWords) {
    return countWords(line) < MIN_HEADLINE_WORDS ? undefined : { line, isCut: false };
  }
  // The name that stands for a pronoun may be longer than it.
  const spare = countWords(line) - countWords(renderPoint(short).text);
  const limit = maxWords - Math.max(0, spare);
  const cut = cutBeforeSource(alone, limit) ?? cutAtClause(alone, limit);
  if (cut === undefined) return undefined;
  const { text } = renderPoint(cut);
  return countWords(text) < MIN_HEADLINE_WORDS ? undefined : { line: text, isCut: true };
}

/** Without the full stop, in one line and, where nothing better was found, within its words. */
function tidy(text: string, maxWords = Number.POSITIVE_INFINITY): string {
  const line = text.replace(SPACES, ' ').trim();
  return (countWords(line) > maxWords ? firstWords(line, maxWords) : line).replace(FINAL_STOP, '');
}

/** Of a script without spaces a word is some letters, the last of which may go on in the next one. */
function firstWords(line: string, count: number): string {
  const end = wordEnds(line)[count - 1] ?? 0;
  return line.slice(0, lengthOfWholeCharacters(line, end)).replace(CUT_MARKS, '');
}
