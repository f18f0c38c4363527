/** Common nouns for a person, by what they tell of the gender. */
const NOUNS: Readonly<Record<'male' | 'female' | 'either', string>> = {
  male: 'man boy father son husband brother uncle nephew grandfather king prince actor businessman policeman fireman gunman spokesman chairman congressman councilman dad grandad granddad grandpa stepfather stepson grandson fiance fiancé groom frontman midshipman guardsman anchorman horseman emperor heir bachelor schoolboy headmaster barman cameraman gentleman lord duke boyfriend widower salesman fisherman craftsman',
  female:
    'woman girl mother daughter wife sister aunt niece grandmother queen princess actress businesswoman policewoman spokeswoman chairwoman congresswoman councilwoman mum mom mummy grandma granny stepmother stepdaughter granddaughter fiancee fiancée bride bridesmaid heroine empress heiress schoolgirl headmistress nun midwife diva mistress ballerina lady duchess girlfriend widow waitress',
  either:
    'accountant pensioner chiropractor private corporal lieutenant councillor solicitor barrister plumber carpenter baker butcher barber hairdresser bodyguard nanny babysitter paramedic surgeon physician aide adviser advisor broker burglar thug fugitive offender culprit abuser rapist stalker trucker commuter shopper gamer hacker youth youngster toddler newborn boss premier chancellor speaker deputy treasurer playmaker winger fullback keeper skipper spinner wrestler skater skier sprinter jockey trainer referee umpire heavyweight olympian medallist medalist socialite mogul dj drummer guitarist vocalist songwriter poet playwright academic principal headteacher tutor undergraduate freshman royal monarch sultan emir incumbent nominee retiree trainee escort prostitute hero villain astronaut cosmonaut marine ranger constable warden monk vicar chaplain deacon preacher missionary prophet amputee addict alcoholic loner orphan newcomer foreigner stranger bystander onlooker passerby pedestrian jogger hitchhiker camper diver surfer angler gardener caretaker cleaner bartender newsreader commentator narrator protagonist creator inventor maker mastermind ringleader accomplice informant whistle-blower dissident exile convict parolee president minister secretary senator governor mayor judge lawyer attorney prosecutor doctor nurse teacher professor student pupil officer soldier sergeant captain general commander pilot driver passenger suspect victim witness survivor attacker shooter killer prisoner inmate defendant patient child teenager teen baby infant adult person people player coach manager striker goalkeeper midfielder defender athlete singer musician artist writer author journalist reporter editor director producer scientist researcher engineer founder executive chief leader head spokesperson official worker employee farmer activist candidate voter citizen resident neighbor neighbour friend colleague relative parent owner customer user client ceo chairperson employer presenter comic comedian rapper model blogger photographer copilot co-pilot firefighter footballer broadcaster performer composer dancer painter designer architect builder entrepreneur miner sailor hunter jumper batsman bowler pitcher quarterback forward plaintiff lawmaker mp policymaker whistleblower bomber hijacker smuggler dealer robber thief tycoon billionaire millionaire father-in-law mother-in-law ambassador diplomat envoy pope bishop priest rabbi imam champion winner rival opponent partner star celebrity teammate analyst expert economist banker trader investor detective investigator agent guard hostage refugee migrant immigrant veteran rebel militant insurgent fighter terrorist clerk chef cook waiter tourist traveler traveller hiker climber swimmer runner rider cyclist boxer golfer guest host member graduate volunteer donor tenant landlord somebody someone anyone everyone nobody one',
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
  // "vice-captain", "ex-wife".
  const known =
    gendersByNoun.get(lower) ??
    (lower.includes('-') ? gendersByNoun.get(lower.slice(lower.lastIndexOf('-') + 1)) : undefined);
  if (known !== undefined || !PERSON_SUFFIX.test(lower) || NO_PERSONS.has(lower)) return known;
  return 'either';
}
