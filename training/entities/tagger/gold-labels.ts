import type { Analysis } from '../../../src/document/analysis';
import { getGazetteers } from '../../../src/entities/gazetteers';
import {
  beginOf,
  classOf,
  insideOf,
  isInside,
  LABEL_COUNT,
  NAME_CLASSES,
  OUTSIDE,
} from '../../../src/entities/tagger/labels';
import { getVocabulary } from '../../../src/entities/vocabulary';
import type { AnnotatedText, GoldMention } from './read-sets';

/** Kinds of the sets that are a product or an event; the rest under `other` is just not one of the five. */
const PRODUCTS = new Set(['product']);
const EVENTS = new Set(['event', 'election', 'conference']);
/** Kinds that are no names at all by our reading: dates, handles, people in the plural. */
const NO_NAMES = new Set(['time', 'PER@', 'ORG@', 'LOC@', 'substance', 'Temporal']);

const HAS_CAPITAL = /\p{Lu}/u;
const LOWER = /^\p{Ll}/u;

const PRODUCT = 3;
const EVENT = 4;
const OTHER = 5;

/** Kinds that a set does not mark: a token outside of its names may belong to one of them. */
const UNMARKED: ReadonlyMap<string, readonly number[]> = new Map([
  ['litbank', [PRODUCT, EVENT, OTHER]],
  ['btc-a', [PRODUCT, EVENT, OTHER]],
  ['btc-b', [PRODUCT, EVENT, OTHER]],
  ['btc-e', [PRODUCT, EVENT, OTHER]],
  ['btc-f', [PRODUCT, EVENT, OTHER]],
  ['btc-g', [PRODUCT, EVENT, OTHER]],
  ['wnut17-train', [EVENT]],
]);
/** Sets that put products and events under one kind with the rest. */
const MIXED = new Set(['wikigold-train']);

/** The labels that may be right for each token, where the set does not tell all kinds. */
export function allowedLabels(set: string, labels: Uint8Array): Uint8Array | undefined {
  const unmarked = UNMARKED.get(set);
  const isMixed = MIXED.has(set);
  if (unmarked === undefined && !isMixed) return undefined;
  const allowed = new Uint8Array(labels.length * LABEL_COUNT);
  for (const [token, label] of labels.entries()) {
    const row = token * LABEL_COUNT;
    allowed[row + label] = 1;
    if (label === OUTSIDE) {
      for (const nameClass of unmarked ?? []) {
        allowed[row + beginOf(nameClass)] = 1;
        allowed[row + insideOf(nameClass)] = 1;
      }
    } else if (isMixed && classOf(label) === OTHER) {
      const shift = isInside(label) ? 1 : 0;
      allowed[row + beginOf(PRODUCT) + shift] = 1;
      allowed[row + beginOf(EVENT) + shift] = 1;
    }
  }
  return allowed;
}

/** The label of each token. */
export function labelTokens({ mentions }: AnnotatedText, { tokens }: Pick<Analysis, 'tokens'>): Uint8Array {
  const labels = new Uint8Array(tokens.length);
  const byStart = [...mentions].sort((one, other) => one.start - other.start || other.end - one.end);
  let token = 0;
  for (const mention of byStart) {
    const nameClass = classOfMention(mention);
    if (nameClass < 0) continue;
    while (token < tokens.length && (tokens.ends[token] ?? 0) <= mention.start) token += 1;
    let first = token;
    let end = first;
    while (end < tokens.length && (tokens.starts[end] ?? 0) < mention.end) end += 1;
    if (end === first || labels[first] !== OUTSIDE) continue;
    [first, end] = trim(tokens.values, tokens.lowers, first, end, nameClass);
    if (end <= first) continue;
    labels[first] = beginOf(nameClass);
    for (let at = first + 1; at < end; at += 1) labels[at] = insideOf(nameClass);
  }
  return labels;
}

function classOfMention({ type, rawType, text }: GoldMention): number {
  if (NO_NAMES.has(rawType) || text.startsWith('@')) return -1;
  if (getGazetteers().nationalities.has(text.toLowerCase())) return -1;
  const isInLower = !HAS_CAPITAL.test(text);
  if (type !== 'other') return NAME_CLASSES.indexOf(type as (typeof NAME_CLASSES)[number]);
  if (isInLower) return -1;
  if (PRODUCTS.has(rawType)) return NAME_CLASSES.indexOf('product');
  if (EVENTS.has(rawType)) return NAME_CLASSES.indexOf('event');
  return NAME_CLASSES.indexOf('other');
}

/** Leaves out titles before a person and words in lower case at the edges, which the sets treat differently. */
function trim(
  values: readonly string[],
  lowers: readonly string[],
  from: number,
  to: number,
  nameClass: number,
): [number, number] {
  const { titles, nameLikeTitles, titleModifiers, particles } = getVocabulary();
  const isPerson = nameClass === 0;
  let first = from;
  let end = to;
  let hasCapital = false;
  for (let at = from; at < to; at += 1) if (HAS_CAPITAL.test(values[at] ?? '')) hasCapital = true;
  while (first < end - 1) {
    const lower = lowers[first] ?? '';
    const isTitle =
      isPerson &&
      (titles.has(lower) ||
        nameLikeTitles.has(lower) ||
        (titleModifiers.has(lower) && titles.has(lowers[first + 1] ?? '')));
    const isLower =
      hasCapital &&
      LOWER.test(values[first] ?? '') &&
      !HAS_CAPITAL.test(values[first] ?? '') &&
      !(isPerson && particles.has(lower));
    const isArticle = lower === 'the' && nameClass !== 5 && values[first] === 'the';
    if (!isTitle && !isLower && !isArticle) break;
    first += 1;
  }
  while (end > first + 1 && hasCapital) {
    const value = values[end - 1] ?? '';
    if (!LOWER.test(value) || HAS_CAPITAL.test(value) || values[end - 2] === '-') break;
    end -= 1;
  }
  return [first, end];
}
