import { hasMainVerb, isFiniteVerb } from './grammar';
import { isCapitalised, type Words } from './words';

/** True when the text has a capitalised word in the middle of a sentence, as it has names. */
export type IsName = (word: string) => boolean;

/** "Two steps from glory: ..." */
const MAX_LABEL_WORDS = 5;

const QUOTE = /^["“‘'’«]$/u;
const SUBJECT_TAGS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'ADV', 'AUX']);
/** "Major break:" has a noun that looks like a verb. */
const INFLECTED =
  /(?:[^s]s|ed)$|^(?:said|told|made|put|went|came|took|gave|found|knew|thought|began|meant|left|kept|wrote|won|lost|saw|felt|got|had|did|ran|set|spoke|stood|brought|paid)$/u;
const DIGIT = /\p{N}/u;

/** Words that show somebody or something: a sentence that they label tells of its picture, even in small letters. */
const PICTURED: ReadonlySet<string> = new Set(
  'pictured above below left right centre center inset photo photos picture pictures image images video seen clockwise'.split(
    ' ',
  ),
);

/**
 * True for "Success: Ruiz with his wife" and "Pictured: the new dam": a label that is neither a name of the text nor
 * a clause, before the capital that opens the description of a picture. "Ruiz: We will win" has its speaker.
 */
export function isCaption(words: Words, isName: IsName): boolean {
  const { values, lowers } = words;
  const colon = values.indexOf(':');
  if (PICTURED.has(lowers[0] ?? '') && colon > 0 && colon <= MAX_LABEL_WORDS) return true;
  if (hasPictureTag(words)) return true;
  if (colon < 1 || colon > MAX_LABEL_WORDS) return false;
  const next = values[colon + 1] ?? '';
  const isQuoted = QUOTE.test(next);
  if (!isQuoted && !isCapitalised(next)) return false;
  if (isClause(words, colon)) return !isQuoted && !hasMainVerb(words, colon + 1);
  const label = values.slice(0, colon);
  // A score: "Orlo 4, Sella 3: ..."
  if (label.some((value) => DIGIT.test(value))) return false;
  return !isNamed(label, isName);
}

/** "..., pictured here in May" */
function hasPictureTag({ lowers }: Words): boolean {
  const at = lowers.indexOf('pictured');
  return at > 0 && (lowers[at - 1] === ',' || lowers[at + 1] === 'here');
}

/** "The mayor made it plain: ...": a verb behind its subject. "Help:" and "At ease:" have none. */
function isClause(words: Words, colon: number): boolean {
  for (let at = 1; at < colon; at += 1) {
    const isInflected = words.tags[at] === 'AUX' || INFLECTED.test(words.lowers[at] ?? '');
    if (isInflected && isFiniteVerb(words, at) && SUBJECT_TAGS.has(words.tags[at - 1] ?? '')) return true;
  }
  return false;
}

/** Every capitalised word of the label, and one at least, is a name. */
function isNamed(label: readonly string[], isName: IsName): boolean {
  const capitalised = label.filter(isCapitalised);
  return capitalised.length > 0 && capitalised.every(isName);
}
