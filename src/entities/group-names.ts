import type { NameType } from '../contract/types';
import { getGazetteers } from './gazetteers';
import { linkNames } from './link-names';
import { linkPartsOfNames } from './link-parts-of-names';
import type { NameForm } from './name-form';
import type { NameMention } from './name-mention';

/** One person, organization, place, product or event, with all its mentions. */
export interface NameGroup {
  readonly name: string;
  readonly type: NameType;
  readonly aliases: readonly string[];
  /** In text order. */
  readonly mentions: readonly NameMention[];
}

const QUOTES = /[’‘]/gu;
const SPACES = /\s+/gu;
const FULL_STOPS = /(?<=\p{L})\.(?!\p{N})/gu;
const LEADING_ARTICLE = /^the /u;
const SHORT_SHOUT = /^\p{Lu}{2,4}$/u;

/**
 * Puts the mentions of the same thing together, the first mentioned first. In `text`, where the mentions stand, it is
 * seen which names an acronym in brackets follows.
 */
export function groupNames(mentions: readonly NameMention[], text = ''): readonly NameGroup[] {
  const keys = mentions.map((mention) => nameKey(mention.text));
  const forms = new Map<string, NameForm>();
  const formOf = mentions.map(({ type, text: form }, index) => {
    const key = keys[index] ?? '';
    const id = formId(type, key);
    const known = forms.get(id);
    if (known !== undefined) return known;
    const added: NameForm = { id, key, type, text: form };
    forms.set(id, added);
    return added;
  });
  const leaders = linkNames([...forms.values()], findBracketed(mentions, formOf, text));
  const leaderOf = ({ id }: NameForm): string => leaders.get(id) ?? id;
  const people = linkPartsOfNames(
    formOf.flatMap((form, index) => {
      const leader = leaderOf(form);
      return mayBePerson(form, leader) ? [{ index, key: form.key, leader }] : [];
    }),
  );
  const groups = new Map<string, NameMention[]>();
  for (const [index, mention] of mentions.entries()) {
    const form = formOf[index];
    const leader = people.get(index) ?? (form === undefined ? '' : leaderOf(form));
    const group = groups.get(leader);
    if (group === undefined) groups.set(leader, [mention]);
    else group.push(mention);
  }
  return [...groups.values()].map(toGroup);
}

/** "National Assembly (NA)": the forms of neighbours, the second alone in brackets. */
function findBracketed(
  mentions: readonly NameMention[],
  formOf: readonly NameForm[],
  text: string,
): readonly (readonly [NameForm, NameForm])[] {
  return mentions.flatMap((mention, index) => {
    const next = mentions[index + 1];
    const [long, short] = [formOf[index], formOf[index + 1]];
    if (next === undefined || long === undefined || short === undefined) return [];
    const isBracketed = text.slice(mention.end, next.start).trim() === '(' && text[next.end] === ')';
    return isBracketed ? [[long, short] as const] : [];
  });
}

/**
 * People, and lone names that were taken for something else but that no list knows as that: where a person of the text
 * has the name, they are the person. "FBI" is nobody's first or last name, though "COOK" may be.
 */
function mayBePerson({ id, key, text, type }: NameForm, leader: string): boolean {
  const { firstNames, lastNames, countries, regions, organizations, nationalities } = getGazetteers();
  if (SHORT_SHOUT.test(text) && !firstNames.has(key) && !lastNames.has(key)) return false;
  if (type === 'person') return true;
  const isListed = [countries, regions, organizations, nationalities].some((list) => list.has(key));
  return leader === id && !key.includes(' ') && !isListed;
}

function formId(type: NameType, key: string): string {
  return `${type} ${key}`;
}

/** What two mentions of the same name share: no case, no article, no full stops ("the U.S." and "US"). */
export function nameKey(text: string): string {
  const lower = text.toLowerCase().replace(QUOTES, "'").replace(SPACES, ' ').replace(LEADING_ARTICLE, '');
  return lower.replace(FULL_STOPS, '');
}

function toGroup(mentions: readonly NameMention[]): NameGroup {
  const uses = new Map<string, number>();
  for (const { text } of mentions) {
    const form = text.replace(SPACES, ' ');
    uses.set(form, (uses.get(form) ?? 0) + 1);
  }
  const forms = [...uses.keys()];
  const name = forms.reduce((best, form) => (isFuller(form, best, uses) ? form : best));
  const type = mostFrequentType(mentions);
  return { name, type, aliases: forms.filter((form) => form !== name), mentions };
}

/** The kind that most mentions were taken for; of two, the one that comes first. */
function mostFrequentType(mentions: readonly NameMention[]): NameType {
  const uses = new Map<NameType, number>();
  for (const { type } of mentions) uses.set(type, (uses.get(type) ?? 0) + 1);
  const [first = 'organization', ...others] = uses.keys();
  return others.reduce((best, type) => ((uses.get(type) ?? 0) > (uses.get(best) ?? 0) ? type : best), first);
}

/** More words, then more letters without full stops, make a fuller name; of the same name in other case the one used more. */
function isFuller(form: string, best: string, uses: ReadonlyMap<string, number>): boolean {
  const [key, bestKey] = [nameKey(form), nameKey(best)];
  if (key === bestKey) {
    const isShouted = (text: string): boolean => text === text.toUpperCase() && key.length > 4;
    if (isShouted(form) !== isShouted(best)) return isShouted(best);
    return (uses.get(form) ?? 0) > (uses.get(best) ?? 0);
  }
  if (key === `${bestKey}s` || bestKey === `${key}s`) return key.length < bestKey.length;
  const words = key.split(' ').length - bestKey.split(' ').length;
  return words === 0 ? key.length > bestKey.length : words > 0;
}
