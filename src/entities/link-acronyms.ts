import type { Links, NameForm } from './name-form';

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&.]{1,7}$/u;
const BETWEEN_WORDS = /[\s-]+/u;
const NO_LETTER = /\P{L}/gu;
const CAPITAL = /^\p{Lu}/u;
/** With fewer initials nothing may be left out. */
const SHORTEST_WITHOUT_PART = 3;
const FEWEST_WORDS_LIKE_A_PERSON = 3;

/** "European Central Bank" and "ECB"; not where two long names have the same initials. */
export function linkAcronyms(
  forms: readonly NameForm[],
  bracketed: readonly (readonly [long: NameForm, short: NameForm])[],
  links: Links,
): void {
  for (const [long, short] of bracketed) {
    if (ACRONYM.test(short.text) && isSameKind(long, short) && mayBeShortFor(long, short)) {
      links.join(long, short);
    }
  }
  const longs = new Map<string, NameForm[]>();
  for (const form of forms) {
    if (!form.key.includes(' ')) continue;
    for (const initials of new Set(initialsOf(form.text))) {
      const list = longs.get(initials);
      if (list === undefined) longs.set(initials, [form]);
      else list.push(form);
    }
  }
  for (const short of forms) {
    if (!ACRONYM.test(short.text) || short.type === 'person') continue;
    const [first, ...others] = (longs.get(short.key) ?? []).filter((long) => isSameKind(long, short));
    if (first === undefined) continue;
    const leader = links.leaderOf(first);
    if (others.every((other) => links.leaderOf(other) === leader)) links.join(first, short);
  }
}

/**
 * An acronym alone says little of its kind, so it follows its long form; a product is not its maker. Three words may
 * look like a person and be a society ("Sigma Alpha Epsilon").
 */
function isSameKind(long: NameForm, short: NameForm): boolean {
  if (long.type === short.type) return true;
  if (short.type !== 'organization') return false;
  if (long.type === 'person') return long.key.split(' ').length >= FEWEST_WORDS_LIKE_A_PERSON;
  return long.type !== 'product';
}

/**
 * Acronyms in brackets may be of another language ("Federal Security Service (FSB)"), so one letter that opens a word
 * is enough. Not where a place or a single word comes before: "Oslo, Norway (NRK)" says who reports.
 */
function mayBeShortFor({ text: long, type }: NameForm, { text: short }: NameForm): boolean {
  if (!long.split(BETWEEN_WORDS).some((word) => word.charAt(0) === short.charAt(0))) return false;
  return (type !== 'place' && long.includes(' ')) || hasLettersInOrder(long.toLowerCase(), short);
}

function hasLettersInOrder(long: string, short: string): boolean {
  let at = -1;
  for (const letter of short.toLowerCase().replace(NO_LETTER, '')) {
    at = long.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}

/**
 * Of all words, of the capitalised ones, with "The", without the country that the name begins with, and without the "and
 * Prevention" at the end of "Centers for Disease Control".
 */
function initialsOf(text: string): readonly string[] {
  const all = text.split(BETWEEN_WORDS).filter((word) => word !== '');
  const words = all.filter((word) => word.toLowerCase() !== 'the');
  const initials = (kept: readonly string[]): string =>
    kept.map((word) => word.charAt(0).toLowerCase()).join('');
  const capitals = initials(words.filter((word) => CAPITAL.test(word)));
  const found = [capitals, initials(words), initials(all)];
  if (capitals.length <= SHORTEST_WITHOUT_PART) return found;
  found.push(capitals.slice(1));
  if (words.at(-2)?.toLowerCase() === 'and') found.push(capitals.slice(0, -1));
  return found;
}
