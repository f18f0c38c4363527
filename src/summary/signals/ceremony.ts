import type { Tokens } from '../../document/analysis';
import type { Candidate } from '../candidates';
import { markWords } from '../word-marks';
import type { Signal } from './signal';

/** A greeting stands behind so many small words at most: "Okay, so, well, hello". */
const MOST_BEFORE = 6;
const SMALL_WORDS = new Set(
  'so ok okay and well um uh alright all right yeah yes oh but you , . ! - –'.split(' '),
);
const GREETINGS = new Set(
  'hello hi hey welcome bye goodbye thanks thank congratulations sorry pardon applause laughter'.split(' '),
);
/** What is good in a greeting. */
const TIMES_OF_DAY = new Set('morning afternoon evening night day bye luck'.split(' '));

/** What leads through a talk, by its first word. */
const LEADING: ReadonlyMap<string, readonly string[]> = new Map([
  ['next', ['slide', 'speaker']],
  ['hear', ['me']],
  ['hang', ['on']],
  ['hold', ['on']],
  ['move', ['on']],
  ['moving', ['on']],
  ['get', ['started']],
  ['be', ['seated', 'back']],
  ['may', ['proceed']],
  ['quick', ['break']],
  ['short', ['break']],
  ['my', ['screen']],
  ['to', ['order']],
  ['the', ['floor']],
]);

let leadingWords: ReadonlyMap<string, number> | undefined;

/** Whether a sentence greets, thanks, or leads through a talk ("Can you hear me?", "Next slide"): it tells nothing of the matter. */
export const measureCeremony: Signal = ({ analysis: { tokens }, candidates }) => {
  leadingWords ??= new Map([...LEADING.keys()].map((word) => [word, 1]));
  const leads = markWords(tokens.words, leadingWords);
  return [
    {
      name: 'ceremony',
      values: candidates.map((candidate) =>
        greets(candidate, tokens) || leadsThrough(candidate, tokens, leads) ? 1 : 0,
      ),
    },
  ];
};

function greets({ sentence, turn: { saidFrom } }: Candidate, { lowers }: Tokens): boolean {
  const last = Math.min(sentence.endToken, saidFrom + MOST_BEFORE);
  for (let token = saidFrom; token < last; token += 1) {
    const word = lowers[token] ?? '';
    if (GREETINGS.has(word)) return true;
    if (word === 'good') return TIMES_OF_DAY.has(lowers[token + 1] ?? '');
    if (!SMALL_WORDS.has(word)) return false;
  }
  return false;
}

function leadsThrough(
  { sentence, turn: { saidFrom } }: Candidate,
  { lowers, wordOfToken }: Tokens,
  leads: Uint8Array,
): boolean {
  for (let token = saidFrom; token + 1 < sentence.endToken; token += 1) {
    if (leads[wordOfToken[token] ?? 0] !== 1) continue;
    if (LEADING.get(lowers[token] ?? '')?.includes(lowers[token + 1] ?? '')) return true;
  }
  return false;
}
