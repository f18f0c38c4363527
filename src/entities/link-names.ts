import type { NameType } from '../contract/types';
import { getVocabulary } from './vocabulary';

/** One way in which something is named; `id` tells it from the others. */
export interface NameForm {
  readonly id: string;
  /** In lower case, without article and full stops. */
  readonly key: string;
  readonly type: NameType;
  /** As it stands in the text. */
  readonly text: string;
}

/** Other names of the same country. */
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
  ['new york city', 'new york'],
  ['washington dc', 'washington'],
  ['washington, dc', 'washington'],
]);

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&.]{1,7}$/u;
const CAPITAL = /^\p{Lu}/u;
const GENERATION = /^(?:jr|sr|ii|iii|iv)\.?$/u;
/** People of the same first and last name that are compared with each other. */
const MAX_NAMESAKES = 8;
/** Words that a company's name may end with and be called without. */
const DROPPED_ENDINGS = new Set(['group', 'holdings', 'company', 'corporation']);

/** For each form the id of the form that leads its group. Every rule joins only where there is one way to read it. */
export function linkNames(forms: readonly NameForm[]): ReadonlyMap<string, string> {
  const leaders = new Map(forms.map(({ id }) => [id, id]));
  const find = (id: string): string => {
    let leader = id;
    for (let next = leaders.get(leader); next !== undefined && next !== leader; next = leaders.get(leader)) {
      leader = next;
    }
    leaders.set(id, leader);
    return leader;
  };
  const join = (long: NameForm, short: NameForm): void => {
    leaders.set(find(short.id), find(long.id));
  };
  linkPlaces(forms, join);
  linkCompanies(forms, join);
  linkPlurals(forms, join);
  linkAcronyms(forms, join);
  linkPeople(forms, join);
  return new Map(forms.map(({ id }) => [id, find(id)]));
}

type Join = (long: NameForm, short: NameForm) => void;

function linkPlaces(forms: readonly NameForm[], join: Join): void {
  const places = new Map<string, NameForm>();
  for (const form of forms) {
    if (form.type !== 'place') continue;
    const key = SAME_PLACE.get(form.key) ?? form.key;
    const known = places.get(key);
    if (known === undefined) places.set(key, form);
    else join(known, form);
  }
}

/** "Apple Inc." and "Apple", "Alibaba Group" and "Alibaba". */
function linkCompanies(forms: readonly NameForm[], join: Join): void {
  const { companySuffixes } = getVocabulary();
  const organizations = new Map(
    forms.filter(({ type }) => type === 'organization').map((form) => [form.key, form]),
  );
  for (const form of organizations.values()) {
    const words = form.key.replaceAll(',', '').split(' ');
    while (words.length > 1) {
      const last = words.at(-1) ?? '';
      if (!companySuffixes.has(last) && !companySuffixes.has(`${last}.`) && !DROPPED_ENDINGS.has(last)) break;
      words.pop();
      const short = organizations.get(words.join(' '));
      if (short !== undefined && short !== form) {
        join(form, short);
        break;
      }
    }
  }
}

/** "iPhone" and "iPhones". */
function linkPlurals(forms: readonly NameForm[], join: Join): void {
  const products = new Map(forms.filter(({ type }) => type === 'product').map((form) => [form.key, form]));
  for (const form of products.values()) {
    const plural = products.get(`${form.key}s`);
    if (plural !== undefined) join(form, plural);
  }
}

/** "European Central Bank" and "ECB"; not where two long names have the same initials. */
function linkAcronyms(forms: readonly NameForm[], join: Join): void {
  const longs = new Map<string, NameForm | 'several'>();
  for (const form of forms) {
    if (form.type === 'person' || !form.key.includes(' ')) continue;
    for (const initials of new Set(initialsOf(form.text))) {
      longs.set(initials, longs.has(initials) ? 'several' : form);
    }
  }
  for (const form of forms) {
    if (!ACRONYM.test(form.text) || form.type === 'person') continue;
    const long = longs.get(form.key);
    if (long !== undefined && long !== 'several' && isSameKind(long.type, form.type)) join(long, form);
  }
}

/** An acronym alone says little of its kind, so it follows its long form; a product is not its maker. */
function isSameKind(long: NameType, short: NameType): boolean {
  return long === short || (long !== 'product' && short === 'organization');
}

function initialsOf(text: string): readonly string[] {
  const words = text.split(/[\s-]+/u).filter((word) => word !== '' && word.toLowerCase() !== 'the');
  const initials = (kept: readonly string[]): string =>
    kept.map((word) => word.charAt(0).toLowerCase()).join('');
  return [initials(words.filter((word) => CAPITAL.test(word))), initials(words)];
}

/** "George W. Bush" and "George Bush"; what is only part of a name is left to `linkPartsOfNames`. */
function linkPeople(forms: readonly NameForm[], join: Join): void {
  const full = new Map<string, NameForm[]>();
  for (const form of forms) {
    const words = personWords(form.key);
    if (form.type !== 'person' || words.length < 2) continue;
    const person = `${words[0]} ${words.at(-1)}`;
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
