/** Words of page furniture that run into a sentence, or that a sentence runs into, where a page lost its lines. */
interface RunIn {
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
}

/**
 * A stretch of text that each kind of run-in has, and the kind. What follows it opens as a sentence does, so that
 * "Media playback is not supported on this device by default." is none.
 */
const KINDS: readonly (readonly [anchor: string, source: string])[] = [
  ['edia playback', 'Media playback is (?:not |un)supported on (?:this|your) device'],
  ['video can', 'This video can ?not be played'],
  ['layer is loading', 'Video [Pp]layer is loading'],
  ['ast updated at', '(?:\\d{1,2} \\p{Lu}\\p{L}+ \\d{4} )?Last updated at \\d{1,2}:\\d{2} [A-Z]{3,4}'],
  ['ontinue reading the', 'Continue reading the main story'],
  ['continues below', '(?:Story|Article) continues below(?: advertisement)?'],
  [
    'his and other',
    '(?:Read )?[Mm]ore (?:on|about) this and other (?:\\p{Lu}[\\p{L}-]+ ){0,4}(?:stories|news)',
  ],
];
/** A stop of its own, and the opening of a sentence behind it. */
const ENDS_BEFORE_SENTENCE = '\\.?(?=(?:\\s+["“‘(\\[]?[\\p{Lu}\\p{N}]|\\s*$))';

/** Where such words stand, in order. A text without them is only searched for their anchors. */
export function findRunIns(text: string): readonly RunIn[] {
  const found: RunIn[] = [];
  for (const [anchor, source] of KINDS) {
    if (!text.includes(anchor)) continue;
    for (const match of text.matchAll(new RegExp(`(?<!\\p{L})${source}${ENDS_BEFORE_SENTENCE}`, 'gu'))) {
      found.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}
