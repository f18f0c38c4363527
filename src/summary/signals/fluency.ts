import type { Tokens } from '../../document/analysis';
import type { Candidate } from '../candidates';
import { endsAsQuestion } from '../sentence-edges';
import { FILLERS, NODS } from '../small-talk';
import type { TermIndex } from '../terms';
import type { Signal } from './signal';

/** More stumbles than this make a sentence no worse. */
const MOST_STUMBLES = 3;
/** A filler is half a stumble. */
const FILLER_STUMBLE = 0.5;
/** A word that breaks off after so many letters stands before itself: "w way", "int into". */
const MOST_CUT_CHARS = 3;
/** A sentence says enough with so many different stems as rare as this; "think", "good" and "kind" tell a third. */
const ENOUGH_TOLD = 8;
const TELLING_IDF = 30;
/** What more of a text's sentences have is how it is written. */
const USUAL_SHARE = 0.5;
/** Enough to see how a sentence ends, its closing marks included. */
const END_CHARS = 6;

/** Words that begin a new start where they have a capital within a sentence. */
const STARTERS = new Set(
  'the a an and but so or if it he she they we you what that this there these those is are was in on at to of for with because yeah no um uh well not do did can could would should as from by how when where why who which then maybe okay just like some my our your'.split(
    ' ',
  ),
);
/** Whole words of up to three letters that others begin with. */
const SHORT_WORDS = new Set(
  'a i an as at be by do go he hi if in is it me my no of oh on or so to up us we ad all and any are art ask bad bar bed big bit box but buy can car cut day did end eye far few fit for fun gas get got had has her him his hot how ill its job kid law let lie lot low man may men met mix net new nor not now off oil old one our out own pay pen per pet plan put ran red run sad saw say see set she sit six son tax tea ten the tie too top try two use via war was way web who why win yes yet you'.split(
    ' ',
  ),
);

/** What is said in one breath has fewer tokens; one of twice as many rambles. */
const LONG_TOKENS = 25;

/** Words that point to what the reader does not see. */
const VAGUE = new Set(
  'thing things stuff something somehow anything whatever kind sort bit guys that this it there one'.split(
    ' ',
  ),
);

