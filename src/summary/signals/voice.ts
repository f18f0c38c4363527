import { hasBrokenQuotation } from '../broken-quotation';
import { endsAsQuestion, opensWithQuote } from '../sentence-edges';
import { markWords } from '../word-marks';
import type { Signal } from './signal';

const FIRST_PERSON = 1;
const SECOND_PERSON = 2;
const PERSONS: ReadonlyMap<string, number> = new Map([
  ...['i', 'we', 'my', 'our', 'me', 'us'].map((word) => [word, FIRST_PERSON] as const),
  ...['you', 'your'].map((word) => [word, SECOND_PERSON] as const),
]);

/** Whether somebody is heard speaking: quotations, the first person and questions are colour, not news. */
export const measureVoice: Signal = ({ analysis: { text, tokens }, candidates }) => {
  const persons = markWords(tokens.words, PERSONS);
  const has = (person: number) =>
    candidates.map(({ sentence }) => {
      for (let token = sentence.firstToken; token < sentence.endToken; token += 1) {
        if (persons[tokens.wordOfToken[token] ?? 0] === person && tokens.values[token] !== 'US') return 1;
      }
      return 0;
    });
  return [
    {
      name: 'opens-with-quote',
      values: candidates.map(({ sentence }) => (opensWithQuote(text, sentence) ? 1 : 0)),
    },
    { name: 'first-person', values: has(FIRST_PERSON) },
    { name: 'second-person', values: has(SECOND_PERSON) },
    {
      name: 'question',
      values: candidates.map(({ sentence }) => (endsAsQuestion(text, sentence) ? 1 : 0)),
    },
    {
      name: 'broken-quotation',
      values: candidates.map(({ sentence }) => (hasBrokenQuotation(text, sentence) ? 1 : 0)),
    },
  ];
};
