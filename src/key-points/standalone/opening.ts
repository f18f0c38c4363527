import { isVerbTag, type Words } from '../words';
import { readPronouns } from './open-pronoun';
import { DANGLES, type Opening, pointsFrom } from './pointer';

/** Openings that mean something only after another sentence. */
const DANGLING_WORDS: ReadonlySet<string> = new Set(
  'this that these those such they their theirs them him hers another others both neither either then thereafter afterwards afterward later nor or otherwise similarly likewise too here thereby hence thus therefore however moreover furthermore meanwhile nevertheless nonetheless instead consequently additionally also but and so yet which who whose where besides rather else'.split(
    ' ',
  ),
);

/** Words that answer what was said before, with a comma: "Yes, ..." but not "No team ...". */
const ANSWERS: ReadonlySet<string> = new Set(['yes', 'no', 'oh', 'well', 'still', 'okay', 'right', 'sure']);

/** Openings of two or three words that do, whatever follows. */
const DANGLING_PHRASES: ReadonlySet<string> = new Set([
  'the latter',
  'the others',
  'the duo',
  'the trio',
  'one such',
  'one ,',
  'not only',
  'even then',
  'since then',
  'until then',
  'by then',
  'back then',
  'just then',
  'in response',
  'in doing so',
  'to do so',
  'if so',
  'if not',
  'as such',
  'of the rest',
  'among them',
  'all this',
  'all that',
  'all of this',
  'part of this',
]);

/** Openings that do where a verb or a comma follows: "The first is ..." but not "The first quarter ...". */
const DANGLING_BEFORE_VERB: ReadonlySet<string> = new Set([
  'the first',
  'the second',
  'the third',
  'the last',
  'the two',
  'the three',
  'the other',
  'the former',
  'the same',
  'the couple',
  'the pair',
  'some others',
  'many others',
]);

/** Of what, is told before: "Some declined." */
const QUANTIFIERS: ReadonlySet<string> = new Set('some many most all each few several one others'.split(' '));
/** Who "some" and "many" are that hold an opinion is never told. */
const OPINION =
  /^(?:say|said|think|thought|believe|argue|fear|hope|see|saw|feel|felt|worry|wonder|question|have)/u;

/** What may follow a dangling word where it stands alone all the same. */
const STANDING_PAIRS: ReadonlySet<string> = new Set([
  'this week',
  'this weekend',
  'this month',
  'this year',
  'this morning',
  'this season',
  'this summer',
  'this winter',
  'this spring',
  'this autumn',
  'those who',
  'those in',
  'those with',
  'so far',
  'so many',
  'so much',
  'later this',
  'later in',
  'rather than',
  'instead of',
  'besides the',
  'either the',
  'neither the',
  'where the',
]);

const TIME =
  /^(?:second|minute|moment|hour|day|night|morning|week|weekend|month|year|season|decade|spring|summer|autumn|fall|winter)s?$/u;
const RELATIVE_TIMES: ReadonlySet<string> = new Set(['next', 'following', 'same', 'previous']);
/** "Just over two years later" */
const MAX_TIME_WORDS = 5;

const DEMONSTRATIVES: ReadonlySet<string> = new Set(['this', 'that', 'these', 'those', 'them', 'it', 'such']);

/** "Of the rest, 95 ..." and "Two of them ..." lean on a number told before. */
const MAX_PARTITIVE_WORDS = 5;

/** Firms called by what they are. */
const COMPANY_NOUNS: ReadonlySet<string> = new Set(
  'company firm group corporation retailer carmaker automaker airline lender manufacturer chipmaker drugmaker insurer startup start-up agency organization organisation'.split(
    ' ',
  ),
);

/** Verbs after an "it" that is no pointer: "It is likely that ...". */
const EXPLETIVE_VERBS: ReadonlySet<string> = new Set(
  "is was wasn't isn't 's ’s will would has had may might could can seems seemed appears appeared remains remained takes took becomes became turned".split(
    ' ',
  ),
);
const CONTENT_MARKS: ReadonlySet<string> = new Set([
  'that',
  'to',
  'whether',
  'how',
  'why',
  'when',
  'if',
  'who',
  'what',
]);

const DEGREES: ReadonlySet<string> = new Set(['so', 'too', 'such', 'enough']);

/** How far behind "It is" the clause that it announces is looked for. */
const MAX_EXPLETIVE_WORDS = 14;

/** Whether a sentence stands alone, and if not, whether one name would make it so. */
export function readOpening(words: Words): Opening {
  const [first = '', second = '', third = ''] = words.lowers;
  if (first === '(' || first === '[') return DANGLES;
  // In "It was not until May that he left" the "he" still needs a name.
  if (first === 'it') return announcesClause(words) ? readPronouns(words) : pointsFrom('it', 0);
  if (isCompany(words)) return pointsFrom('company', 0, 2);
  if (endsWithPointer(words)) return DANGLES;
  if (isDangling(words, first, `${first} ${second}`, `${first} ${second} ${third}`)) return DANGLES;
  return readPronouns(words);
}

