import { NEWS_CLUE_WEIGHTS, NEWS_START_BIAS } from '../../models/news-start-weights';
import type { Candidate } from '../candidates';
import { endsAsQuestion, opensWithQuote } from '../sentence-edges';
import type { Signal, SignalContext } from './signal';

/** What hints at news; what each is worth is learned (training/summary/fit-news-start.ts). */
export type NewsClue = (typeof NEWS_CLUE_WEIGHTS)[number][0];
export type NewsClues = Readonly<Record<NewsClue, number>>;

/** A text comes to the point within so many sentences, or has none. */
const OPENING_SENTENCES = 8;
/** The stems that stand in the most sentences are what the text is about. */
const MOST_TOPICS = 10;
/** More names in one sentence tell nothing more. */
const MOST_NAMES = 3;
const FRAGMENT_WORDS = 8;
const SHORT_WORDS = 12;
const LONG_WORDS = 18;

/**
 * A sentence as good as that, before the news is told, tells it more likely than not: a lead in the news's own words,
 * which nothing repeats ("A driver who ... has been jailed"), has to be above it.
 */
const EVEN = -1.2;
const SHARPNESS = 3;

const FIGURE = /^[£$€]?\d/u;
const NAME = /^\p{Lu}\p{L}/u;
const SPEAKERS = new Set('i we my our me us you your'.split(' '));
const PRONOUNS = new Set('he she they his her their it'.split(' '));
/** "A man has been jailed": what news is told in. */
const PRESENT = new Set('has have is are'.split(' '));
const DAYS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today tonight'.split(' '),
);

/**
 * Where the news begins. A story may open with a scene ("It was still dark when ...") and tell what happened
 * later: the place of a sentence is counted from there, by degrees.
 */
export const measureNewsStart: Signal = (context) => {
  const newsiness = readNewsiness(context);
  let untold = 1;
  let told = 0;
  const fromNews: number[] = [];
  const beforeNews: number[] = [];
  const logs: number[] = [];
  for (const value of newsiness) {
    untold *= 1 - value;
    fromNews.push((1 - untold) / (1 + told));
    logs.push(Math.log(1 + told));
    beforeNews.push(untold);
    told += 1 - untold;
  }
  return [
    { name: 'rank-from-news', values: fromNews },
    { name: 'log-rank-from-news', values: logs },
    { name: 'before-news', values: beforeNews },
  ];
};

function readNewsiness(context: SignalContext): readonly number[] {
  const cluesOf = readNewsClues(context);
  return context.candidates.map((candidate, at) => {
    // By then the news is told, if there is any.
    if (at >= OPENING_SENTENCES) return 1;
    const clues = cluesOf(candidate);
    let worth = NEWS_START_BIAS;
    for (const [clue, weight] of NEWS_CLUE_WEIGHTS) worth += weight * clues[clue];
    return 1 / (1 + Math.exp(-SHARPNESS * (worth - EVEN)));
  });
}

/** What in a sentence of a text hints that the news is told there: figures of about 0 to 1. */
export function readNewsClues(context: SignalContext): (candidate: Candidate) => NewsClues {
  const topics = topicsOf(context.sentenceFrequency);
  return (candidate) => cluesOf(candidate, context, topics);
}

/** The terms of the text that stand in the most sentences, each with its part of all that these stand in. */
function topicsOf(sentenceFrequency: Int32Array): ReadonlyMap<number, number> {
  const recurring: number[] = [];
  for (let term = 0; term < sentenceFrequency.length; term += 1) {
    if ((sentenceFrequency[term] ?? 0) > 1) recurring.push(term);
  }
  const topics = recurring
    .sort((a, b) => (sentenceFrequency[b] ?? 0) - (sentenceFrequency[a] ?? 0) || a - b)
    .slice(0, MOST_TOPICS);
  const total = topics.reduce((sum, term) => sum + (sentenceFrequency[term] ?? 0), 0);
  return new Map(topics.map((term) => [term, (sentenceFrequency[term] ?? 0) / total]));
}

function cluesOf(
  { sentence, terms, wordCount }: Candidate,
  { analysis: { text, tokens } }: SignalContext,
  topics: ReadonlyMap<number, number>,
): NewsClues {
  const names = new Set<number>();
  let hasFigure = false;
  let hasDay = false;
  let hasSpeaker = false;
  let isPresent = false;
  for (let token = sentence.firstToken; token < sentence.endToken; token += 1) {
    const value = tokens.values[token] ?? '';
    const lower = tokens.lowers[token] ?? '';
    if (tokens.tags[token] === 'PROPN' && NAME.test(value)) names.add(tokens.wordOfToken[token] ?? 0);
    hasFigure ||= FIGURE.test(value);
    hasDay ||= DAYS.has(lower);
    isPresent ||= PRESENT.has(lower);
    hasSpeaker ||= SPEAKERS.has(lower) && value !== 'US';
  }
  return {
    topics: terms.reduce((sum, term) => sum + (topics.get(term) ?? 0), 0),
    names: Math.min(MOST_NAMES, names.size) / MOST_NAMES,
    figure: Number(hasFigure),
    day: Number(hasDay),
    speaker: Number(hasSpeaker),
    present: Number(isPresent),
    opensWithPronoun: Number(PRONOUNS.has(tokens.lowers[sentence.firstToken] ?? '')),
    opensQuotation: Number(opensWithQuote(text, sentence)),
    question: Number(endsAsQuestion(text, sentence)),
    long: Number(wordCount >= LONG_WORDS),
    short: Number(wordCount < SHORT_WORDS),
    fragment: Number(wordCount < FRAGMENT_WORDS),
  };
}
