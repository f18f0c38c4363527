import { personWords } from './link-names';

/** A mention of a person: its number among the mentions, its key, and the group that its full form is in. */
export interface PersonMention {
  readonly index: number;
  readonly key: string;
  readonly leader: string;
}

/**
 * For mentions by one name only, the group of the person meant: "Cook" is Tim Cook. Once a second Cook has been
 * introduced the bare name may be either, and stays by itself; before that it is the first. A name that comes before its
 * full form is that person only where the whole text has no other.
 */
export function linkPartsOfNames(mentions: readonly PersonMention[]): ReadonlyMap<number, string> {
  const everyone = new Map<string, Set<string>>();
  for (const mention of mentions) introduce(everyone, mention);
  const introduced = new Map<string, Set<string>>();
  const groups = new Map<number, string>();
  for (const mention of mentions) {
    const { index, key, leader } = mention;
    const known = introduced.get(key) ?? new Set<string>();
    const candidates = known.size === 0 ? (everyone.get(key) ?? known) : known;
    const [only] = candidates;
    if (candidates.size === 1 && only !== undefined && only !== leader) groups.set(index, only);
    introduce(introduced, mention);
  }
  return groups;
}

/** The parts by which a person may be called: first name, last name, and all after the first ("Van Damme"). */
function introduce(owners: Map<string, Set<string>>, { key, leader }: PersonMention): void {
  const words = personWords(key);
  if (words.length < 2) return;
  for (const part of new Set([words[0] ?? '', words.at(-1) ?? '', words.slice(1).join(' ')])) {
    const names = owners.get(part);
    if (names === undefined) owners.set(part, new Set([leader]));
    else names.add(leader);
  }
}
