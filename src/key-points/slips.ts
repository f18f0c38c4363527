import { hasMainVerb } from './grammar';
import { quotedWords } from './quoted-words';
import { isCapitalised, type Words } from './words';

/** Sounds that people make while they look for a word. */
const HESITATIONS: ReadonlySet<string> = new Set(['um', 'uh', 'er', 'erm', 'hm', 'hmm', 'mhm', 'uh-huh']);

/** Answers and calls: talk, where no name stands behind them ("Yeah I'm off", "First -- okay, ..."). */
const CALLS: ReadonlySet<string> = new Set(['yeah', 'yep', 'nope', 'okay', 'ok', 'oh', 'hey', 'huh', 'wow']);
const NEAR_CALLS: ReadonlySet<string> = new Set([',', '--', '—', '–', '-', '!', '.', '...', '…', '"', '“']);

/** Spelled as said: writing only inside a quotation. */
const SPOKEN: ReadonlySet<string> = new Set(['gotta', 'gonna', 'wanna', 'kinda', 'sorta', 'lemme', 'gimme']);

/** Words that stand twice in a row in good English: "the plan he had had", "very, very". */
const DOUBLED: ReadonlySet<string> = new Set(['had', 'that', 'is', 'very', 'really', 'many', 'so']);

/** No sentence ends on one: what it belongs to was lost. */
const UNFINISHED: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'and',
  'or',
  'of',
  'than',
  'their',
  'its',
]);
/** Behind a name these need another. */
const PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'at', 'from', 'by', 'with', 'for', 'on', 'to']);
const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '…', '...']);

/** A statement does not open with one: its subject was lost, or it is a question. */
const HEADLESS: ReadonlySet<string> = new Set('is are was were has does did will would can could'.split(' '));

/** The speaker starts anew behind one. */
const COPULAS: ReadonlySet<string> = new Set(['is', 'was', "'s", '’s']);
const RESTARTS: ReadonlySet<string> = new Set(['this', 'it', 'that', 'there']);

const DASHES: ReadonlySet<string> = new Set(['--', '—', '–', '-']);
/** Words that a speaker takes back at most. */
const MAX_BEGUN_WORDS = 6;
/** "..., looks like sixteen" has lost its subject. */
const SEEMING: ReadonlySet<string> = new Set(['looks', 'sounds', 'seems']);

const SUBJECTS: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they', 'we', 'this', 'there']);
/** A clause that they open may stand before the main one. */
const CLAUSE_TAGS: ReadonlySet<string> = new Set(['SCONJ', 'ADP', 'ADV', 'VERB', 'PART']);

/** Fewer words behind the comma are a source (", it was announced."), not a sentence. */
const MIN_SPLICED_WORDS = 6;

/** A relative clause that limits a name may follow: "the Tom Holm who ...". */
const BEFORE_LIMITED: ReadonlySet<string> = new Set(
  'the a an was is were those these any all many most some'.split(' '),
);
const PLURAL = /s$/u;

const LETTERS = /^\p{L}+$/u;
const AFTER_BREAK = /^(?:and|or|to)$/u;

/** True when the words are as said, not as written, or lack what was lost on the way. */
export function hasSlip(words: Words): boolean {
  const { lowers, length } = words;
  if (HEADLESS.has(lowers[0] ?? '') || isUnfinished(words)) return true;
  for (let at = 0; at < length; at += 1) {
    const lower = lowers[at] ?? '';
    if (HESITATIONS.has(lower) || isCall(words, at) || isDoubled(words, at) || isBrokenOff(words, at))
      return true;
    if (isSplice(words, at) || isUnmarkedRelative(words, at)) return true;
    if (isRestart(words, at) || (SPOKEN.has(lower) && quotedWords(words)[at] === false)) return true;
  }
  return false;
}

