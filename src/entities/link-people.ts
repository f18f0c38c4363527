import type { Links, NameForm } from './name-form';
import { formalName } from './nicknames';

/** "Jr", "the Third": not the single letters, which are initials. */
const GENERATION = /^(?:jr|sr|ii|iii|iv|vi|vii|viii|ix|xii|xiii|xiv|xvi|xxiii)\.?$/u;
/** People of the same first and last name that are compared with each other. */
const MAX_NAMESAKES = 8;

/**
 * "George W. Bush" and "George Bush", "Mike Brown" and "Michael Brown"; what is only part of a name is left to
 * `linkPartsOfNames`.
 */
export function linkPeople(forms: readonly NameForm[], { join }: Links): void {
  const full = new Map<string, NameForm[]>();
  for (const form of forms) {
    const words = personWords(form.key);
    if (form.type !== 'person' || words.length < 2) continue;
    const person = `${formalName(words[0] ?? '')} ${words.at(-1)}`;
    const same = full.get(person) ?? [];
    const twin = same.find((other) => haveSameMiddle(words, personWords(other.key)));
    if (twin !== undefined) join(twin, form);
    same.push(form);
    if (same.length <= MAX_NAMESAKES) full.set(person, same);
  }
}

/** The words of a person's name without "Jr." and the like. */
export function personWords(key: string): readonly string[] {
  return key.split(' ').filter((word, index) => index === 0 || !GENERATION.test(word));
}

/** Two people of one first and last name are told apart by their middle names where both have one. */
function haveSameMiddle(words: readonly string[], others: readonly string[]): boolean {
  const [middle, other] = [words.slice(1, -1).join(' '), others.slice(1, -1).join(' ')];
  if (middle === '' || other === '') return true;
  return (
    middle === other || (middle.charAt(0) === other.charAt(0) && Math.min(middle.length, other.length) <= 2)
  );
}
