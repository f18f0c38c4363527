import { linkAcronyms } from './link-acronyms';
import { linkOrganizations } from './link-organizations';
import { linkPeople } from './link-people';
import type { Links, NameForm } from './name-form';

/** Other names of the same place. */
const SAME_PLACE: ReadonlyMap<string, string> = new Map([
  ['us', 'united states'],
  ['usa', 'united states'],
  ['united states of america', 'united states'],
  ['america', 'united states'],
  ['uk', 'united kingdom'],
  ['britain', 'united kingdom'],
  ['great britain', 'united kingdom'],
  ['uae', 'united arab emirates'],
  ['prc', 'china'],
  ["people's republic of china", 'china'],
  ['russian federation', 'russia'],
  ['new york city', 'new york'],
  ['la', 'los angeles'],
  ['washington dc', 'washington'],
  ['washington, dc', 'washington'],
]);
const UNITED = /^united (?:states|kingdom|arab emirates)$/u;
const KIND_OF_PLACE = /^(?:city|town|state) of (?=\p{L})/u;
const SHORT_STREET = /(?<=\p{L} )(?:st|ave|rd|blvd)$/u;
const STREETS: ReadonlyMap<string, string> = new Map([
  ['st', 'street'],
  ['ave', 'avenue'],
  ['rd', 'road'],
  ['blvd', 'boulevard'],
]);

/**
 * For each form the id of the form that leads its group. Every rule joins only where there is one way to read it.
 * `bracketed` are forms that stand as "long name (acronym)" in the text.
 */
export function linkNames(
  forms: readonly NameForm[],
  bracketed: readonly (readonly [long: NameForm, short: NameForm])[] = [],
): ReadonlyMap<string, string> {
  const leaders = new Map(forms.map(({ id }) => [id, id]));
  const find = (id: string): string => {
    let leader = id;
    for (let next = leaders.get(leader); next !== undefined && next !== leader; next = leaders.get(leader)) {
      leader = next;
    }
    leaders.set(id, leader);
    return leader;
  };
  const links: Links = {
    leaderOf: ({ id }) => find(id),
    join: (long, short) => {
      leaders.set(find(short.id), find(long.id));
    },
  };
  linkSpellings(forms, links);
  linkPlurals(forms, links);
  linkOrganizations(forms, links);
  linkAcronyms(forms, bracketed, links);
  linkPeople(forms, links);
  return new Map(forms.map(({ id }) => [id, find(id)]));
}

/** "al-Qaeda" and "al Qaeda", "the U.S." and "America", "Elm St." and "Elm Street". */
function linkSpellings(forms: readonly NameForm[], { join }: Links): void {
  const known = new Map<string, NameForm>();
  for (const form of forms) {
    const spelling = isPlace(form) ? `place ${placeName(form.key)}` : `${form.type} ${form.key}`;
    const key = spelling.replaceAll('-', ' ');
    const first = known.get(key);
    if (first === undefined) known.set(key, form);
    else join(first, form);
  }
}

/** No company or event is called "the U.S.", whatever it was taken for. */
function isPlace({ type, key }: NameForm): boolean {
  return type === 'place' || (type !== 'person' && (SAME_PLACE.has(key) || UNITED.test(key)));
}

function placeName(key: string): string {
  const name = key
    .replace(KIND_OF_PLACE, '')
    .replace(SHORT_STREET, (street) => STREETS.get(street) ?? street);
  return SAME_PLACE.get(name) ?? name;
}

/** "iPhone" and "iPhones". */
function linkPlurals(forms: readonly NameForm[], { join }: Links): void {
  const products = new Map(forms.filter(({ type }) => type === 'product').map((form) => [form.key, form]));
  for (const form of products.values()) {
    const plural = products.get(`${form.key}s`);
    if (plural !== undefined) join(form, plural);
  }
}
