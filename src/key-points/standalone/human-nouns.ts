/** Common nouns for a person, by what they tell of the gender. */
const NOUNS: Readonly<Record<'male' | 'female' | 'either', string>> = {
  male: 'man boy father son husband brother uncle nephew grandfather king prince actor businessman policeman fireman gunman spokesman chairman congressman cameraman gentleman lord duke boyfriend widower salesman fisherman policeman craftsman',
  female:
    'woman girl mother daughter wife sister aunt niece grandmother queen princess actress businesswoman policewoman spokeswoman chairwoman congresswoman lady duchess girlfriend widow waitress',
  either:
    'president minister secretary senator governor mayor judge lawyer attorney prosecutor doctor nurse teacher professor student pupil officer soldier sergeant captain general commander pilot driver passenger suspect victim witness survivor attacker shooter killer prisoner inmate defendant patient child teenager teen baby infant adult person people player coach manager striker goalkeeper midfielder defender athlete singer musician artist writer author journalist reporter editor actor director producer scientist researcher engineer founder executive chief leader head spokesperson official worker employee farmer activist candidate voter citizen resident neighbor neighbour friend colleague relative parent owner customer user client ceo chairperson employer presenter comic comedian rapper model blogger photographer copilot co-pilot firefighter footballer broadcaster performer composer dancer painter designer architect builder entrepreneur farmer miner sailor hunter jumper batsman bowler pitcher quarterback forward defendant plaintiff prosecutor lawmaker mp policymaker whistleblower bomber hijacker smuggler dealer robber thief tycoon billionaire millionaire heir widow father-in-law mother-in-law ambassador diplomat envoy pope bishop priest rabbi imam champion winner rival opponent partner star celebrity teammate analyst expert economist banker trader investor detective investigator agent guard hostage refugee migrant immigrant veteran rebel militant insurgent fighter terrorist clerk chef cook waiter tourist traveler traveller hiker climber swimmer runner rider cyclist boxer golfer guest host member graduate volunteer donor tenant landlord somebody someone anyone everyone nobody one',
};

let gendersByNoun: ReadonlyMap<string, 'male' | 'female' | 'either'> | undefined;

/** "biologist", "musician", "engineer", "businesswoman", "47-year-old". */
const PERSON_SUFFIX = /..(?:ist|cian|rian|eer|man|woman|year-old)$/u;
const NO_PERSONS: ReadonlySet<string> = new Set([
  'human',
  'woman',
  'german',
  'roman',
  'career',
  'volunteer',
  'persist',
]);

/** What a common noun tells of a person's gender; `undefined` for a noun that is no person. */
export function genderOfNoun(lower: string): 'male' | 'female' | 'either' | undefined {
  gendersByNoun ??= new Map(
    (['either', 'male', 'female'] as const).flatMap((gender) =>
      NOUNS[gender].split(' ').map((noun) => [noun, gender] as const),
    ),
  );
  const known = gendersByNoun.get(lower);
  if (known !== undefined || !PERSON_SUFFIX.test(lower) || NO_PERSONS.has(lower)) return known;
  return 'either';
}