/** "The thing is this is ...", "it's, there's a mill", "it is, like, old". */
function isRestart({ lowers }: Words, at: number): boolean {
  const lower = lowers[at] ?? '';
  const next = lowers[at + 1] ?? '';
  if (lower === 'like') {
    const before = lowers[at - 1] ?? '';
    return (before === ',' && next === ',') || (SEEMING.has(before) && lowers[at - 2] === ',');
  }
  if (DASHES.has(lower) && at > 1) return isBegunAgain(lowers, at);
  if (!COPULAS.has(lower)) return false;
  if (next === ',') return RESTARTS.has(lowers[at + 2] ?? '') && lowers[at + 3] === lower;
  return RESTARTS.has(next) && lowers[at + 2] === lower;
}

/** "you have the -- you have the wall". */
function isBegunAgain(lowers: readonly string[], dash: number): boolean {
  const first = lowers[dash + 1];
  const second = lowers[dash + 2];
  for (let at = Math.max(0, dash - MAX_BEGUN_WORDS); at + 1 < dash; at += 1) {
    if (lowers[at] === first && lowers[at + 1] === second) return true;
  }
  return false;
}

/** "The dam is no wall, it is a ruin": two sentences with a comma between. ", it was announced." names a source. */
function isSplice(words: Words, at: number): boolean {
  const { lowers, tags, length } = words;
  if (lowers[at] !== ',' || !SUBJECTS.has(lowers[at + 1] ?? '') || tags[at + 2] !== 'AUX') return false;
  if (at + MIN_SPLICED_WORDS >= length || CLAUSE_TAGS.has(tags[0] ?? '') || lowers.slice(0, at).includes(','))
    return false;
  return quotedWords(words)[at] === false && hasMainVerb(words, 0, at);
}

/** "two more than Elia Holm who won the race": the comma was forgotten. "It was Holm who" and "the Holm who" need none. */
function isUnmarkedRelative({ lowers, values, tags }: Words, at: number): boolean {
  if (lowers[at] !== 'who' || tags[at - 1] !== 'PROPN' || tags[at - 2] !== 'PROPN') return false;
  let from = at - 1;
  while (tags[from - 1] === 'PROPN' && isCapitalised(values[from - 1] ?? '')) from -= 1;
  if (BEFORE_LIMITED.has(lowers[from - 1] ?? '') || lowers.slice(0, from).includes('it')) return false;
  return isCapitalised(values[at - 1] ?? '') && !PLURAL.test(lowers[at - 1] ?? '');
}

function isUnfinished({ lowers, tags, length }: Words): boolean {
  const last = lowers[length - 1] ?? '';
  // The engine reads "in." at the end as one word, for inches.
  if (last === 'in.') return tags[length - 2] === 'PROPN';
  if (!ENDS.has(last)) return false;
  // "from the University of Sella by.", but "the town that Holm came from."
  const before = lowers[length - 2] ?? '';
  const isTorn = PREPOSITIONS.has(before) && tags[length - 3] === 'PROPN' && !lowers.includes('that');
  return isTorn || UNFINISHED.has(before);
}

function isCall({ lowers }: Words, at: number): boolean {
  if (!CALLS.has(lowers[at] ?? '')) return false;
  return at === 0 || NEAR_CALLS.has(lowers[at - 1] ?? '') || lowers[at + 1] === ',';
}

/** "I I went". */
function isDoubled({ lowers, values }: Words, at: number): boolean {
  const lower = lowers[at] ?? '';
  if (at === 0 || lower !== lowers[at - 1] || !LETTERS.test(lower) || DOUBLED.has(lower)) return false;
  // "Abdullah Abdullah"
  return !(isCapitalised(values[at] ?? '') && isCapitalised(values[at - 1] ?? '') && lower.length > 2);
}

/** "the ri- river"; "first- and second-class" breaks off before an "and" or an "or" only. */
function isBrokenOff({ lowers, starts, ends }: Words, at: number): boolean {
  return (
    lowers[at] === '-' &&
    ends[at - 1] === starts[at] &&
    (starts[at + 1] ?? 0) > (ends[at] ?? 0) &&
    !AFTER_BREAK.test(lowers[at + 1] ?? '')
  );
}
