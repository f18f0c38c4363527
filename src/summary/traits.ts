import { endsAsQuestion } from './sentence-edges';
import type { SignalContext } from './signals/signal';
import { markWords } from './word-marks';

/** What a text is like, in figures that it tells itself; each about 0 to 1. */
export type Traits = ReadonlyMap<string, number>;

/** A mean of so many words a sentence is as long as sentences get. */
const LONGEST_MEAN_WORDS = 40;
/** Tokens read: the kind of a text shows in its first pages. */
const MOST_TOKENS = 4000;

/** The share of sentences whose speaker the text tells. */
export const SPEAKERS_TRAIT = 'speakers';

/** Words whose share tells one kind of text from another, by the trait that counts them. */
const TELLING_WORDS: readonly (readonly [trait: string, words: string])[] = [
  ['first person', 'i me my mine myself'],
  ['we', 'we us our ours'],
  ['second person', 'you your yours'],
  ['third person', 'he she his her him hers they their'],
  ['speech verbs', 'said says told according added announced reported'],
  ['days', 'monday tuesday wednesday thursday friday saturday sunday week yesterday'],
  ['months', 'january february march april june july august september october november december'],
  ['past', 'was were had did'],
  ['present', 'is are has can will'],
  ['small talk', "yeah okay ok um uh oh well so yes right hmm mm like know just 'm 're 'll n't"],
  ['articles', 'a an the of'],
  [
    'research',
    'paper study studies results method methods approach analysis findings effect effects data evidence research hypothesis literature framework theory participants sample samples compared significant significantly associated experiments experimental propose proposed present presents examine examines investigate conclusions',
  ],
];

/** How much of a text must be such words for a trait of about 1. */
const DENSITY = 20;

/** The number of a word's trait, from 1. */
let traitOfWord: ReadonlyMap<string, number> | undefined;

/** What the words, the sentences and the layout of a text say of its kind. */
export function measureTraits({ analysis, candidates }: SignalContext): Traits {
  const { text, tokens } = analysis;
  const count = Math.max(1, candidates.length);
  const words = candidates.reduce((sum, { wordCount }) => sum + wordCount, 0);
  const read = Math.min(tokens.length, MOST_TOKENS);
  const perToken = DENSITY / Math.max(1, read);
  traitOfWord ??= readTellingWords();
  const traits = markWords(tokens.words, traitOfWord);
  /** At 0 the words that tell nothing. */
  const told = [0, ...TELLING_WORDS.map(() => 0)];
  let names = 0;
  let numbers = 0;
  for (let token = 0; token < read; token += 1) {
    const trait = traits[tokens.wordOfToken[token] ?? 0] ?? 0;
    told[trait] = (told[trait] ?? 0) + 1;
    if (tokens.tags[token] === 'PROPN') names += 1;
    if (tokens.tags[token] === 'NUM') numbers += 1;
  }
  const questions = candidates.filter(({ sentence }) => endsAsQuestion(text, sentence)).length;
  return new Map([
    ...TELLING_WORDS.map(([trait], at) => [trait, Math.min(2, (told[at + 1] ?? 0) * perToken)] as const),
    ['names', Math.min(2, (names * perToken) / 4)],
    ['numbers', Math.min(2, numbers * perToken)],
    [SPEAKERS_TRAIT, candidates.filter(({ turn }) => turn.speaker > 0).length / count],
    ['questions', questions / count],
    ['words a sentence', Math.min(1, words / count / LONGEST_MEAN_WORDS)],
  ]);
}

function readTellingWords(): ReadonlyMap<string, number> {
  return new Map(
    TELLING_WORDS.flatMap(([, words], at) => words.split(' ').map((word) => [word, at + 1] as const)),
  );
}
