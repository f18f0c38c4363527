import type { Signal } from './signal';

const OPENS_WITH_QUOTE = /^["“'‘«]/u;
const FIRST_PERSON = new Set(['i', 'we', 'my', 'our', 'me', 'us']);
const SECOND_PERSON = new Set(['you', 'your']);
const ENDS_AS_QUESTION = /\?["'”’)]*$/u;

/** Whether somebody is heard speaking: quotations, the first person and questions are colour, not news. */
export const measureVoice: Signal = ({ analysis: { text, tokens }, candidates }) => {
  const has = (words: ReadonlySet<string>) =>
    candidates.map(({ sentence }) => {
      for (let token = sentence.firstToken; token < sentence.endToken; token += 1) {
        if (words.has(tokens.lowers[token] ?? '') && tokens.values[token] !== 'US') return 1;
      }
      return 0;
    });
  return [
    {
      name: 'opens-with-quote',
      values: candidates.map(({ sentence }) => (OPENS_WITH_QUOTE.test(text.charAt(sentence.start)) ? 1 : 0)),
    },
    { name: 'first-person', values: has(FIRST_PERSON) },
    { name: 'second-person', values: has(SECOND_PERSON) },
    {
      name: 'question',
      values: candidates.map(({ sentence }) =>
        ENDS_AS_QUESTION.test(text.slice(Math.max(sentence.start, sentence.end - 4), sentence.end)) ? 1 : 0,
      ),
    },
  ];
};
