import { combine, hashText } from './feature-keys';
import type { WordKnowledge } from './word-knowledge';
import { bitOf, getWordLists } from './word-lists';

/** How a word is written, as far as the tagger cares. */
export const SHAPE = {
  lower: 0,
  capital: 1,
  upper: 2,
  mixed: 3,
  initial: 4,
  number: 5,
  mark: 6,
  tag: 7,
} as const;

/** What a glance at a word tells: enough to see whether it may be a name. */
export interface WordForm {
  readonly value: string;
  readonly lower: string;
  readonly shape: number;
  /** Lists it stands on, as bits. */
  readonly lists: number;
}

/** What is known of a word wherever it stands. */
export interface WordFeatures extends WordForm {
  /** Hash of the word in lower case, for features made of several words. */
  readonly lowerHash: number;
  /** Number of its class among words that stand in like places; 0 where there is none. */
  readonly cluster: number;
  /** How it is cased inside sentences of news. */
  readonly casing: number;
  /** Hashes of its features as the word itself, as a neighbour, and as a neighbour's neighbour. */
  readonly own: readonly number[];
  readonly near: readonly number[];
  readonly far: readonly number[];
}

/** Numbers of the templates, as seeds of hashes. Append only. */
const TEMPLATE = {
  value: 1,
  lower: 2,
  shape: 3,
  detail: 4,
  prefix: 5,
  suffix: 9,
  cluster: 13,
  casing: 14,
  list: 16,
  mark: 17,
  noList: 18,
} as const;

const LONGEST_AFFIX = 4;
const LOWER = /^\p{Ll}/u;
const INITIAL = /^(?:\p{Lu}\.)+\p{Lu}?$|^\p{Lu}$/u;
const UPPER = /^\p{Lu}[\p{Lu}\p{N}&.'’/-]*$/u;
const CAPITAL = /^\p{Lu}[\p{Ll}\p{M}'’.]*$/u;
const HAS_CAPITAL = /\p{Lu}/u;
const NUMBER = /^[.,:/%-]*\p{N}[\p{N}.,:/%-]*(?:st|nd|rd|th|s)?$/u;
const LETTER = /\p{L}/u;

/** Looks at a word. */
export function readForm(value: string, lower: string): WordForm {
  return { value, lower, shape: shapeOf(value), lists: getWordLists().bits.get(lower) ?? 0 };
}

/** Reads a word for what it says of itself and of its neighbours. */
export function readWord({ value, lower, shape, lists }: WordForm, knowledge: WordKnowledge): WordFeatures {
  const known = knowledge.read(lower);
  const lowerHash = hashText(lower, 0, lower.length, TEMPLATE.lower);

  const near: number[] = [
    lowerHash,
    combine(shape, TEMPLATE.shape),
    hashDetail(value),
    combine(known.casing, TEMPLATE.casing),
    hashText(lower, Math.max(0, lower.length - 3), lower.length, TEMPLATE.suffix),
  ];
  const far: number[] = [lowerHash, combine(shape, TEMPLATE.shape)];
  if (known.cluster > 0) {
    const hash = combine(known.cluster, TEMPLATE.cluster);
    near.push(hash);
    far.push(hash);
  }
  for (let left = lists; left !== 0; left &= left - 1) {
    const number = 31 - Math.clz32(left & -left);
    const hash = combine(number, TEMPLATE.list);
    near.push(hash);
    far.push(hash);
  }
  if (lists === 0) near.push(TEMPLATE.noList);

  const own = [...near, hashText(value, 0, value.length, TEMPLATE.value)];
  own.push(combine(combine(shape, TEMPLATE.mark), lists & NAME_LISTS));
  own.push(combine(combine(shape, known.casing), TEMPLATE.casing));
  for (let length = 1; length <= LONGEST_AFFIX && length < lower.length; length += 1) {
    own.push(hashText(lower, 0, length, TEMPLATE.prefix + length - 1));
    if (length !== 3) own.push(hashText(lower, lower.length - length, lower.length, TEMPLATE.suffix));
  }
  return {
    value,
    lower,
    shape,
    lists,
    lowerHash,
    cluster: known.cluster,
    casing: known.casing,
    own,
    near,
    far,
  };
}

/** The lists of names, whose combination says more than each. */
const NAME_LISTS =
  bitOf('firstNames') |
  bitOf('lastNames') |
  bitOf('countries') |
  bitOf('regions') |
  bitOf('nationalities') |
  bitOf('organizations') |
  bitOf('commonWords');

function shapeOf(value: string): number {
  const plain = shapeOfPlain(value);
  if (plain >= 0) return plain;
  if (LOWER.test(value)) return HAS_CAPITAL.test(value) ? SHAPE.mixed : SHAPE.lower;
  if (INITIAL.test(value)) return SHAPE.initial;
  if (CAPITAL.test(value)) return SHAPE.capital;
  if (UPPER.test(value)) return SHAPE.upper;
  const first = value.charCodeAt(0);
  if ((first === 64 || first === 35) && value.length > 1) return SHAPE.tag;
  if (NUMBER.test(value)) return SHAPE.number;
  if (HAS_CAPITAL.test(value)) return SHAPE.mixed;
  return LETTER.test(value) ? SHAPE.lower : SHAPE.mark;
}

/** The shape of a word of plain letters, nearly all words; -1 for any other. */
function shapeOfPlain(value: string): number {
  for (let at = 1; at < value.length; at += 1) {
    const unit = value.charCodeAt(at);
    if (unit < 97 || unit > 122) return -1;
  }
  const first = value.charCodeAt(0);
  if (first >= 97 && first <= 122) return SHAPE.lower;
  return first >= 65 && first <= 90 && value.length > 1 ? SHAPE.capital : -1;
}

/** "McDonald" is XxXx, "G20" is Xd, "AT&T" is X&X: runs are one character, so that it carries over. */
function hashDetail(value: string): number {
  let hash: number = TEMPLATE.detail;
  let previous = -1;
  for (let at = 0; at < value.length; at += 1) {
    const unit = value.charCodeAt(at);
    const kind =
      unit >= 97 && unit <= 122
        ? 1
        : unit >= 65 && unit <= 90
          ? 2
          : unit >= 48 && unit <= 57
            ? 3
            : unit < 128
              ? unit
              : value.charAt(at).toLowerCase() !== value.charAt(at)
                ? 2
                : 1;
    if (kind !== previous) hash = combine(hash, kind);
    previous = kind;
  }
  return combine(hash, Math.min(value.length, 5));
}
