import { FIRST_NAME_GENDERS } from '../models/first-name-genders';
import { getGazetteers } from './gazetteers';

/** What a first name tells of who bears it. */
export type Gender = 'male' | 'female';

let genders: ReadonlyMap<string, Gender> | undefined;

/** The gender that a first name tells; `undefined` where it tells none or both bear it. */
export function genderOfFirstName(firstName: string): Gender | undefined {
  genders ??= readGenders();
  return genders.get(firstName.toLowerCase());
}

/** The table has one letter for each first name of the gazetteer, in its order. */
function readGenders(): ReadonlyMap<string, Gender> {
  const read = new Map<string, Gender>();
  let at = 0;
  for (const name of getGazetteers().firstNames) {
    const letter = FIRST_NAME_GENDERS.charAt(at);
    if (letter === 'm') read.set(name, 'male');
    else if (letter === 'f') read.set(name, 'female');
    at += 1;
  }
  return read;
}
