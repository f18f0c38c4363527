import type { AnalyzedSentence, Tokens } from '../../document/analysis';
import { wordSet } from '../word-table';
import type { TaggedName } from './tagged-name';

/**
 * What stands around a name and says what is named, whatever the name looks like: a person, a company, a team by who
 * is in it or by its match, a place by "in", a village by name. A business is what has what a business has.
 */
export type TypeCue = 'person' | 'company' | 'business' | 'team' | 'match' | 'place' | 'village';

interface CueWords {
  /** After the name of a company, and hardly ever after a person's: "Halden shares". */
  readonly companyFollowers: ReadonlySet<string>;
  /** After the name of a club: "Halden striker". */
  readonly teamFollowers: ReadonlySet<string>;
  /** Beside a club that plays another. */
  readonly matchVerbs: ReadonlySet<string>;
  /** "A defeat by Halden", "the win over Halden". */
  readonly matchNouns: ReadonlySet<string>;
  readonly matchPrepositions: ReadonlySet<string>;
  /** "Signed for Halden". */
  readonly signingVerbs: ReadonlySet<string>;
  /** A noun right before a name: "the airline Halden". */
  readonly companyNouns: ReadonlySet<string>;
  readonly personNouns: ReadonlySet<string>;
  /** What a list of makers or shops is introduced by: "brands such as". */
  readonly makers: ReadonlySet<string>;
  readonly villages: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly placePrepositions: ReadonlySet<string>;
  /** A club is many, a town is one: "Halden were". */
  readonly pluralVerbs: ReadonlySet<string>;
  /** Before the second of two names that a plural verb goes with. */
  readonly joints: ReadonlySet<string>;
  /** After a noun that is what the name is: not "a village hall", not "the airline's head". */
  readonly nounEnds: ReadonlySet<string>;
}

const RESULT = /^\d{1,3}[-–]\d{1,3}$/u;
const AGE = /^[1-9]\d$/u;
const CAPITAL = /^\p{Lu}/u;
/** An apposition says what a name is within so many words: ", a small fishing village". */
const APPOSITION_WORDS = 5;

let cueWords: CueWords | undefined;

/** The cues around one mention, which stands in `sentence`. */
export function readTypeCues(
  { firstToken, endToken }: TaggedName,
  { lowers, values }: Pick<Tokens, 'lowers' | 'values'>,
  sentence: Pick<AnalyzedSentence, 'firstToken' | 'endToken'>,
): readonly TypeCue[] {
  const words = getCueWords();
  const lowerAt = (token: number): string =>
    token >= sentence.firstToken && token < sentence.endToken ? (lowers[token] ?? '') : '';
  const before = lowerAt(firstToken - 1);
  const beyond = lowerAt(firstToken - 2);
  const isPossessive = lowerAt(endToken) === "'s" || lowerAt(endToken) === '’s';
  const end = isPossessive ? endToken + 1 : endToken;
  const after = lowerAt(end);
  const cues: TypeCue[] = [];

  const isOfCompany = (before === 'in' || before === 'of') && (beyond === 'shares' || beyond === 'stake');
  const isLed = after === 'chief' && lowerAt(end + 1) === 'executive' && !isPossessive;
  if (words.companyNouns.has(before)) cues.push('company');
  if (words.companyFollowers.has(after) || isOfCompany || isLed) cues.push('business');

  if (words.teamFollowers.has(after)) cues.push('team');
  const isAgainst = words.matchPrepositions.has(before) && words.matchNouns.has(beyond);
  const isMany = words.pluralVerbs.has(after) && !isPossessive && !words.joints.has(before);
  const isSigned = before === 'for' && words.signingVerbs.has(beyond);
  if (words.matchVerbs.has(before) || words.matchVerbs.has(after) || RESULT.test(after) || isAgainst)
    cues.push('match');
  else if (isMany || isSigned) cues.push('match');

  const isNamed = CAPITAL.test(values[firstToken - 1] ?? '')
    ? words.titles.has(before)
    : words.personNouns.has(before);
  const isAged = after === ',' && AGE.test(lowerAt(end + 1)) && lowerAt(end + 2) === ',';
  if (isNamed || isAged) cues.push('person');

  if (words.placePrepositions.has(before) || (after === '-' && lowerAt(end + 1) === 'based'))
    cues.push('place');
  const noun = after === ',' && !isPossessive ? appositionFrom(end + 1, lowerAt, words) : '';
  if (words.villages.has(noun)) cues.push('village', 'place');
  if (words.companyNouns.has(noun)) cues.push('business');
  return cues;
}

