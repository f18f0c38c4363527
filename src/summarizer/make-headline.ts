import type { Document } from '../contract/types';
import { countWords } from '../contract/words';
import { analysisOf } from '../document/analyze';
import { shorten } from '../key-points/cuts/shorten';
import { type Draft, draftOfTokens } from '../key-points/draft';
import { isSound } from '../key-points/is-sound';
import { renderPoint } from '../key-points/render-point';
import { makeStandalone } from '../key-points/standalone/make-standalone';
import { namesNear } from '../key-points/standalone/names-near';
import { rankSentences } from '../summary/ranking';
import { cutAtClause, cutAtPhrase } from './cut-at-clause';

/** One word is a name or a label, not a headline. */
const MIN_TITLE_WORDS = 2;
const MIN_HEADLINE_WORDS = 4;

/** As many of the best sentences are tried; what stands lower is not the main point. */
const MAX_TRIED = 12;

/** A sentence with more tokens is a table or noise. */
const MAX_TOKENS = 400;

/** What a sentence loses that must be cut: a whole one of nearly the same worth is the better headline. */
const CUT_COST = 0.15;

/** What the first of the sentences gains: most texts open with what they are about (120 news titles: 0.8 F1 better). */
const OPENING_GAIN = 0.3;

const SPACES = /\s+/gu;
const FINAL_STOP = /(?<![.…])[.,;:]$/u;
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
  const title = document.title === undefined ? '' : tidy(document.title);
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
  let best: { readonly line: string; readonly value: number } | undefined;
  const opening = drafts.reduce(
    (first, { ranked }) => Math.min(first, ranked.index),
    Number.POSITIVE_INFINITY,
  );
  for (const { ranked, draft } of drafts) {
    const made = makeLine(draft, maxWords, (whole) => makeStandalone(whole, namesOf));
    if (made === undefined) continue;
    const value = ranked.score - (made.isCut ? CUT_COST : 0) + (ranked.index === opening ? OPENING_GAIN : 0);
    if (value > (best?.value ?? Number.NEGATIVE_INFINITY)) best = { line: made.line, value };
  }
  const [first] = drafts;
  return (
    best?.line ?? (first === undefined ? undefined : renderPoint(cutAtPhrase(first.draft, maxWords)).text)
  );
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
  const cut = cutAtClause(alone, maxWords - Math.max(0, spare));
  if (cut === undefined) return undefined;
  const { text } = renderPoint(cut);
  return countWords(text) < MIN_HEADLINE_WORDS ? undefined : { line: text, isCut: true };
}

/** Without the full stop, in one line and, where nothing better was found, within its words. */
function tidy(text: string, maxWords = Number.POSITIVE_INFINITY): string {
  const line = text.replace(SPACES, ' ').trim();
  const words = line.split(' ');
  return (words.length > maxWords ? words.slice(0, maxWords).join(' ') : line).replace(FINAL_STOP, '');
}
