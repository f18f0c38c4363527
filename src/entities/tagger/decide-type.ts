import type { NameType } from '../../contract/types';
import { getGazetteers } from '../gazetteers';
import { getVocabulary } from '../vocabulary';
import { getTeamTowns } from './team-towns';
import type { TypeCue } from './type-cues';

/** What a text says of a name in all its mentions. */
export interface TypeEvidence {
  /** How many of them were taken for each kind, in text order. */
  readonly types: Map<NameType, number>;
  readonly cues: Map<TypeCue, number>;
  /** A person of the text bears it among other names. */
  isBorne: boolean;
}

/** One kind must have this share of a name's mentions for the rest to follow it. */
const CLEAR_SHARE = 0.5;

/** The kind of all mentions of a name; undefined where each may stay what it was taken for. */
export function decideType(key: string, evidence: TypeEvidence, isOfMatches: boolean): NameType | undefined {
  const { types, cues, isBorne } = evidence;
  const most = mostFrequent(types);
  if (most === 'organization' && isBorne && cues.has('person')) return 'person';
  const said =
    most === 'person'
      ? otherThanPerson(key, evidence, isOfMatches)
      : most === 'place'
        ? otherThanPlace(key, evidence, isOfMatches)
        : undefined;
  return said ?? clearType(types, most);
}

function otherThanPerson(
  key: string,
  { types, cues, isBorne }: TypeEvidence,
  isOfMatches: boolean,
): NameType | undefined {
  if (isBorne || cues.has('person')) return undefined;
  if (cues.has('village')) return 'place';
  const hasFirstName = getGazetteers().firstNames.has(key.split(' ', 1)[0] ?? '');
  if (cues.has('company') || (isOfMatches && getTeamTowns().has(key))) return 'organization';
  // "Dana Orlan shares the view", but "Orlan shares fell".
  if (cues.has('business') && !(hasFirstName && key.includes(' '))) return 'organization';
  if (key.includes(' ') || hasFirstName) return undefined;
  if (isOfMatches && cues.has('team')) return 'organization';
  return types.has('place') && cues.has('place') ? 'place' : undefined;
}

/** A country's team goes by the country; a town's team is a club. */
function otherThanPlace(
  key: string,
  { types, cues }: TypeEvidence,
  isOfMatches: boolean,
): NameType | undefined {
  const { countries, regions } = getGazetteers();
  const asPlace = cues.get('place') ?? 0;
  if (countries.has(key)) return undefined;
  if (asPlace === 0 && cues.has('person') && !regions.has(key)) return 'person';
  if (!isOfMatches || isGround(key)) return undefined;
  const asTeam = (cues.get('team') ?? 0) + (cues.get('match') ?? 0);
  if (getTeamTowns().has(key) && 2 * asPlace < total(types)) return 'organization';
  return asTeam > 0 && asTeam + (types.get('organization') ?? 0) > asPlace ? 'organization' : undefined;
}

/** "A win at Halden Road" */
function isGround(key: string): boolean {
  return key.includes(' ') && getVocabulary().placeHeads.has(key.slice(key.lastIndexOf(' ') + 1));
}

function clearType(types: ReadonlyMap<NameType, number>, most: NameType | undefined): NameType | undefined {
  if (types.size < 2 || most === undefined) return undefined;
  return (types.get(most) ?? 0) >= CLEAR_SHARE * total(types) ? most : undefined;
}

function total(types: ReadonlyMap<NameType, number>): number {
  let sum = 0;
  for (const count of types.values()) sum += count;
  return sum;
}

function mostFrequent(types: ReadonlyMap<NameType, number>): NameType | undefined {
  let best: NameType | undefined;
  for (const [type, count] of types) {
    if (best === undefined || count > (types.get(best) ?? 0)) best = type;
  }
  return best;
}
