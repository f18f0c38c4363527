import type { Signal } from './signal';

const OPENS_WITH_QUOTE = /^["“'‘«]/u;
const FIRST_PERSON = new Set(['i', 'we', 'my', 'our', 'me', 'us']);
const ENDS_AS_QUESTION = /\?["'”’)]*$/u;

/** Whether somebody is heard speaking: quotations, the first person and questions are colour, not news. */
export const measureVoice: Signal = ({ analysis: { text, tokens }, candidates }) => [
  {
    name: 'opens-with-quote',
    values: candidates.map(({ sentence }) => (OPENS_WITH_QUOTE.test(text.charAt(sentence.start)) ? 1 : 0)),
  },
  {
    name: 'first-person',
    values: candidates.map(({ sentence }) => {
      for (let token = sentence.firstToken; token < sentence.endToken; token += 1) {
        if (FIRST_PERSON.has(tokens.lowers[token] ?? '') && tokens.values[token] !== 'US') return 1;
      }
      return 0;
    }),
  },
  {
    name: 'question',
    values: candidates.map(({ sentence }) =>
      ENDS_AS_QUESTION.test(text.slice(Math.max(sentence.start, sentence.end - 4), sentence.end)) ? 1 : 0,
    ),
  },
];