function isDangling(words: Words, first: string, pair: string, triple: string): boolean {
  if (DANGLING_PHRASES.has(pair) || DANGLING_PHRASES.has(triple)) return true;
  if (startsWithDemonstrative(words) || isPartitive(words)) return true;
  if (ANSWERS.has(first) && words.values[1] === ',') return true;
  if (isTimedFromAnother(words)) return true;
  if (first === 'both' && joinsTwo(words)) return false;
  if (DANGLING_WORDS.has(first)) return !STANDING_PAIRS.has(pair);
  if (dangleBehindComma(words)) return true;
  if (QUANTIFIERS.has(first) && isVerbTag(words.tags[1])) return !OPINION.test(words.lowers[1] ?? '');
  return DANGLING_BEFORE_VERB.has(pair) && (isVerbTag(words.tags[2]) || words.values[2] === ',');
}

/** "Alas, both are under attack.", "Sadly, this is so." */
function dangleBehindComma({ lowers, values, tags }: Words): boolean {
  if (values[1] !== ',' || (tags[0] !== 'ADV' && tags[0] !== 'INTJ')) return false;
  const [, , first = '', second = ''] = lowers;
  return DANGLING_WORDS.has(first) && !STANDING_PAIRS.has(`${first} ${second}`);
}

/** "Two years later, ...", "The next day ...", "At the time, ...": counted from what another sentence tells. */
function isTimedFromAnother({ lowers, values }: Words): boolean {
  if (lowers[0] === 'at' && lowers[1] === 'the' && lowers[2] === 'time') return values[3] === ',';
  const isNext = lowers[0] === 'the' && RELATIVE_TIMES.has(lowers[1] ?? '') && TIME.test(lowers[2] ?? '');
  if (isNext) return true;
  for (let at = 0; at < MAX_TIME_WORDS; at += 1) {
    if (!TIME.test(lowers[at] ?? '')) continue;
    const next = lowers[at + 1] ?? '';
    return (
      (next === 'later' && lowers[at + 2] !== 'than') ||
      ((next === 'earlier' || next === 'before' || next === 'on') && values[at + 2] === ',')
    );
  }
  return false;
}

/** "The crew has changed that." tells nothing by itself. */
function endsWithPointer({ lowers, tags, length }: Words): boolean {
  const last = lowers[length - 2] ?? '';
  return (last === 'that' || last === 'this') && tags[length - 3] === 'VERB';
}

/** "Both the mayor and the bank ..." names the two itself. */
function joinsTwo(words: Words): boolean {
  const and = words.lowers.indexOf('and');
  const verb = words.tags.findIndex(isVerbTag);
  return and > 0 && (verb < 0 || and < verb);
}

/** "In this", "After that," and "With these measures" behind a preposition. */
function startsWithDemonstrative(words: Words): boolean {
  const [, second = '', third = ''] = words.lowers;
  if (words.tags[0] !== 'ADP' && words.tags[0] !== 'SCONJ') return false;
  return DEMONSTRATIVES.has(second) && second !== 'it' && !STANDING_PAIRS.has(`${second} ${third}`);
}

/** "Two of them", "Most of these", with no noun before. */
function isPartitive(words: Words): boolean {
  for (let at = 1; at < Math.min(words.length, MAX_PARTITIVE_WORDS); at += 1) {
    if (words.tags[at - 1] === 'PROPN') return false;
    const isPointing = DEMONSTRATIVES.has(words.lowers[at] ?? '') && words.lowers[at - 1] === 'of';
    if (isPointing) return !STANDING_PAIRS.has(`${words.lowers[at]} ${words.lowers[at + 1]}`);
  }
  return false;
}

/** "It is the first time ...", "It was Prado who ...", "It remains unclear whether ..." stand alone. */
function announcesClause(words: Words): boolean {
  if (!EXPLETIVE_VERBS.has(words.lowers[1] ?? '')) return false;
  // "It was so steep that ..." tells of a thing.
  if (DEGREES.has(words.lowers[2] ?? '')) return false;
  const end = Math.min(words.length, MAX_EXPLETIVE_WORDS);
  for (let at = 2; at < end; at += 1) {
    const lower = words.lowers[at] ?? '';
    if (lower === 'time' && words.tags.slice(2, at).includes('ADJ')) return true;
    if (lower === 'before' && words.lowers[at - 1] === 'long') return true;
    if (CONTENT_MARKS.has(lower)) return followsAnnouncement(words, at);
  }
  return false;
}

/** The clause follows an adjective ("likely that") or a name ("Prado who"): after a plain noun it is a relative. */
function followsAnnouncement(words: Words, mark: number): boolean {
  const lower = words.lowers[mark] ?? '';
  if (words.tags[mark - 1] === 'ADJ') return lower !== 'who' && lower !== 'what';
  return words.tags[mark - 1] === 'PROPN' && (lower === 'who' || lower === 'that');
}

function isCompany(words: Words): boolean {
  if (words.lowers[0] !== 'the' || !COMPANY_NOUNS.has(words.lowers[1] ?? '')) return false;
  const next = words.lowers[2] ?? '';
  // "plans to" is tagged a noun.
  const isVerb = isVerbTag(words.tags[2]) || words.lowers[3] === 'to';
  return isVerb || words.tags[2] === 'ADV' || next === "'s" || next === '’s';
}
