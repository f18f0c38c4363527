import type { NameType } from '../contract/types';
import { linkNames, type NameForm } from './link-names';
import { linkPartsOfNames } from './link-parts-of-names';
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

/** Puts the mentions of the same thing together, the first mentioned first. */
export function groupNames(mentions: readonly NameMention[]): readonly NameGroup[] {
  const keys = mentions.map(({ text }) => nameKey(text));
  const forms = new Map<string, NameForm>();
  for (const [index, { type, text }] of mentions.entries()) {
    const key = keys[index] ?? '';
    const id = formId(type, key);
    if (!forms.has(id)) forms.set(id, { id, key, type, text });
  }
  const leaders = linkNames([...forms.values()]);
  const leaderOf = (index: number): string => {
    const id = formId(mentions[index]?.type ?? 'person', keys[index] ?? '');
    return leaders.get(id) ?? id;
  };
  const people = linkPartsOfNames(
    mentions.flatMap(({ type }, index) =>
      type === 'person' ? [{ index, key: keys[index] ?? '', leader: leaderOf(index) }] : [],
    ),
  );
  const groups = new Map<string, NameMention[]>();
  for (const [index, mention] of mentions.entries()) {
    const leader = people.get(index) ?? leaderOf(index);
    const group = groups.get(leader);
    if (group === undefined) groups.set(leader, [mention]);
    else group.push(mention);
  }
  return [...groups.values()].map(toGroup);
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
  const type = mentions[0]?.type ?? 'organization';
  return { name, type, aliases: forms.filter((form) => form !== name), mentions };
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
