import { getGazetteers } from './gazetteers';
import type { Links, NameForm } from './name-form';
import { getVocabulary } from './vocabulary';

/** Words that a company's name may end with and be called without. */
const DROPPED_ENDINGS = new Set(['group', 'holdings', 'company', 'corporation']);
/**
 * What an organization may be called without, where only one of the text has the name. Divisions are not here: what
 * holds for "Spirit Airlines" does not for a network and its news, its studios or its research.
 */
const OWN_ENDINGS = new Set(
  `airlines airways institution institute productions school academy university college bank foundation energy motors
  industries resources pharmaceuticals technologies systems partners associates stores club fc soccer football community
  primary secondary elementary high public`.split(/\s+/u),
);
/** "University of Leicester" and "Leicester University". */
const HEAD_OF = /^(university|department|ministry|college|institute|bank|museum) of (?:the )?(?=\p{L})/u;
const UNITED_STATES = /^(?:us|united states) (?=.*\bdepartment\b)/u;
/** Clubs are called by these too, and several clubs by the same one. */
const CLUB_HEADS = new Set(['rangers', 'rovers', 'wanderers', 'athletic', 'albion', 'hotspur', 'union']);
/** What stands before a name and makes it another's: the women's league is not the league. */
const OTHERS = new Set(["women's", "men's", "ladies'", 'youth', 'junior', 'young', 'provisional', 'amateur']);
const MAX_WORDS = 10;
const MAX_DROPPED_WORDS = 2;
const ACRONYM = /^[\p{Lu}\p{N}&.]+$/u;

/** Puts the names of an organization together: with suffix and without, by its end, by its beginning, turned round. */
export function linkOrganizations(forms: readonly NameForm[], links: Links): void {
  const organizations = forms.filter(({ type }) => type === 'organization');
  linkCompanies(organizations, links);
  linkTurned(organizations, links);
  linkEnds(organizations, links);
  linkBeginnings(forms, organizations, links);
}

/** "Apple Inc." and "Apple", "Alibaba Group" and "Alibaba". */
function linkCompanies(organizations: readonly NameForm[], { join }: Links): void {
  const { companySuffixes } = getVocabulary();
  const byKey = new Map(organizations.map((form) => [form.key, form]));
  for (const form of byKey.values()) {
    const words = form.key.replaceAll(',', '').split(' ');
    while (words.length > 1) {
      const last = words.at(-1) ?? '';
      if (!companySuffixes.has(last) && !companySuffixes.has(`${last}.`) && !DROPPED_ENDINGS.has(last)) break;
      words.pop();
      const short = byKey.get(words.join(' '));
      if (short !== undefined && short !== form) {
        join(form, short);
        break;
      }
    }
  }
}

/** "the U.S. Department of Justice" and "the Justice Department". */
function linkTurned(organizations: readonly NameForm[], { join }: Links): void {
  const known = new Map<string, NameForm>();
  for (const form of organizations) {
    const key = form.key.replace(UNITED_STATES, '');
    const head = HEAD_OF.exec(key);
    const turned = head === null ? key : `${key.slice(head[0].length)} ${head[1]}`;
    const first = known.get(turned);
    if (first === undefined) known.set(turned, form);
    else join(first, form);
  }
}

/**
 * "the Memorial Fund" and "National Officers Memorial Fund". A word alone ("the Department") is short for what was
 * named before it ("the Trade Department", "the Department of Trade"), unless only a country stands before it: "the U.S. Navy" may come after "the Navy".
 */
function linkEnds(organizations: readonly NameForm[], links: Links): void {
  const { organizationHeads } = getVocabulary();
  const order = new Map(organizations.map(({ id }, index) => [id, index]));
  const longs = new Map<string, NameForm[]>();
  for (const form of organizations) {
    const words = form.key.split(' ');
    const [head = '', second] = words;
    if (words.length > MAX_WORDS || OTHERS.has(head)) continue;
    if (second === 'of') addTo(longs, head, form);
    for (let from = 1; from < words.length; from += 1) addTo(longs, words.slice(from).join(' '), form);
  }
  for (const short of organizations) {
    const long = onlyOne(longs.get(short.key), short, links);
    if (long === undefined) continue;
    const isBefore = (order.get(long.id) ?? 0) < (order.get(short.id) ?? 0);
    const isPhrase = short.key.includes(' ');
    const isHead = organizationHeads.has(short.key) && !CLUB_HEADS.has(short.key);
    const isCountrys =
      long.key.endsWith(short.key) && isOfCountry(long.key.slice(0, -short.key.length).trim());
    if (isPhrase || isCountrys || (isHead && isBefore)) links.join(long, short);
  }
}

function isOfCountry(words: string): boolean {
  const { countries, nationalities } = getGazetteers();
  return countries.has(words) || nationalities.has(words);
}

/**
 * "Spirit" and "Spirit Airlines". A lone name that was taken for a person's and that no person of the text bears is
 * the organization's too: headlines say little of what they name.
 */
function linkBeginnings(forms: readonly NameForm[], organizations: readonly NameForm[], links: Links): void {
  const { regions } = getGazetteers();
  const longs = new Map<string, NameForm[]>();
  for (const form of organizations) {
    if (regions.has(form.key)) continue;
    const words = form.key.split(' ');
    const dropped = words.slice(1);
    for (let to = words.length - 1; to > 0 && words.length - to <= MAX_DROPPED_WORDS; to -= 1) {
      if (!OWN_ENDINGS.has(dropped[to - 1] ?? '')) break;
      addTo(longs, words.slice(0, to).join(' '), form);
    }
  }
  const borne = new Set(
    forms.flatMap(({ type, key }) => (type === 'person' && key.includes(' ') ? key.split(' ') : [])),
  );
  for (const short of forms) {
    const isLoneName = short.type === 'person' && !short.key.includes(' ') && !borne.has(short.key);
    if ((short.type !== 'organization' && !isLoneName) || ACRONYM.test(short.text)) continue;
    const long = onlyOne(longs.get(short.key), short, links);
    if (long !== undefined) links.join(long, short);
  }
}

function addTo(lists: Map<string, NameForm[]>, key: string, form: NameForm): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [form]);
  else list.push(form);
}

/** The first of the longer forms where all are of one group, and it is not the short one's. */
function onlyOne(
  longs: readonly NameForm[] | undefined,
  short: NameForm,
  { leaderOf }: Links,
): NameForm | undefined {
  const [first] = longs ?? [];
  if (longs === undefined || first === undefined) return undefined;
  const leader = leaderOf(first);
  return leader !== leaderOf(short) && longs.every((long) => leaderOf(long) === leader) ? first : undefined;
}
