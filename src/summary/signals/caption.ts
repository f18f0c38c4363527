import type { Signal } from './signal';

/** A caption shows what it is at its start, or by pointing into its picture. */
const READ_CHARS = 400;
/** No label is longer, its colon included. */
const LABEL_CHARS = 100;

const POINTS_INTO_PICTURE =
  /\((?:(?:far |top |bottom |main |second |third )?(?:left|right|centre|center)|above|below|inset|pictured|front|back)(?:[ ,][^()]{0,40})?\)|\b(?:is|are|was|were) pictured\b|^pictured\b/iu;
/** "File photo of the interviewee", "Portrait shot of ..." */
const NAMES_PICTURE =
  /^(?:(?:file|stock|handout|archive|courtesy) (?:photo|photograph|picture|image)s?\b|(?:photo|photograph|picture|image|screenshot|(?:portrait|aerial|satellite|close-up) (?:photo|image|shot|view)) (?:of|by|from|courtesy)\b)/iu;
/** "Hiding out in style: The mansion ..." */
const HAS_LABEL = /^\p{Lu}[\p{Ll}’'-]{2,20}(?: [\p{Ll}’'-]{2,12}){0,4}: ["“'‘]?\p{Lu}/u;

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
];

/** Most sentences have no colon, which is seen at once. */
function hasLabel(opening: string): boolean {
  return opening.includes(': ') && HAS_LABEL.test(opening);
}

/** Most sentences have neither a bracket nor the word, which is seen at once. */
function pointsIntoPicture(opening: string): boolean {
  return (opening.includes('(') || opening.includes('ictured')) && POINTS_INTO_PICTURE.test(opening);
}
