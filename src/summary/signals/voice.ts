import type { Signal } from './signal';

const OPENS_WITH_QUOTE = /^["“'‘«]/u;
const FIRST_PERSON = new Set(['i', 'we', 'my', 'our', 'me', 'us']);
const SECOND_PERSON = new Set(['you', 'your']);
const ENDS_AS_QUESTION = /\?["'”’)]*$/u;

const STRAIGHT_QUOTE = 0x22;
const OPENING_QUOTE = 0x201c;
const CLOSING_QUOTE = 0x201d;

/** Whether somebody is heard speaking: quotations, the first person and questions are colour, not news. */
export const measureVoice: Signal = ({ analysis: { text, tokens }, candidates }) => {
  const has = (words: ReadonlySet<string>) => {
    const isOne = tokens.words.map((word) => words.has(word));
    return candidates.map(({ sentence }) => {
      for (let token = sentence.firstToken; token < sentence.endToken; token += 1) {
        if (isOne[tokens.wordOfToken[token] ?? 0] === true && tokens.values[token] !== 'US') return 1;
      }
      return 0;
    });
  };
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
    {
      name: 'broken-quotation',
      values: candidates.map(({ sentence }) =>
        hasBrokenQuotation(text, sentence.start, sentence.end) ? 1 : 0,
      ),
    },
  ];
};

/** Whether a quotation begins in another sentence, or ends there: the reader of this one cannot tell who speaks. */
function hasBrokenQuotation(text: string, start: number, end: number): boolean {
  let open = 0;
  let straight = 0;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === STRAIGHT_QUOTE) straight += 1;
    else if (unit === OPENING_QUOTE) open += 1;
    else if (unit === CLOSING_QUOTE) open -= 1;
  }
  return open !== 0 || straight % 2 === 1;
}
