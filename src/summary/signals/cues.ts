import type { Signal } from './signal';

/** Enough of a sentence to see how it begins. */
const OPENING_CHARS = 160;

const PURPOSE =
  /\b(?:(?:this|the present|our) (?:paper|article|study|work|report|poster|guide|thesis|essay|talk)|in this (?:paper|work|article|study|report)|we (?:propose|present|introduce|show|find|found|demonstrate|develop|describe|study|investigate|argue|provide|explore|analy[sz]e)|aims? to|(?:our|the) (?:results?|findings|aim|goal|approach|method) )/iu;
const CONCLUSION =
  /^(?:in (?:short|sum|summary|conclusion|brief|other words)|to (?:sum up|conclude|summari[sz]e)|overall|all in all|therefore|thus|as a result|finally|the (?:point|upshot|bottom line) is|so (?:the|we|today))\b/iu;

/** Words by which a writer says what a text is for, or what follows from it. */
export const measureCues: Signal = ({ analysis: { text }, candidates }) => {
  const openings = candidates.map(({ sentence: { start, end } }) =>
    text.slice(start, Math.min(end, start + OPENING_CHARS)),
  );
  const measure = (name: string, cue: RegExp) => ({
    name,
    values: openings.map((opening) => (cue.test(opening) ? 1 : 0)),
  });
  return [measure('purpose', PURPOSE), measure('conclusion', CONCLUSION)];
};
