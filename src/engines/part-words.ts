/** Words that stay whole with a hyphen after, or before, such a part: "co-founder", "sugar-free". */
export interface HyphenRules {
  prefix: Readonly<Record<string, unknown>>;
  suffix: Readonly<Record<string, unknown>>;
}

const RUN = /\S+/gu;
const ADDRESS = /@|:\/\/|www\./iu;
const WITH_HYPHEN = /(?<![\p{L}\p{M}.’'&])[\p{L}’'][\p{L}\p{M}.’'&]*(?:[-–][\p{L}\p{M}.’'&]+)+/gu;
const OPENING_QUOTE = /^['’]/u;
const HYPHEN = /[-–]/u;
const HYPHENS = /[-–]/gu;

/** Puts spaces around the hyphens where wink parts a word: where it knows neither the word nor its first or last part. */
export function partWords(
  text: string,
  { prefix, suffix }: HyphenRules,
  words: Readonly<Record<string, number>>,
): string {
  const partOne = (word: string): string => {
    const pieces = word.replace(OPENING_QUOTE, '').split(HYPHEN);
    const isWhole =
      Object.hasOwn(words, word) ||
      Object.hasOwn(words, word.toLowerCase()) ||
      Object.hasOwn(prefix, pieces[0] ?? '') ||
      Object.hasOwn(suffix, pieces.at(-1) ?? '');
    return isWhole ? word : word.replace(HYPHENS, ' $& ');
  };
  return text.replace(RUN, (run) =>
    !HYPHEN.test(run) || ADDRESS.test(run) ? run : run.replace(WITH_HYPHEN, partOne),
  );
}

/** Rules by which every word stays whole. */
export function keepEveryWord(): HyphenRules {
  const always = new Proxy({}, { get: () => true });
  return { prefix: always, suffix: always };
}
