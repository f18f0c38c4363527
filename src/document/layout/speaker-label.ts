/** A label is no longer, with its time and office: "Hon. Harjit S. Sajjan (Minister of National Defence):". */
const MAX_LABEL_CHARS = 120;

const DATE = String.raw`\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4},? `;
const CLOCK = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?: ?[AaPp]\.?[Mm]\.?)?`;
/** "[10:32]", "12/03/2024, 18:02 -", "(00:12)" */
const STAMP = String.raw`[[(]?(?:${DATE})?${CLOCK}[\])]?(?: [-–—])?`;
/** "Anna", "Grad B", "PRESIDENT OF THE COUNCIL", "Mr. Pat Kelly" */
const NAME = String.raw`\p{Lu}[\p{L}\p{N}.'’&_-]{0,30}(?: (?:(?:of|the|for|and|de|van|von) ){0,2}[\p{Lu}\p{N}&][\p{L}\p{N}.'’_-]{0,30}){0,5}`;
/** An office, in which a party may stand in brackets of its own. */
const OFFICE = String.raw` \([^():]{1,80}(?:\([^():]{1,50}\)){0,1}[^():]{0,20}\)`;

const NAMED = new RegExp(`^(${NAME})(?:${OFFICE})?(?: ${STAMP})?\\s?:\\s`, 'u');
const STAMPED = new RegExp(`^${STAMP}\\s{1,2}(?:<([^<>\\s]{1,40})>|([\\p{L}\\p{N}_.'’@ -]{1,40}):)\\s`, 'u');
const NICK = /^<([^<>\s]{1,40})>\s/u;
/** A line that names who speaks next, and when: "Tomas Reyes  0:11". */
const LINE = new RegExp(`^(?:(${NAME})\\s{1,4}${STAMP}|${STAMP}\\s{1,4}(${NAME})):?$`, 'u');

/** Who speaks, and where in the text given what is said begins. */
export interface SpeakerLabel {
  readonly speaker: string;
  readonly end: number;
}

/** Reads the speaker at the front of a turn: "Anna:", "[10:32] anna:", "Speaker 1 (00:12):", "<anna>", "Q:". */
export function readSpeakerLabel(text: string): SpeakerLabel | undefined {
  const opening = text.slice(0, MAX_LABEL_CHARS);
  if (opening.startsWith('<')) return labelOf(NICK.exec(opening));
  if (!opening.includes(':')) return undefined;
  return labelOf(NAMED.exec(opening) ?? STAMPED.exec(opening));
}

/** Reads a line that only names who speaks next: "Tomas Reyes  0:11". */
export function readSpeakerLine(text: string): SpeakerLabel | undefined {
  return text.length > MAX_LABEL_CHARS ? undefined : labelOf(LINE.exec(text));
}

function labelOf(match: RegExpExecArray | null): SpeakerLabel | undefined {
  const speaker = match?.[1] ?? match?.[2];
  return match === null || speaker === undefined ? undefined : { speaker, end: match[0].length };
}
