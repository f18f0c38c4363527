import { type Draft, withoutWords } from '../draft';
import { isSound } from '../is-sound';
import { wordCountOf } from '../words';
import { APPOSITION } from './apposition';
import { CITATION } from './citation';
import { CONNECTIVE } from './connective';
import type { CutRule } from './cut-rule';
import { DASH_PAIR } from './dash-pair';
import { DATELINE } from './dateline';
import { FINAL_APPOSITION } from './final-apposition';
import { FINAL_RELATIVE } from './final-relative';
import { LIST_MARKER } from './list-marker';
import { MIDDLE_RELATIVE } from './middle-relative';
import { PARENTHESIS } from './parenthesis';
import { PICTURE_REFERENCE } from './picture-reference';
import { PRESENTATION } from './presentation';
import { SECTION_LABEL } from './section-label';
import { TRAILING_PARTICIPLE } from './trailing-participle';

/** What ties a sentence to its place in the text; a point never keeps it. */
const ALWAYS: readonly CutRule[] = [
  LIST_MARKER,
  SECTION_LABEL,
  DATELINE,
  CONNECTIVE,
  PRESENTATION,
  PICTURE_REFERENCE,
  CITATION,
];

/** What a long sentence can lose, the surest rule first. */
const WHEN_LONG: readonly CutRule[] = [
  PARENTHESIS,
  APPOSITION,
  DASH_PAIR,
  MIDDLE_RELATIVE,
  FINAL_RELATIVE,
  TRAILING_PARTICIPLE,
  FINAL_APPOSITION,
];

/** A sentence with more asides of one kind is no point. */
const MAX_CUTS_PER_RULE = 3;

/**
 * The draft without its dateline, connective and references to pictures and sources, and, while it has more than `targetWords`, without what the
 * safe rules may leave out. A cut after which the sentence is not sound is undone.
 */
export function shorten(draft: Draft, targetWords: number): Draft {
  let shortened = draft;
  for (const rule of ALWAYS) shortened = applyRule(shortened, rule, () => true);
  const isLong = (candidate: Draft): boolean => wordCountOf(candidate.words) > targetWords;
  for (const rule of WHEN_LONG) {
    if (!isLong(shortened)) break;
    shortened = applyRule(shortened, rule, isLong);
  }
  return shortened;
}

function applyRule(draft: Draft, rule: CutRule, needsCut: (draft: Draft) => boolean): Draft {
  let current = draft;
  for (let cuts = 0; cuts < MAX_CUTS_PER_RULE && needsCut(current); cuts += 1) {
    const next = firstSoundCut(current, rule);
    if (next === undefined) break;
    current = next;
  }
  return current;
}

function firstSoundCut(draft: Draft, rule: CutRule): Draft | undefined {
  for (const range of rule.find(draft.words).slice(0, MAX_CUTS_PER_RULE)) {
    const cut = withoutWords(draft, range);
    if (isSound(cut.words)) return cut;
  }
  return undefined;
}
