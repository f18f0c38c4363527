import type { Analysis, AnalyzedSentence } from '../document/analysis';
import { getGazetteers } from './gazetteers';
import { getVocabulary } from './vocabulary';

/** How a token is written. */
type Shape = 'lower' | 'capital' | 'upper' | 'mixed' | 'initial' | 'other';

/** What the capitals of a document tell: most of it about words at the start of sentences and in headlines. */
export interface Casing {
  readonly shapes: readonly Shape[];
  /** Sentences in capitals or in Title Case, where a capital says nothing. */
  readonly isLoud: readonly boolean[];
  /** Lower-cased words that stand with a capital inside a plain sentence. */
  readonly capitalInside: ReadonlySet<string>;
  /** Words that stand in lower case somewhere. */
  readonly lowerSomewhere: ReadonlySet<string>;
}

const INITIAL = /^(?:\p{Lu}\.)+\p{Lu}?$|^\p{Lu}$/u;
const UPPER = /^\p{Lu}[\p{Lu}\p{N}&.'’/-]*[\p{Lu}\p{N}.](?:s)?$/u;
const CAPITAL = /^\p{Lu}[\p{Ll}\p{M}'’.]*$/u;
const MIXED = /^(?:\p{Ll}{1,3}\p{Lu}|\p{Lu})[\p{L}\p{N}\p{M}.&'’/+]*$/u;
const LOWER = /^\p{Ll}/u;

/** A line of fewer words tells nothing by its capitals, unless they are all in capitals. */
const LOUD_MIN_WORDS = 3;
const UPPER_MIN_WORDS = 2;
/** A line is in capitals when this share of its words is. */
const UPPER_SHARE = 0.7;
/** A line is in Title Case when this share of its words is, articles and prepositions aside. */
const TITLE_SHARE = 0.8;

/** Reads the casing of all tokens, once. */
export function readCasing({ tokens, sentences }: Analysis): Casing {
  const shapes = shapesOf(tokens.values);
  const { commonWords } = getGazetteers();
  const isLoud = sentences.map((sentence) => isLoudSentence(sentence, shapes, tokens.lowers, commonWords));
  const capitalInside = new Set<string>();
  const lowerSomewhere = new Set<string>();
  for (const { index, firstToken, endToken } of sentences) {
    if (isLoud[index]) continue;
    for (let token = firstToken; token < endToken; token += 1) {
      const lower = tokens.lowers[token] ?? '';
      const shape = shapes[token];
      if (shape === 'lower') lowerSomewhere.add(lower);
      else if (token > firstToken && (shape === 'capital' || shape === 'mixed' || shape === 'upper')) {
        if (shapes[token - 1] !== 'other' || tokens.lowers[token - 1] === ',') capitalInside.add(lower);
      }
    }
  }
  return { shapes, isLoud, capitalInside, lowerSomewhere };
}

function shapesOf(values: readonly string[]): readonly Shape[] {
  const known = new Map<string, Shape>();
  return values.map((value) => {
    let shape = known.get(value);
    if (shape === undefined) {
      shape = shapeOf(value);
      known.set(value, shape);
    }
    return shape;
  });
}

function shapeOf(value: string): Shape {
  if (INITIAL.test(value)) return 'initial';
  if (CAPITAL.test(value)) return 'capital';
  if (UPPER.test(value)) return 'upper';
  if (MIXED.test(value)) return 'mixed';
  return LOWER.test(value) ? 'lower' : 'other';
}

/**
 * Capitals throughout, or a headline in Title Case: no full stop, and ordinary words with capitals. A list of names in
 * running text has none.
 */
function isLoudSentence(
  { firstToken, endToken }: AnalyzedSentence,
  shapes: readonly Shape[],
  lowers: readonly string[],
  commonWords: ReadonlySet<string>,
): boolean {
  const { functionWords } = getVocabulary();
  let words = 0;
  let uppers = 0;
  let contentWords = 0;
  let capitals = 0;
  let commonCapitals = 0;
  for (let token = firstToken; token < endToken; token += 1) {
    const shape = shapes[token];
    if (shape === 'other' || shape === 'initial') continue;
    const lower = lowers[token] ?? '';
    words += 1;
    if (shape === 'upper') uppers += 1;
    if (functionWords.has(lower)) continue;
    contentWords += 1;
    if (shape === 'lower') continue;
    capitals += 1;
    if (token > firstToken && commonWords.has(lower)) commonCapitals += 1;
  }
  if (words >= UPPER_MIN_WORDS && uppers >= UPPER_SHARE * words)
    return words >= LOUD_MIN_WORDS || uppers === words;
  const endsInFullStop = lowers[endToken - 1] === '.';
  const isTitleCase = contentWords >= LOUD_MIN_WORDS && capitals >= TITLE_SHARE * contentWords;
  return isTitleCase && commonCapitals > 0 && !endsInFullStop;
}