/** Whether a name is the first of a list that is said to be one of makers: "brands such as". */
export function opensListOfMakers({ firstToken }: TaggedName, { lowers }: Pick<Tokens, 'lowers'>): boolean {
  const { makers } = getCueWords();
  const before = lowers[firstToken - 1];
  if (before === 'as') return lowers[firstToken - 2] === 'such' && makers.has(lowers[firstToken - 3] ?? '');
  if (before !== 'including' && before !== 'like') return false;
  const beyond = lowers[firstToken - 2] ?? '';
  return makers.has(beyond === ',' ? (lowers[firstToken - 3] ?? '') : beyond);
}

/** What ", a small fishing village in" or ", a Danish airline," says that the name before it is; '' where it is neither. */
function appositionFrom(
  token: number,
  lowerAt: (token: number) => string,
  { villages, companyNouns, nounEnds }: CueWords,
): string {
  const article = lowerAt(token);
  if (article !== 'a' && article !== 'an' && article !== 'the') return '';
  for (let at = token + 1; at <= token + APPOSITION_WORDS; at += 1) {
    const word = lowerAt(at);
    if (!CAN_DESCRIBE.test(word)) return '';
    if (villages.has(word) || companyNouns.has(word)) return nounEnds.has(lowerAt(at + 1)) ? word : '';
  }
  return '';
}

/** A word of a description, which no mark and no clause ends. */
const CAN_DESCRIBE = /^(?!of$|who$|whose$|from$|at$|in$)[\p{L}-]/u;

function getCueWords(): CueWords {
  cueWords ??= {
    companyFollowers:
      wordSet(`shares stock shareholders shareholder profits revenue revenues boss bosses ceo cfo
      subsidiary executives`),
    teamFollowers:
      wordSet(`striker strikers midfielder midfielders defender defenders goalkeeper goalkeepers keeper
      winger forward playmaker full-back centre-back left-back right-back scrum-half fly-half prop flanker hooker
      skipper boss manager fans supporters team-mate teammate team-mates teammates quarterback linebacker squad pair
      duo legend`),
    matchVerbs:
      wordSet(`beat beats beating thrashed thrash hammered defeated defeating defeat edged outclassed
      trounced relegated`),
    matchNouns: wordSet(`defeat win victory draw loss loan clash semi-final quarter-final fixture friendly`),
    matchPrepositions: wordSet('to by over against with at from'),
    signingVerbs: wordSet('signed sign signing played plays play playing scored debut appearances'),
    companyNouns: wordSet(
      `airline carmaker automaker chipmaker retailer insurer lender bookmaker conglomerate startup start-up supermarket manufacturer firm company giant`,
    ),
    personNouns:
      wordSet(`striker midfielder goalkeeper defender winger skipper actor actress singer novelist poet
      painter photographer rapper comedian presenter husband wife son daughter brother sister father mother uncle aunt
      nephew niece girlfriend boyfriend widow lawyer judge journalist spokesman spokeswoman playwright sprinter swimmer
      boxer golfer jockey centre-back physio referee`),
    makers:
      wordSet(`brands firms companies retailers banks airlines carmakers automakers chains labels shops makers
      names manufacturers`),
    villages: wordSet('village town city suburb hamlet island port resort district province'),
    titles: wordSet('mr mr. mrs mrs. ms ms. miss dr dr. sir dame det insp'),
    placePrepositions: wordSet('in near outside across'),
    pluralVerbs: wordSet("have are were aren't weren't haven't"),
    joints: wordSet('and , or & of in'),
    nounEnds: wordSet(
      ', . ; ) in on near north south east west that which where with based about outside roughly nearly some just',
    ),
  };
  return cueWords;
}
