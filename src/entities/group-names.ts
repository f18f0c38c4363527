import type { NameType } from '../contract/types';
import { linkNames, type NameForm } from './link-names';
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
const FULL_STOPS_BETWEEN_LETTERS = /(?<=\p{L})\.(?=\p{L}|$)/gu;
const LEADING_ARTICLE = /^the /u;

/** Puts the mentions of the same thing together, the first mentioned first. */
export function groupNames(mentions: readonly NameMention[]): readonly NameGroup[] {
  const forms = new Map<string, { form: NameForm; mentions: NameMention[] }>();
  for (const mention of mentions) {
    const key = nameKey(mention.text);
    const id = `${mention.type} ${key}`;
    const entry = forms.get(id);
    if (entry === undefined) {
      forms.set(id, { form: { id, key, type: mention.type, text: mention.text }, mentions: [mention] });
    } else entry.mentions.push(mention);
  }
  const leaders = linkNames([...forms.values()].map(({ form }) => form));
  const groups = new Map<string, NameMention[]>();
  for (const [id, entry] of forms) {
    const leader = leaders.get(id) ?? id;
    const group = groups.get(leader);
    if (group === undefined) groups.set(leader, [...entry.mentions]);
    else for (const mention of entry.mentions) group.push(mention);
  }
  return [...groups.values()]
    .map((group) => toGroup(group.sort((a, b) => a.start - b.start)))
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

/** What two mentions of the same name share: no case, no article, no full stops ("the U.S." and "US"). */
export function nameKey(text: string): string {
  const lower = text.toLowerCase().replace(QUOTES, "'").replace(SPACES, ' ').replace(LEADING_ARTICLE, '');
  return lower.replace(FULL_STOPS_BETWEEN_LETTERS, '');
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
  const words = key.split(' ').length - bestKey.split(' ').length;
  return words === 0 ? key.length > bestKey.length : words > 0;
}
