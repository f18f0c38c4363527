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
  [
    'ntinues ',
    /(?<!\p{L})(?:Story|Article) continues (?:below|after)(?: (?:this |the )?(?:advertisement|ad|video))?/gu,
  ],
  [
    'croll down',
    /(?<!\p{L})(?:VIDEO )?(?:Scroll|SCROLL) down (?:for|to (?:see|watch))(?: (?:the |a )?videos?)?/gu,
  ],
  [
    'lick here',
    /(?<!\p{L})(?:Click|CLICK) here(?: (?:to (?:subscribe|read more|sign up|see more)|for more))?/gu,
  ],
  ['newsletter', /(?<!\p{L})Sign up (?:for|to) our (?:\p{L}{1,20} ){0,3}newsletter/gu],
  [
    'ollow us on',
    /(?<!\p{L})Follow us on (?:Twitter|Facebook|Instagram|YouTube|LinkedIn|X)(?: @\w{1,30})?/gu,
  ],
  [
    'ill not work on your',
    /(?<!\p{L})This (?:content|page|site|video) (?:will|may) not work on your (?:device|browser)(?:, please [^.!?\n]{1,120})?/gu,
  ],
  [
    'mage co',
    /(?<!\p{L})Image copyright (?:Getty Images|Reuters|AFP|AP|EPA|PA|Alamy|Thinkstock|Twitter|Facebook)/gu,
  ],
  ['eport supplied', /(?<!\p{L})Report supplied by (?:the Press Association|PA|Reuters|AFP)/gu],
  ['redit: ', /\((?:Image|Photo|Picture|Video) credit: [^()]{2,80}\)/giu],
  [
    'dvertisement',
    /(?<=^|[.!?]["”’)]?\s)(?:Advertisement|ADVERTISEMENT)(?= (?:The|A|An|In|On|At|But|And|He|She|It|They|We|As|For|This|That|There)\s)/gu,
  ],
  [
    'ead more',
    /(?<=[.!?]["”’)]?\s)Read more(?= (?:The|A|An|In|On|At|But|And|He|She|It|They|We|As|For|This|That|There)\s)/gu,
  ],
  [
    'his and other',
    /(?<!\p{L})(?:Read )?[Mm]ore (?:on|about) this and other (?:\p{Lu}[\p{L}-]{0,30} ){0,4}(?:stories|news)/gu,
  ],
];
const ANCHOR = new RegExp(KINDS.map(([anchor]) => anchor).join('|'), 'u');
/** Its last character, a stop of its own, and the opening of a sentence behind it, or the end; brackets need no gap. */
const ENDS_BEFORE_SENTENCE = /^(?:.(\.?)(?:\s+["“‘([]?[\p{Lu}\p{N}]|\s*$)|\)(?=\p{Lu}))/u;
/** More than a stop, a gap and an opening. */
const END_CHARS = 8;

/** Where such words stand, in order. A text without them is only searched for their anchors. */
export function findRunIns(text: string): readonly RunIn[] {
  if (!ANCHOR.test(text)) return [];
  const found: RunIn[] = [];
  for (const [anchor, words] of KINDS) {
    if (!text.includes(anchor)) continue;
    for (const { 0: own, index } of text.matchAll(words)) {
      const end = index + own.length;
      const closing = ENDS_BEFORE_SENTENCE.exec(text.slice(end - 1, end + END_CHARS));
      if (closing !== null) found.push({ start: index, end: end + (closing[1]?.length ?? 0) });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}
