import type { Draft } from '../draft';
import { readOpening } from './opening';
import type { Pointer } from './pointer';
import { type NamesOfSentence, resolveOrganization } from './resolve-organization';
import { resolvePerson } from './resolve-person';

/** "he said." */
const MAX_SOURCE_WORDS = 3;

/**
 * The draft as it stands alone, with the name in place of a leading pronoun where it is certain; `undefined`
 * where the sentence leans on another.
 */
export function makeStandalone(draft: Draft, namesOf: NamesOfSentence): Draft | undefined {
  const opening = readOpening(draft.words);
  if (opening.kind === 'stands') return draft;
  if (opening.kind === 'dangles') return undefined;
  const { pointer } = opening;
  if (mayOpenText(draft, pointer) && isFirstOfBody(draft)) return draft;
  const name = nameFor(draft, pointer, namesOf);
  if (name === undefined) return undefined;
  const written = pointer.isPossessive ? possessiveInText(draft, name) : name;
  if (written === undefined) return undefined;
  const firstToken = draft.words.tokens[pointer.at] ?? 0;
  const endToken = (draft.words.tokens[pointer.at + pointer.length - 1] ?? firstToken) + 1;
  return { ...draft, resolution: { firstToken, endToken, name: written } };
}

/** True when the sentence as it is stands alone. */
export function standsAlone(draft: Draft): boolean {
  const opening = readOpening(draft.words);
  if (opening.kind === 'points') return mayOpenText(draft, opening.pointer) && isFirstOfBody(draft);
  return opening.kind === 'stands';
}

/** True when the sentence stands alone, or would with one name. */
export function canStandAlone(draft: Draft): boolean {
  return readOpening(draft.words).kind !== 'dangles';
}

/** "The company", and the source of what a first sentence tells (", he said."), whom it must have named. */
function mayOpenText({ words }: Draft, { kind, at }: Pointer): boolean {
  return kind === 'company' || (at > 0 && at + MAX_SOURCE_WORDS >= words.length);
}

/** At the start of a text these lean on nothing. */
function isFirstOfBody({ analysis, sentence }: Draft): boolean {
  return analysis.firstBody < 0 || analysis.firstBody >= sentence;
}

function nameFor(
  { analysis, sentence, words }: Draft,
  pointer: Pointer,
  namesOf: NamesOfSentence,
): string | undefined {
  if (pointer.kind === 'he' || pointer.kind === 'she') return resolvePerson(analysis, sentence, pointer.kind);
  if (pointer.isPossessive) return undefined;
  const next = pointer.at + pointer.length;
  const verb = words.tags[next] === 'ADV' ? next + 1 : next;
  return resolveOrganization(
    analysis,
    sentence,
    pointer.kind === 'it' ? words.lowers[verb] : undefined,
    namesOf,
  );
}

/** "Prado's", only where the text writes it so: every word of a point is a word of the input. */
function possessiveInText({ analysis }: Draft, name: string): string | undefined {
  return [`${name}’s`, `${name}'s`].find((form) => analysis.text.includes(form));
}
