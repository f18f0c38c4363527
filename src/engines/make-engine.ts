import makeFeatures from 'wink-eng-lite-web-model/dist/feature.js';
import loadCore from 'wink-eng-lite-web-model/dist/load-core-model.js';
import loadPartsOfSpeech from 'wink-eng-lite-web-model/dist/load-pos-model.js';
import loadSentences from 'wink-eng-lite-web-model/dist/load-sbd-model.js';
import winkNLP, { type WinkMethods } from 'wink-nlp';
import { hasSpoiltDashes, mendFeatures } from './mend-features';
import { type HyphenRules, keepEveryWord } from './part-words';
import { withLinearParts } from './wink-expressions';

/** wink's table of words, to which reading adds those that it did not know. */
export interface Lexemes {
  readonly list: readonly string[];
  readonly hash: Record<string, number>;
  readonly intrinsicSize: number;
}

/** wink, and what reading with it has to see to itself. */
export interface Engine {
  readonly wink: WinkMethods;
  readonly lexemes: Lexemes;
  /** What the reading has to mend itself; `undefined` where the runtime reads wink's source as it stands. */
  readonly hyphenRules: HyphenRules | undefined;
}

/** A machine of wink's that recognizes nothing. */
const EMPTY_MACHINE = JSON.stringify([100, 0, { 0: {} }, {}, {}, {}]);

/**
 * Bun prints the modules that it loads anew and spoils wink's expressions with dashes: `\–` becomes `\\u2013`, which
 * matches a "u" and a "2" and no dash, so that "well-built" and "Łukasz" are parted at each "u", and "for-2" is all small
 * letters. Where that is seen, words are parted before wink reads them, it is told to part none, and their figures are hidden.
 */
const PROBE = 'Łukasz';
const PROBE_TOKENS = 2;

/**
 * Makes wink with a view of its word table, which its model would otherwise hide. Of the model only the parts
 * that are read with: its sentiments, literals, negations and exceptions of inflection are 180 kB after gzip.
 * `mendsHyphens` makes one that is mended as in Bun where nothing is spoilt, for who compares the two.
 */
export function makeEngine(mendsHyphens = false): Engine {
  const loaded = loadCore();
  const core = { ...loaded, trex: withLinearParts(loaded.trex), preserve: { ...loaded.preserve } };
  // The model is typed unknown; the shape of its word table is pinned by the adapter's tests.
  const lexemes = core.features.lexeme as Lexemes;
  const empty = (): unknown => ({ machines: [EMPTY_MACHINE], transformers: [] });
  const model = {
    core: () => core,
    sbd: loadSentences,
    pos: loadPartsOfSpeech,
    ner: () => ({ machines: [], transformers: [] }),
    negation: empty,
    sa: empty,
    metaCER: empty,
    featureFn: hasSpoiltDashes(makeFeatures) ? mendFeatures(makeFeatures) : makeFeatures,
    addons: {},
  };
  const wink = winkNLP(model, ['sbd', 'pos']);
  const isSpoilt = wink.readDoc(PROBE).tokens().length() > PROBE_TOKENS;
  if (!isSpoilt && !mendsHyphens) return { wink, lexemes, hyphenRules: undefined };
  Object.assign(core.preserve, keepEveryWord());
  return { wink, lexemes, hyphenRules: loaded.preserve };
}
