import type { Words } from './words';

/** Forms of auxiliaries that cannot carry a clause. */
const BARE_AUXILIARIES: ReadonlySet<string> = new Set(['be', 'been', 'being', 'having']);

/** Verbs that end in -ing in their base form. */
const ING_VERBS: ReadonlySet<string> = new Set([
  'bring',
  'sing',
  'ring',
  'swing',
  'spring',
  'cling',
  'sting',
  'fling',
  'string',
]);

/** Participles that follow a comma far more often than they carry a clause. */
const COMMA_PARTICIPLES: ReadonlySet<string> = new Set([
  'based',
  'born',
  'known',
  'aged',
  'named',
  'called',
  'located',
  'dubbed',
  'seen',
  'founded',
  'owned',
  'backed',
  'including',
  'led',
  'given',
  'compared',
  'followed',
  'married',
  'dressed',
  'armed',
  'accompanied',
]);

const RELATIVES: ReadonlySet<string> = new Set([
  'who',
  'which',
  'whose',
  'whom',
  'where',
  'what',
  'whoever',
  'whatever',
]);

const SUBORDINATORS: ReadonlySet<string> = new Set([
  'if',
  'when',
  'while',
  'because',
  'although',
  'though',
  'unless',
  'whereas',
  'whenever',
  'wherever',
  'whether',
  'until',
  'as',
  'once',
  'since',
  'after',
  'before',
  'how',
  'why',
]);

/** Subordinating whatever tag the engine gives them: "on whether the bank ..." */
const SURE_SUBORDINATORS: ReadonlySet<string> = new Set(['whether', 'unless', 'although', 'whereas']);

/** "Pictured here in May.": no clause opens with its verb in -ed. */
const PARTICIPLE = /[^e]ed$/u;

/** Forms that only an auxiliary makes a verb of a clause: "the officer seen in Sella" has none. */
const PURE_PARTICIPLES: ReadonlySet<string> = new Set(
  'known seen done given taken shown written driven broken chosen spoken stolen fallen grown thrown drawn worn torn born begun sung gone been eaten forgotten hidden ridden risen frozen shaken proven sworn flown blown bitten forbidden'.split(
    ' ',
  ),
);
/** "has not yet been fully and freely told": so many words may stand between an auxiliary and its verb. */
const MAX_AUXILIARY_WORDS = 5;

const CLITIC_AUXILIARY = /^['’](?:s|d|ve|re)$/u;

const VERB_ENDING = /(?:s|ed)$/u;

/** True when the word can carry a clause: an auxiliary with a tense, or a verb that is no infinitive and no -ing form. */
export function isFiniteVerb(words: Words, at: number): boolean {
  const tag = words.tags[at];
  const lower = words.lowers[at] ?? '';
  if (tag === 'AUX') return !BARE_AUXILIARIES.has(lower);
  if (tag !== 'VERB' || isIngForm(lower)) return false;
  return words.lowers[at - 1] !== 'to';
}

/** True when the word, after a comma, goes on with the clause that was left before the aside. */
export function resumesClause(words: Words, at: number): boolean {
  const lower = words.lowers[at] ?? '';
  if (!isFiniteVerb(words, at) || COMMA_PARTICIPLES.has(lower)) return false;
  if (words.tags[at] === 'VERB' && words.lowers[at + 1] === 'by') return false;
  return words.values[at] === lower;
}

/**
 * True when some finite verb is left for the main clause after each relative pronoun and each subordinating
 * word has taken one. A fronted phrase ("After the fire, ...") may have none: its comma ends the waiting.
 */
export function hasMainVerb(words: Words, from = 0, to = words.length): boolean {
  let relatives = 0;
  let isSubordinate = false;
  let brackets = 0;
  // "Stunned: the owner with his car" is a picture's caption.
  const first = words.values[from + 1] === ':' ? from + 2 : from;
  for (let at = first; at < to; at += 1) {
    if (words.values[at] === '(') brackets += 1;
    else if (words.values[at] === ')') brackets = Math.max(0, brackets - 1);
    if (brackets > 0) continue;
    if (opensRelative(words, at, to)) relatives += 1;
    else if (opensSubordinate(words, at) || opensNounClause(words, at, first)) isSubordinate = true;
    else if (words.values[at] === ',') isSubordinate = false;
    else if (at === first && PARTICIPLE.test(words.lowers[at] ?? '')) continue;
    else if ((isFiniteVerb(words, at) && !isBareParticiple(words, at, first)) || looksFinite(words, at)) {
      if (relatives === 0 && !isSubordinate) return true;
      if (relatives > 0) relatives -= 1;
      else isSubordinate = false;
      // A verb group ("would not have been told") is one verb.
      while (at + 1 < to && isInVerbGroup(words, at + 1)) at += 1;
    }
  }
  return false;
}

/** True when the words from `from` up to `to` hold a finite verb of any clause. */
export function hasFiniteVerb(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isFiniteVerb(words, at)) return true;
  return false;
}

/** True for "raising", not for "bring". */
export function isIngForm(lower: string): boolean {
  return lower.length > 4 && lower.endsWith('ing') && !ING_VERBS.has(lower);
}

function isBareParticiple({ lowers, tags }: Words, at: number, first: number): boolean {
  if (tags[at] !== 'VERB' || !PURE_PARTICIPLES.has(lowers[at] ?? '')) return false;
  for (let before = at - 1; before >= Math.max(first, at - MAX_AUXILIARY_WORDS); before -= 1) {
    if (tags[before] === 'AUX' || tags[before] === 'VERB' || CLITIC_AUXILIARY.test(lowers[before] ?? ''))
      return false;
  }
  return true;
}

/** Behind a noun such a word is a preposition: "the search since Thursday is ...". */
function opensSubordinate(words: Words, at: number): boolean {
  const lower = words.lowers[at] ?? '';
  if (SURE_SUBORDINATORS.has(lower)) return true;
  if (!SUBORDINATORS.has(lower) || words.tags[at] !== 'SCONJ') return false;
  return words.tags[at - 1] !== 'NOUN' && words.tags[at - 1] !== 'PROPN';
}

/** "How the tunnel was dug." has no main verb, "How it was dug is a secret." has. */
function opensNounClause({ lowers }: Words, at: number, first: number): boolean {
  return at === first && (lowers[at] === 'how' || lowers[at] === 'why');
}

/** The engine tags some verbs as nouns or adjectives: "the airline screens all bags", "the army reports that ...". */
function looksFinite(words: Words, at: number): boolean {
  const tag = words.tags[at];
  const lower = words.lowers[at] ?? '';
  if ((tag !== 'NOUN' && tag !== 'ADJ') || words.values[at] !== lower || !VERB_ENDING.test(lower))
    return false;
  const before = words.tags[at - 1];
  if (before !== 'NOUN' && before !== 'PROPN') return false;
  const next = words.lowers[at + 1] ?? '';
  return words.tags[at + 1] === 'DET' || next === 'that' || next === 'to';
}

/** "that" after a noun opens a relative, or the content of a claim: each has a verb of its own. */
function opensRelative(words: Words, at: number, to: number): boolean {
  const lower = words.lowers[at] ?? '';
  if (RELATIVES.has(lower)) return true;
  return lower === 'that' && at > 0 && words.tags[at + 1] !== 'NOUN' && at + 1 < to;
}

function isInVerbGroup(words: Words, at: number): boolean {
  const tag = words.tags[at];
  const lower = words.lowers[at] ?? '';
  return (
    tag === 'AUX' || tag === 'VERB' || tag === 'ADV' || lower === 'not' || lower === "n't" || lower === 'n’t'
  );
}
