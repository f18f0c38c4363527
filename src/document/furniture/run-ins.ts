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
const KINDS: readonly (readonly [anchor: string, words: RegExp])[] = [
  ['edia playback', /(?<!\p{L})Media playback is (?:not |un)supported on (?:this|your) device/gu],
  ['video can', /(?<!\p{L})This video can ?not be played/gu],
  ['layer is loading', /(?<!\p{L})Video [Pp]layer is loading/gu],
  [
    'ast updated at',
    /(?<!\p{L})(?:(?<!\p{N})\d{1,2} \p{Lu}\p{L}{2,12} \d{4} )?Last updated at \d{1,2}:\d{2} [A-Z]{3,4}/gu,
  ],
  ['ontinue reading the', /(?<!\p{L})Continue reading the main story/gu],
  ['continues below', /(?<!\p{L})(?:Story|Article) continues below(?: advertisement)?/gu],
  [
    'his and other',
    /(?<!\p{L})(?:Read )?[Mm]ore (?:on|about) this and other (?:\p{Lu}[\p{L}-]{0,30} ){0,4}(?:stories|news)/gu,
  ],
];
/** A stop of its own, and the opening of a sentence behind it, or the end. */
const ENDS_BEFORE_SENTENCE = /^(\.?)(?:\s+["“‘([]?[\p{Lu}\p{N}]|\s*$)/u;
/** More than a stop, a gap and an opening. */
const END_CHARS = 8;

/** Where such words stand, in order. A text without them is only searched for their anchors. */
export function findRunIns(text: string): readonly RunIn[] {
  const found: RunIn[] = [];
  for (const [anchor, words] of KINDS) {
    if (!text.includes(anchor)) continue;
    for (const { 0: own, index } of text.matchAll(words)) {
      const end = index + own.length;
      const [, stop] = ENDS_BEFORE_SENTENCE.exec(text.slice(end, end + END_CHARS)) ?? [];
      if (stop !== undefined) found.push({ start: index, end: end + stop.length });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}
