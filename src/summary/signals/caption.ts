import type { Candidate } from '../candidates';
import type { Signal } from './signal';

/** A caption shows what it is at its start, or by pointing into its picture. */
const READ_CHARS = 400;
/** No label is longer, its colon included. */
const LABEL_CHARS = 100;

const POINTS_INTO_PICTURE =
  /\((?:(?:far |top |bottom |main |second |third )?(?:left|right|centre|center)|above|below|inset|pictured|front|back)(?:[ ,][^()]{0,40})?\)|\b(?:is|are|was|were) pictured\b|^pictured\b|, (?:left|right)(?:,|\.?$)/iu;
/** One of these stands in each of them. */
const SHOWS_POINTING = ['(', 'ictured', ', left', ', right'];
/** "File photo of the interviewee", "Portrait shot of ...", "Above, ...", and what stood beside it: "Scroll down for video". */
const NAMES_PICTURE =
  /^(?:(?:above|below|inset)[,:] |(?:left|right): |(?:video )?scroll down\b|(?:file|stock|handout|archive|courtesy) (?:photo|photograph|picture|image)s?\b|(?:photo|photograph|picture|image|screenshot|(?:portrait|aerial|satellite|close-up) (?:photo|image|shot|view)) (?:of|by|from|courtesy)\b)/iu;
/** "Hiding out in style: The mansion ..." */
const HAS_LABEL = /^\p{Lu}[\p{Ll}’'-]{2,20}(?: [\p{Ll}’'-]{2,12}){0,4}: ["“'‘]?\p{Lu}/u;

/** Where more of a text's sentences have none, it is how the text is written. */
const WORD = /[\p{L}\p{N})]/u;
const MOST_UNSTOPPED = 0.5;

/** Whether a sentence reads like the caption of a photograph, which the layout of a flattened page no longer tells. */
export const measureCaption: Signal = ({ analysis: { text }, candidates }) => [
  {
    name: 'caption',
    values: candidates.map(({ sentence: { start, end } }) => {
      const opening = text.slice(start, Math.min(end, start + READ_CHARS));
      return pointsIntoPicture(opening) || NAMES_PICTURE.test(opening) ? 1 : 0;
    }),
  },
  {
    name: 'label',
    values: candidates.map(({ sentence: { start, end } }) =>
      hasLabel(text.slice(start, Math.min(end, start + LABEL_CHARS))) ? 1 : 0,
    ),
  },
  { name: 'unstopped', values: measureUnstopped(text, candidates) },
];

/**
 * A sentence without a stop is a caption, a heading or half a line. Who joins lines to one text may put a stop behind
 * those that have none, which then stands apart.
 */
function measureUnstopped(text: string, candidates: readonly Candidate[]): readonly number[] {
  const values = candidates.map(({ sentence: { end } }) => (isUnstopped(text, end) ? 1 : 0));
  const count = values.reduce<number>((sum, value) => sum + value, 0);
  return count > MOST_UNSTOPPED * values.length ? values.map(() => 0) : values;
}

function isUnstopped(text: string, end: number): boolean {
  const last = text.charAt(end - 1);
  return last === '.' ? text.charAt(end - 2) === ' ' : WORD.test(last);
}

/** Most sentences have no colon, which is seen at once. */
function hasLabel(opening: string): boolean {
  return opening.includes(': ') && HAS_LABEL.test(opening);
}

/** Most sentences have neither a bracket nor such a word, which is seen at once. */
function pointsIntoPicture(opening: string): boolean {
  return SHOWS_POINTING.some((sign) => opening.includes(sign)) && POINTS_INTO_PICTURE.test(opening);
}
