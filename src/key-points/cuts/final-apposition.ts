import { hasMainVerb, isIngForm } from '../grammar';
import { quotedWords } from '../quoted-words';
import type { WordRange, Words } from '../words';
import type { CutRule } from './cut-rule';
import { endStop, followsFronted, isHarmless } from './guards';

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an']);
const BEFORE_HEAD: ReadonlySet<string> = new Set([
  'ADJ',
  'NOUN',
  'PROPN',
  'NUM',
  'ADV',
  'PART',
  'VERB',
  'PUNCT',
]);
/** Words between the article and what opens the rest of the phrase. */
const MAX_HEAD_WORDS = 6;

/** What may follow the noun: a clause about it, or a phrase. */
const CLAUSE_MARKS: ReadonlySet<string> = new Set(['that', 'which', 'who', 'where', 'whose']);

const NAMING_TAGS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM']);
const SPEECH =
  /^(?:show|reveal|suggest|report|confirm|announc|warn|say|find|found|indicat|add|note|told|tell)(?:e?s|ed)?$/u;

/** Answers to what is claimed, which go with it: ", a charge that the firm rejects". */
const ANSWER =
  /^(?:charge|allegation|accusation|assertion|suggestion|theory|notion|view|verdict|reject|dismiss|refut|disput|contest|critic|denial|condition|exception|fraction|maximum|minimum)/u;

/** What all of the sentence, or its last name, is: "..., a step that surprised the town." */
export const FINAL_APPOSITION: CutRule = { name: 'final apposition', find: findFinalApposition };

function findFinalApposition(words: Words): readonly WordRange[] {
  const stop = endStop(words);
  const comma = words.values.lastIndexOf(',');
  if (stop < 0 || comma < 1 || !ARTICLES.has(words.lowers[comma + 1] ?? '')) return [];
  const range = { from: comma, to: stop };
  const isSafe =
    hasHead(words, comma + 2, stop) &&
    hasMainVerb(words, 0, comma) &&
    followsNoun(words, comma) &&
    !followsFronted(words, range) &&
    !isSource(words, comma + 1, stop) &&
    !isListed(words, comma, stop) &&
    !words.lowers.slice(comma, stop).some((lower) => ANSWER.test(lower)) &&
    isHarmless(words, range, quotedWords(words));
  return isSafe ? [range] : [];
}

/** A noun, with what belongs to it, and then a clause, a phrase or the end: no subject of a clause of its own. */
function hasHead({ lowers, tags }: Words, from: number, stop: number): boolean {
  let at = from;
  while (at < stop && at - from < MAX_HEAD_WORDS && BEFORE_HEAD.has(tags[at] ?? '')) at += 1;
  const head = tags[at - 1];
  // "a mass shooting that ..." is tagged a verb.
  const isNoun = head === 'NOUN' || head === 'PROPN' || isIngForm(lowers[at - 1] ?? '');
  if (at === from || !isNoun) return false;
  return at === stop || CLAUSE_MARKS.has(lowers[at] ?? '') || tags[at] === 'ADP';
}

/** Behind a verb ("it was, and is, a law") or an aside of the sentence ("and in my case, a house") it is no apposition. */
function followsNoun({ tags, values, lowers }: Words, comma: number): boolean {
  const before = values.lastIndexOf(',', comma - 1);
  if (before > 0 && tags[before + 1] === 'CCONJ' && tags[before + 2] === 'ADP') return false;
  // "gives Holm, who also ran a mill, a shorter way": the comma ends a clause.
  if (before > 0 && CLAUSE_MARKS.has(lowers[before + 1] ?? '')) return false;
  return NAMING_TAGS.has(tags[comma - 1] ?? '') || values[comma - 1] === ')';
}

/** "..., a letter from the mayor has shown": a verb that is not in a clause about the noun. */
function isSource(words: Words, from: number, stop: number): boolean {
  for (let at = from; at < stop; at += 1) {
    if (CLAUSE_MARKS.has(words.lowers[at] ?? '')) return false;
    if (words.tags[at] === 'AUX' || SPEECH.test(words.lowers[at] ?? '')) return true;
  }
  return false;
}

/** "a lamp, a chair and a bed", and "a lamp, a chair, a bed". */
function isListed({ lowers, tags, values }: Words, comma: number, stop: number): boolean {
  for (let at = comma + 1; at < stop; at += 1) {
    if (CLAUSE_MARKS.has(lowers[at] ?? '')) break;
    if (tags[at] === 'CCONJ') return true;
  }
  const before = values.lastIndexOf(',', comma - 1);
  return before > 0 && ARTICLES.has(lowers[before + 1] ?? '');
}
