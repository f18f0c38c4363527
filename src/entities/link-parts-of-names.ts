import { personWords } from './link-people';
import { formalName } from './nicknames';

/** A mention of a person: its number among the mentions, its key, and the group that its full form is in. */
export interface PersonMention {
  readonly index: number;
  readonly key: string;
  readonly leader: string;
}

/** Who may be called by a part of a name. */
type Owners = Map<string, Set<string>>;

/** What is known of the people of a text. */
interface People {
  readonly bySurname: Owners;
  readonly byFirstName: Owners;
  /** Mentions that are surely theirs. */
  readonly counts: Map<string, number>;
  /** Called by the first name alone. */
  readonly familiar: Set<string>;
  /** Called by the surname alone. */
  readonly formal: Set<string>;
}

/** Of two people of one name, the bare name means one who is named this many times as often. */
const DOMINANCE = 3;
/** People of one name that are weighed against each other; of more, a bare name says nothing. */
const MAX_NAMESAKES = 8;
const ARABIC_ARTICLE = /^(?:al|el)-(?=\p{L})/u;

/**
 * For mentions by one name only, the group of the person meant: "Cook" is Tim Cook. Once a second Cook has been
 * introduced the bare name may be either: then it is whoever is named far more often, or the one who is not called by
 * the first name; else it stays by itself. A name that comes before its full form is that person only where the whole
 * text has no other.
 */
export function linkPartsOfNames(mentions: readonly PersonMention[]): ReadonlyMap<number, string> {
  const people = readPeople(mentions);
  const introduced: Owners = new Map();
  const groups = new Map<number, string>();
  for (const { index, key, leader } of mentions) {
    const part = partKey(key);
    const known = introduced.get(part) ?? people.bySurname.get(part);
    const owner =
      known === undefined
        ? choose(people.byFirstName.get(formalName(part)), people, false)
        : choose(known, people, true);
    if (owner !== undefined && owner !== leader) {
      groups.set(index, owner);
      people.counts.set(owner, (people.counts.get(owner) ?? 0) + 1);
      if (known !== undefined) people.formal.add(owner);
    }
    for (const surname of surnamesOf(key)) addOwner(introduced, surname, leader);
  }
  return groups;
}

function readPeople(mentions: readonly PersonMention[]): People {
  const people: People = {
    bySurname: new Map(),
    byFirstName: new Map(),
    counts: new Map(),
    familiar: new Set(),
    formal: new Set(),
  };
  for (const { key, leader } of mentions) {
    const [first = ''] = personWords(key);
    const surnames = surnamesOf(key);
    for (const surname of surnames) addOwner(people.bySurname, surname, leader);
    if (surnames.length === 0 && first === key) continue;
    addOwner(people.byFirstName, formalName(first), leader);
    people.counts.set(leader, (people.counts.get(leader) ?? 0) + 1);
  }
  for (const { key } of mentions) {
    const owners = people.byFirstName.get(formalName(key));
    const [owner] = owners ?? [];
    if (owner !== undefined && owners?.size === 1 && !people.bySurname.has(key)) people.familiar.add(owner);
  }
  return people;
}

/** The one owner of a name, or the one of several who must be meant. */
function choose(
  owners: ReadonlySet<string> | undefined,
  { counts, familiar, formal }: People,
  isSurname: boolean,
): string | undefined {
  if (owners === undefined || owners.size > MAX_NAMESAKES) return undefined;
  const all = [...owners];
  if (all.length < 2) return all[0];
  const possible = isSurname ? all.filter((owner) => formal.has(owner) || !familiar.has(owner)) : all;
  if (possible.length === 1) return possible[0];
  const countOf = (owner: string): number => counts.get(owner) ?? 0;
  const most = possible.reduce(
    (best, owner) => (countOf(owner) > countOf(best) ? owner : best),
    all[0] ?? '',
  );
  const isDominant = possible.every((owner) => owner === most || countOf(most) >= DOMINANCE * countOf(owner));
  return isDominant && possible.length > 0 ? most : undefined;
}

/** The last name, and all after the first ("Van Damme"); none of a single name. */
function surnamesOf(key: string): readonly string[] {
  const words = personWords(key);
  return words.length < 2 ? [] : [...new Set([words.at(-1) ?? '', words.slice(1).join(' ')].map(partKey))];
}

/** "Assad" and "al-Assad" are one. */
function partKey(part: string): string {
  return part.replace(ARABIC_ARTICLE, '');
}

function addOwner(owners: Owners, part: string, leader: string): void {
  const names = owners.get(part);
  if (names === undefined) owners.set(part, new Set([leader]));
  else names.add(leader);
}
