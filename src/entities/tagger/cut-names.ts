import type { NameType } from '../../contract/types';
import type { Tokens } from '../../document/analysis';
import { getGazetteers } from '../gazetteers';
import { getVocabulary } from '../vocabulary';
import { isLegalForm } from './legal-forms';
import type { TaggedName } from './tagged-name';

const CAPITAL = /^\p{Lu}/u;
const SMALL = /^\p{Ll}\p{L}+$/u;
/** Small words that a name may hold, beside particles; "Catherine the Great", "Salt n Pepa". */
const JOINTS: ReadonlySet<string> = new Set(
  `of the and for in on at to with de by an from upon under against between without as or n s o st a into about over
  a.k.a aka v vs`.split(/\s+/u),
);
/** Behind a company's name its seat begins, or another name. */
const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'in', 'at', 'from']);
/** What a person does: between two names it belongs to neither, "Halden star Orla Penrose". */
const ROLES_BETWEEN: ReadonlySet<string> = new Set(
  `star producer singer striker midfielder defender goalkeeper winger manager boss coach captain forward keeper
  presenter actor actress host judge chairman chairwoman director founder co-founder spokesman spokeswoman editor analyst
  winner champion leader drummer guitarist bassist frontman rapper creator author player driver`.split(
    /\s+/u,
  ),
);
/** A first and a last name; "orla Penrose" may be typed so. */
const SHORTEST_PERSON = 2;

/**
 * Cuts names where a small word shows that one ends and another begins, or none goes on: "Halden star Orla Penrose" is
 * two, so is "Orla Penrose hugs Ines Okafor", and in "walker Ines Okafor" the first word is none of it.
 */
export function cutNames(names: readonly TaggedName[], tokens: Tokens): readonly TaggedName[] {
  return names.flatMap((name): readonly TaggedName[] => {
    if (name.endToken - name.firstToken < 2) return [name];
    if (!hasCapital(name, tokens)) return [name];
    return (
      cutAtLegalForm(name, tokens) ??
      cutAtSmallWord(withoutNationality(withoutSmallStart(name, tokens), tokens), tokens)
    );
  });
}

function hasCapital({ firstToken, endToken }: TaggedName, { values }: Tokens): boolean {
  for (let token = firstToken; token < endToken; token += 1) {
    if (CAPITAL.test(values[token] ?? '')) return true;
  }
  return false;
}

/** "walker Ines Okafor", "- Okafor" */
function withoutSmallStart(name: TaggedName, { values, lowers }: Tokens): TaggedName {
  if (name.type !== 'person') return name;
  const { particles } = getVocabulary();
  let { firstToken } = name;
  if (values[firstToken] === '-') firstToken += 1;
  while (firstToken + SHORTEST_PERSON < name.endToken) {
    const value = values[firstToken] ?? '';
    if (!SMALL.test(value) || particles.has(lowers[firstToken] ?? '')) break;
    firstToken += 1;
  }
  return { ...name, firstToken };
}

/** "American Orla Penrose", but "Christian Dahl" and "Israel Adams". */
function withoutNationality(name: TaggedName, { lowers, values }: Tokens): TaggedName {
  const { nationalities, firstNames } = getGazetteers();
  const { firstToken, endToken, type } = name;
  const first = lowers[firstToken] ?? '';
  if (type !== 'person' || !nationalities.has(first) || endToken - firstToken <= SHORTEST_PERSON) return name;
  const isFirstName = firstNames.has(first) && !firstNames.has(lowers[firstToken + 1] ?? '');
  return isFirstName || !CAPITAL.test(values[firstToken + 1] ?? '')
    ? name
    : { ...name, firstToken: firstToken + 1 };
}

/** "Halden Boats AG of Sella" */
function cutAtLegalForm(name: TaggedName, tokens: Tokens): readonly TaggedName[] | undefined {
  for (let token = name.firstToken + 1; token < name.endToken - 2; token += 1) {
    const isSeat = PLACE_PREPOSITIONS.has(tokens.lowers[token + 1] ?? '');
    if (!isSeat || !isLegalForm(tokens.values[token] ?? '')) continue;
    return [
      ...piece(name, name.firstToken, token + 1, 'organization', tokens),
      ...piece(name, token + 2, name.endToken, 'place', tokens),
    ];
  }
  return undefined;
}

function cutAtSmallWord(name: TaggedName, tokens: Tokens): readonly TaggedName[] {
  const { values, lowers } = tokens;
  const { particles } = getVocabulary();
  let and: number | undefined;
  for (let token = name.firstToken + 1; token < name.endToken; token += 1) {
    const value = values[token] ?? '';
    const lower = lowers[token] ?? '';
    if (lower === 'and') and = token;
    if (!SMALL.test(value) || values[token - 1] === '-' || values[token + 1] === '-') continue;
    const isRole = ROLES_BETWEEN.has(lower);
    const isJoint = JOINTS.has(lower) || particles.has(lower);
    if (name.type === 'place' && lower === 'to') return cutInTwo(name, token, token + 1, tokens);
    if (!isRole && isJoint) continue;
    if (!isRole && and !== undefined) return cutInTwo(name, and, token + 1, tokens);
    if (!isRole && name.type !== 'person' && name.type !== 'event') continue;
    const left = piece(name, name.firstToken, token, isRole ? 'organization' : name.type, tokens);
    const right = piece(name, token + 1, name.endToken, 'person', tokens);
    if (name.type === 'person' && !isRole && right.length === 0) return [name];
    return [...left, ...(isRole || name.type === 'person' ? right : [])];
  }
  return [name];
}

/** "Halden to Sella" on a line of boats, "Halden Boats and the Norwegian airline Sella". */
function cutInTwo(name: TaggedName, end: number, next: number, tokens: Tokens): readonly TaggedName[] {
  return [
    ...piece(name, name.firstToken, end, name.type, tokens),
    ...piece(name, next, name.endToken, name.type, tokens),
  ];
}

/** A stretch without the small words at its ends; none where nothing is left. */
function piece(
  name: TaggedName,
  from: number,
  to: number,
  type: NameType,
  { values }: Tokens,
): readonly TaggedName[] {
  let firstToken = from;
  let endToken = to;
  while (firstToken < endToken && !CAPITAL.test(values[firstToken] ?? '')) firstToken += 1;
  while (endToken > firstToken && !CAPITAL.test(values[endToken - 1] ?? '')) endToken -= 1;
  return firstToken < endToken ? [{ ...name, firstToken, endToken, type }] : [];
}
