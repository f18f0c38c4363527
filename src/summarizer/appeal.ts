/**
 * What makes one read on, each with what it is worth. A question is worth most: it is the one form that cannot be complete
 * without what follows.
 */
const SIGNS: readonly (readonly [gain: number, sign: RegExp])[] = [
  [0.6, /\?["”’)\]]*$/u],
  [0.3, /["“][^"”]{20}/u],
  [0.25, /\b(?:but|yet|although|though|despite|instead|unlike|until|except|turns? out|turned out|even)\b/iu],
  [
    0.25,
    /\b(?:surpris\p{L}*|unexpected\p{L}*|myster\p{L}*|secret\p{L}*|strange\p{L}*|odd(?:ly)?|puzzl\p{L}*|hidden|unknown|unclear|rare(?:ly)?|lost|never|nobody|no one|nothing|wonder\p{L}*|dilemma|risk(?:s|y|ed)?|threat\p{L}*|bet|gambl\p{L}*|promise[ds]?|fear(?:s|ed)?|shock\p{L}*|astonish\p{L}*|dream(?:s|ed|t)?|love[ds]?|hate[ds]?|fight\p{L}*|scandal\p{L}*|accus\p{L}*|claim(?:s|ed)?|question(?:s|ed)?|crisis|nightmare|miracle|curious\p{L}*|perplex\p{L}*|wild|extraordinary|remarkable)\b/iu,
  ],
  [0.15, /\b(?:why|how|what|whether|imagine|if)\b/iu],
  [0.15, /\b(?:first|only|most|biggest|largest|smallest|oldest|fastest|worst|best|record)\b/iu],
  [
    0.15,
    /\b(?:million|billion|trillion|thousands|hundreds|dozens|per cent|percent|half|tenth|in (?:three|four|five|ten))\b|%/iu,
  ],
  [0.1, /[!…]["”’)\]]*$/u],
];

/** Many small signs do not outweigh a question. */
const MAX_APPEAL = 0.8;

/** How much a sentence makes one read on, by its form and its words: 0 to 0.8. */
export function appealOf(text: string): number {
  const sum = SIGNS.reduce((total, [gain, sign]) => (sign.test(text) ? total + gain : total), 0);
  return Math.min(MAX_APPEAL, sum);
}
