/** What wink asks of the words that it knows already. */
interface KnownWords {
  readonly lookup: (word: string) => readonly number[] | null;
  readonly posOf: (index: number) => number;
  readonly intrinsicSize: () => number;
}

/** Those of wink's functions for new words that look at small and large letters. */
interface WordFeatures {
  /** 1 where all letters are small, 2 large, 3 where the first alone is large, else 0. */
  lutCase: (word: string) => number;
  pos: (word: string, category: number, known: KnownWords) => number;
}

export type MakeFeatures = (config: unknown) => WordFeatures;

const SPOILT = /[0-4\\–—]/u;
const TAKEN_FOR_SMALL = /[0-4\\]/gu;
const DASHES = /[–—]/gu;

/** Whether a figure counts as a small letter: where dashes are spoilt (see `make-engine.ts`), their code's figures do. */
export function hasSpoiltDashes(makeFeatures: MakeFeatures): boolean {
  return makeFeatures({}).lutCase('a1') !== 0;
}

/** The same functions where dashes are spoilt: each word is shown with signs that are read as elsewhere. */
export function mendFeatures(makeFeatures: MakeFeatures): MakeFeatures {
  const shown = (word: string): string =>
    SPOILT.test(word) ? word.replace(TAKEN_FOR_SMALL, '5').replace(DASHES, '-') : word;
  return (config) => {
    const features = makeFeatures(config);
    const { lutCase, pos } = features;
    return Object.assign(features, {
      lutCase: (word: string) => lutCase(shown(word)),
      pos: (word: string, category: number, known: KnownWords) =>
        pos(shown(word), category, { ...known, lookup: () => known.lookup(word.toLowerCase()) }),
    });
  };
}