const LETTERS = /^\p{L}+$/u;
const SMALL = /^\p{Ll}/u;
const ENDS_WHOLE = /[.!?…。！？][\p{Pe}\p{Pf}"'*_]*$/u;

let kindsOfWord: ReadonlyMap<string, number> | undefined;

const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;
const LAST_ASCII = 0x7f;

/** What is known of a word wherever it stands. */
const IS_WORD = 1;
const IS_FILLER = 2;
const IS_NOD = 4;
const MAY_START = 8;
const MAY_BE_CUT = 16;
const IS_VAGUE = 32;

/**
 * How a sentence is spoken: what is broken off, begun anew, said twice or only hummed is hard to read, and says
 * little. Counts as far as a text is talk.
 */
export const measureFluency: Signal = ({ analysis: { text, tokens }, candidates, index }) => {
  kindsOfWord ??= readKinds();
  const kinds = new Uint8Array(tokens.words.length);
  for (const [word, own] of tokens.words.entries()) kinds[word] = kindOfWord(own);
  const said = candidates.map((candidate) => readSaid(candidate, tokens, kinds));
  const endings = candidates.map(({ sentence: { start, end } }) =>
    text.slice(Math.max(start, end - END_CHARS), end),
  );
  return [
    { name: 'fillers', values: said.map(({ fillers, length }) => fillers / length) },
    { name: 'vague', values: said.map(({ vague, length }) => vague / length) },
    { name: 'nods', values: said.map(({ nods, length }) => nods / length) },
    {
      name: 'stumbles',
      values: said.map(
        ({ fillers, breaks }) => Math.min(MOST_STUMBLES, breaks + FILLER_STUMBLE * fillers) / MOST_STUMBLES,
      ),
    },
    { name: 'verbless', values: said.map(({ hasVerb }) => (hasVerb ? 0 : 1)) },
    {
      name: 'continued',
      values: unlessUsual(candidates.map((candidate) => (goesOn(candidate, tokens) ? 1 : 0))),
    },
    {
      name: 'unfinished',
      values: unlessUsual(endings.map((ending) => (ENDS_WHOLE.test(ending) ? 0 : 1))),
    },
    {
      name: 'rambling',
      values: said.map(({ length }) => Math.min(1, Math.max(0, length - LONG_TOKENS) / LONG_TOKENS)),
    },
    {
      name: 'named',
      values: candidates.map(({ sentence, turn }) =>
        turn.speaker > 0 && turn.saidFrom > sentence.firstToken ? 1 : 0,
      ),
    },
    { name: 'asked', values: candidates.map(({ sentence }) => (endsAsQuestion(text, sentence) ? 1 : 0)) },
    {
      name: 'substance',
      values: candidates.map(({ terms }) => substanceOf(terms, index)),
    },
  ];
};

function substanceOf(terms: readonly number[], { idf }: TermIndex): number {
  const told = terms.reduce((sum, term) => sum + Math.min(1, (idf[term] ?? 0) / TELLING_IDF), 0);
  return Math.min(1, told / ENOUGH_TOLD);
}

/** In a chat nobody begins with a capital, or ends with a stop: there it means nothing. */
function unlessUsual(values: readonly number[]): readonly number[] {
  const count = values.reduce((sum, value) => sum + value, 0);
  return count > values.length * USUAL_SHARE ? values.map(() => 0) : values;
}

function kindOfWord(word: string): number {
  const known = kindsOfWord?.get(word);
  if (known !== undefined) return known;
  if (!isWord(word)) return 0;
  return word.length <= MOST_CUT_CHARS ? IS_WORD | MAY_BE_CUT : IS_WORD;
}

/** Whether a token begins with a letter, as nearly all words do; asked of every different word. */
function isWord(word: string): boolean {
  const unit = word.charCodeAt(0);
  return (unit >= SMALL_A && unit <= SMALL_Z) || (unit > LAST_ASCII && LETTERS.test(word));
}

/** The listed words, each with all that it is. */
function readKinds(): ReadonlyMap<string, number> {
  const kinds = new Map<string, number>();
  const add = (words: ReadonlySet<string>, kind: number): void => {
    for (const word of words) kinds.set(word, (kinds.get(word) ?? 0) | kind);
  };
  add(SHORT_WORDS, IS_WORD);
  add(STARTERS, IS_WORD | MAY_START);
  add(VAGUE, IS_WORD | IS_VAGUE);
  add(NODS, IS_WORD | IS_NOD);
  for (const word of FILLERS) kinds.set(word, IS_FILLER);
  return kinds;
}

interface Said {
  readonly length: number;
  readonly fillers: number;
  readonly nods: number;
  readonly vague: number;
  readonly breaks: number;
  readonly hasVerb: boolean;
}

function readSaid({ sentence, turn }: Candidate, tokens: Tokens, kinds: Uint8Array): Said {
  let fillers = 0;
  let nods = 0;
  let vague = 0;
  let breaks = 0;
  let hasVerb = false;
  let previous = 0;
  for (let token = turn.saidFrom; token < sentence.endToken; token += 1) {
    const tag = tokens.tags[token];
    if (tag === 'VERB' || tag === 'AUX') hasVerb = true;
    const kind = kinds[tokens.wordOfToken[token] ?? 0] ?? 0;
    if ((kind & IS_FILLER) !== 0) fillers += 1;
    if ((kind & IS_NOD) !== 0) nods += 1;
    if ((kind & IS_VAGUE) !== 0) vague += 1;
    if ((previous & IS_WORD) !== 0 && isBreak(tokens, token, previous, kind)) breaks += 1;
    previous = kind;
  }
  return { length: Math.max(1, sentence.endToken - turn.saidFrom), fillers, nods, vague, breaks, hasVerb };
}

/** Whether a word is the one before it again, whole at last, or begins anew: "the the", "w way", "it is a Do we". */
function isBreak(
  { wordOfToken, lowers, values }: Tokens,
  token: number,
  previous: number,
  kind: number,
): boolean {
  if (wordOfToken[token] === wordOfToken[token - 1]) return true;
  if ((previous & MAY_BE_CUT) !== 0 && (lowers[token] ?? '').startsWith(lowers[token - 1] ?? '')) return true;
  if ((kind & MAY_START) === 0) return false;
  const unit = (values[token] ?? '').charCodeAt(0);
  return unit >= CAPITAL_A && unit <= CAPITAL_Z;
}

/** Whether a speaker goes on from what another cut off: a turn whose first word is small. */
function goesOn({ sentence, turn: { speaker, saidFrom } }: Candidate, { values }: Tokens): boolean {
  return speaker > 0 && saidFrom < sentence.endToken && SMALL.test(values[saidFrom] ?? '');
}
